import { anyOf } from '../language/define.ts';
import { languages } from '../language/index.ts';
import { fold } from '../text/fold.ts';

/** What a paper says of how its letters are to be written. Sections differ in it, so it is shown and never obeyed. */
export interface WritingHints {
  /** The languages (BCP 47) that the recipients prefer, in the paper's order. */
  preferred: string[];
  /** The sentence on naming the movement; `null` where there is none. */
  amnesty: string | null;
  /** The sentence on own words or the model; `null` where there is none. */
  words: string | null;
}

export const noHints: WritingHints = { preferred: [], amnesty: null, words: null };

const compiled = (patterns: string[]): RegExp => anyOf(patterns, '(?<!\\p{L})', '', 'u') ?? /(?!)/u;

const preferredLabel = compiled(languages.flatMap(({ sections }) => sections.language));

/** How papers of eight languages speak of naming the movement in a letter. */
const amnesty = compiled([
  '(?:do not|don.t|please|should|need not|you (?:may|can)|without) (?:\\p{L}+ ){0,3}(?:mention|refer to|say|name)\\p{L}* (?:\\p{L}+ ){0,6}amnesty',
  'amnesty (?:\\p{L}+ ){0,4}(?:should|need) not be (?:mentioned|named)',
  '(?:nicht|kein\\p{L}*|bitte) (?:\\p{L}+ ){0,4}(?:auf )?amnesty (?:\\p{L}+ ){0,4}(?:erwähn|nenn|verweis|hinweis|bezug)',
  'amnesty (?:\\p{L}+ ){0,3}(?:nicht|bitte) (?:\\p{L}+ ){0,2}(?:erwähn|nenn)',
  '(?:ne pas |ne |veuillez )?mentionne\\p{L}* (?:\\p{L}+ ){0,4}amnesty',
  '(?:no )?mencion\\p{L}* (?:\\p{L}+ ){0,4}(?:amnesty|amnistía|amnistia)',
  '(?:non )?(?:menzion|cit)\\p{L}* (?:\\p{L}+ ){0,4}amnesty',
  '(?:niet|geen|gelieve) (?:\\p{L}+ ){0,4}amnesty (?:\\p{L}+ ){0,3}(?:noem|vermeld|verwijz)',
  '(?:عدم )?(?:ذكر|الإشارة إلى) (?:\\p{L}+ ){0,2}العفو الدولية',
]);

/** How they speak of own words. */
const ownWords = compiled([
  'in your own words',
  'own words',
  'mit eigenen worten|in (?:ihren|euren|deinen) eigenen worten|eigene worte',
  'vos propres mots|vos propres termes',
  'sus propias palabras|tus propias palabras',
  '(?:con|nelle) (?:le )?(?:tue|vostre|sue) (?:stesse )?parole|parole tue',
  '(?:je|uw|jouw) eigen woorden',
  '(?:suas|tuas) próprias palavras',
  '(?:بكلماتك(?:م)?|بأسلوبك(?:م)?) (?:الخاص(?:ة)?)?',
]);

/** A sentence is no longer than this, in characters; more is a page without full stops. */
const LONGEST = 300;

/** The sentence or line that a pattern stands in, literally; `null` where it does not. */
function sentenceWith(pattern: RegExp, text: string, folded: string): string | null {
  const found = pattern.exec(folded);
  if (!found) return null;
  const before = Math.max(...['\n', '. ', '! ', '? '].map((mark) => text.lastIndexOf(mark, found.index)));
  const rest = text.slice(found.index + found[0].length);
  const end = /[.!?](?=\s|$)|\n|$/.exec(rest);
  const after = found.index + found[0].length + (end ? end.index + end[0].trim().length : 0);
  const sentence = text
    .slice(before + 1, after)
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–•*\d.):]{0,6}(?=\p{L})/u, '')
    .replace(/\*+$/, '')
    .trim();
  return sentence.length > LONGEST ? null : sentence;
}

/** Languages that recipients are written to in, beside those that papers are read in. */
const OTHERS = 'ur hi bn th vi id ms my km am sw so ka hy az kk uz sr hr bg ro be ku ps tl ne si ta'.split(
  ' ',
);
const NAMED_IN = ['en', 'fr', 'es', 'de', 'it', 'nl', 'pt', 'ar'];

let names: [string, string][] | undefined;

/** Folded names of languages, the longest first, each with its code. */
function languageNames(): [string, string][] {
  const codes = [...new Set([...languages.map(({ code }) => code.split('-')[0] ?? code), ...OTHERS])];
  names ??= NAMED_IN.flatMap((spoken) => {
    const display = new Intl.DisplayNames([spoken], { type: 'language', fallback: 'none' });
    return codes.flatMap((code): [string, string][] => {
      const name = display.of(code);
      return name ? [[fold(name), code]] : [];
    });
  });
  return names;
}

/** How far behind its label a list of languages goes, in characters: some papers have no line ends. */
const FAR = 70;

function preferredIn(folded: string): string[] {
  const label = preferredLabel.exec(folded);
  if (!label) return [];
  const [line = ''] = folded
    .slice(label.index + label[0].length, label.index + label[0].length + FAR)
    .split(/\n|\. /);
  const found = languageNames().flatMap(([name, code]): [number, string][] => {
    const at = new RegExp(`(?<!\\p{L})${name.replace(/[()]/g, '\\$&')}(?!\\p{L})`, 'u').exec(line)?.index;
    return at === undefined ? [] : [[at, code]];
  });
  return [...new Set(found.toSorted(([one], [other]) => one - other).map(([, code]) => code))];
}

/** What the text of a paper says of how its letters are to be written. */
export function hintsIn(text: string): WritingHints {
  const folded = fold(text);
  return {
    preferred: preferredIn(folded),
    amnesty: sentenceWith(amnesty, text, folded),
    words: sentenceWith(ownWords, text, folded),
  };
}
