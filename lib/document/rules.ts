import type { LanguageWords } from '../language/define.ts';
import { detectLanguages } from '../language/detect.ts';
import { languages } from '../language/index.ts';
import { compileRules, type LanguageRules } from '../language/rules.ts';
import { recall } from '../text/recent.ts';
import type { TextView } from '../text/view.ts';

const compiled = new Map<string, LanguageRules>();
/** Mixtures of languages whose patterns are kept: nobody reads papers in more, and there are thousands, of some megabytes each. */
const MOST = 16;
const english = languages[0] as LanguageWords;

/** The rules for the languages of a text; those of English always last, since its labels stand in papers of any language. */
export function rulesFor({ folded, text }: TextView): LanguageRules {
  const found = detectLanguages(folded, languages, text);
  const used = found.includes(english) ? found : [...found, english];
  const key = used.map((language) => language.code).join('+');
  return recall(compiled, key, MOST, () => compileRules(used));
}
