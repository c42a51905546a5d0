import type { LanguageWords } from '../language/define.ts';
import { detectLanguages } from '../language/detect.ts';
import { languages } from '../language/index.ts';
import { compileRules, type LanguageRules } from '../language/rules.ts';
import { recall } from '../text/recent.ts';
import type { TextView } from '../text/view.ts';
import { subjectLabel } from './page/mail-lines.ts';

const compiled = new Map<string, LanguageRules>();
/** Mixtures of languages whose patterns are kept: nobody reads papers in more, and there are thousands, of some megabytes each. */
const MOST = 16;
const english = languages[0] as LanguageWords;

/** In a message that is longer than this, in code units, its subject is no more than one line of many. */
const shortMessage = 1500;

/** The head of a message has its subject among so many lines. */
const headLines = 6;

/** The languages of the subject of a short message: what it is sent with may be in another. */
function ofSubject({ text, folded, lines }: TextView): LanguageWords[] {
  if (lines.length < 2 || text.length > shortMessage) return [];
  for (const { start, end } of lines.slice(0, headLines)) {
    const label = subjectLabel(folded.slice(start, end));
    if (label > 0)
      return detectLanguages(folded.slice(start + label, end), languages, text.slice(start + label, end));
  }
  return [];
}

/** The rules for the languages of a text; those of English always last, since its labels stand in papers of any language. */
export function rulesFor(view: TextView): LanguageRules {
  const found = [...new Set([...detectLanguages(view.folded, languages, view.text), ...ofSubject(view)])];
  const used = found.includes(english) ? found : [...found, english];
  const key = used.map((language) => language.code).join('+');
  return recall(compiled, key, MOST, () => compileRules(used));
}
