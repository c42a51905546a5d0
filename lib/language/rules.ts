import { type DateFinder, dateFinder } from './dates.ts';
import { anyOf, type ContactRole, foldPattern, type LanguageWords, type SectionRole } from './define.ts';

/** The words of one or more languages, compiled. All patterns are for folded text. */
export interface LanguageRules {
  /** BCP 47 of the language that the paper is in; the first of those compiled. */
  code: string;
  words: readonly LanguageWords[];
  dates: DateFinder;
  /** Number of an update, from its words. */
  ordinals: [RegExp, number][];
  series: [RegExp, string][];
  seriesSource: string;
  /** What may be told of an action between its name and its number: that it is closed, or new. */
  toldSource: string;
  /** Sticky: words that alone behind a number say that its action has ended: `closed`. */
  ended: RegExp;
  header: Record<Exclude<keyof LanguageWords['header'], 'series'>, RegExp>;
  /** Sticky: what a line that begins a section begins with. */
  label: RegExp;
  /** Sticky: those of the labels that must end their line. */
  labelAlone: RegExp;
  /** Sticky: labels that may begin a sentence. */
  looseLabel: RegExp;
  /** Sticky: the words "urgent action". */
  urgentActionStart: RegExp;
  /** The source of a regular expression for them. */
  urgentActionSource: string;
  sections: [SectionRole, RegExp][];
  contact: RegExp;
  contacts: [ContactRole, RegExp][];
  deadline: Record<keyof LanguageWords['deadline'], RegExp>;
  closing: Record<keyof LanguageWords['closing'], RegExp>;
  /** Of each language by itself: no sentence is built of the words of two. */
  endings: EndingRules[];
  letter: Record<keyof LanguageWords['letter'], RegExp>;
  /** Sticky: salutations of the paper's language alone. */
  ownSalutations: RegExp;
  people: Record<keyof LanguageWords['people'], RegExp>;
}

/** What endings are built of in one language. */
export interface EndingRules {
  words: Record<keyof LanguageWords['ending'], RegExp>;
  /** What every ending has one of. */
  gate: RegExp;
  /** Everything that a sentence may have without saying anything else. */
  known: RegExp;
  /** `for`, `about`: whom a sentence is about. */
  named: RegExp;
  /** The people of the case, one of them, or all. */
  one: RegExp;
  all: RegExp;
  thanks: RegExp;
}

/** Letters of scripts that put spaces between words, and figures: where one stands, a word goes on. */
const wordy =
  '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{N}]';
const edge = `(?<!${wordy})`;
const end = `(?!${wordy})`;
const never = /(?!)/gu;
/** What is no letter and no figure of any script. */
const mark = '[^\\p{L}\\p{N}]';
/** `Fax (via the ministry):` */
const aside = '(?: ?\\([^()\\n]{1,40}\\))?';
/** A picture stands for a label without a colon: of an envelope, of a telephone. */
const picture = '(?<=\\p{Extended_Pictographic}) ?';
/** A number may stand behind its label without a colon: `Fax +51 1 555 0101`. */
const figures = '\\.? ?(?=[+(]{1,2} ?\\d|00\\d|0\\d{1,4}[ /)-]|\\d{1,4}(?:[ .-]{1,3}\\d{1,4}){2,6})';

function compile(patterns: string[], before: string, after: string, flags: string): RegExp {
  return anyOf(patterns, before, after, flags) ?? never;
}

type Lists<T> = { [K in keyof T]: string[] };

/** The lists of one group of all languages, one behind the other, compiled. */
function group<T extends Lists<T>>(
  all: T[],
  how: (key: keyof T) => [before: string, after: string, flags: string],
): Record<keyof T, RegExp> {
  const compiled = {} as Record<keyof T, RegExp>;
  for (const key of Object.keys(all[0] as T) as (keyof T)[]) {
    const patterns = all.flatMap((lists) => lists[key] as string[]);
    compiled[key] = compile(patterns, ...how(key));
  }
  return compiled;
}

const words = (): [string, string, string] => [edge, end, 'gu'];
const starts = (): [string, string, string] => ['', '', 'yu'];

const deadlineShape = {
  before: [edge, `${mark}{0,3}$`, 'u'],
  after: [`^${mark}{0,3}`, '', 'u'],
  extended: [edge, `${mark}{0,3}$`, 'u'],
  by: [edge, `${mark}{0,3}$`, 'u'],
  around: ['', '', 'u'],
  told: [edge, end, 'u'],
} as const;
const closingShape: Partial<Record<keyof LanguageWords['closing'], [string, string, string]>> = {
  thanks: ['^', '', 'u'],
  labels: [`^${mark}{0,3}`, `${mark}{0,3}$`, 'u'],
  quoting: [edge, '', 'u'],
  named: [edge, end, 'u'],
};

function pairs<K extends string>(all: readonly Record<K, string[]>[], after: string): [K, RegExp][] {
  const keys = Object.keys(all[0] as Record<K, string[]>) as K[];
  return keys.map((key) => [
    key,
    compile(
      all.flatMap((one) => one[key]),
      '',
      after,
      'yu',
    ),
  ]);
}

const gates = ['no', 'noMore', 'noNeed', 'nothing', 'stop', 'ended', 'weEnd'] as const;
/**
 * Longer forms before the words that they begin with. None has a gap for other words (`noMore` has): these are what a sentence
 * must not have.
 */
const plain = [
  'ready',
  'met',
  'goOn',
  'reason',
  'toThem',
  'weEnd',
  'ua',
  'you',
  'please',
  'stop',
  'noNeed',
  'letters',
  'write',
  'case',
  'no',
  'nothing',
  'ended',
  'more',
  'need',
  'act',
] as const;

/** What the network is called by the letters of its series: `UA-Netz`, `red de AU`. */
const networks = [
  '(?:ua|au)[- ]?(?:net|nät)(?:z|work|werk|tverk|værk|verk)\\p{L}*',
  '(?:ua|au)[- ]?verkosto\\p{L}*',
  "(?:(?:de|a|à|la|le|du|della|dalla|alla|da|pela|od|ze strony) ){0,3}(?:red|rete|rede|réseau|siec[ií]|sieć|s[ií]t(?:ě|i|í)|siete?)(?: de| d'| di| das?)? ?(?:ua|au)",
];

/** What an action is called everywhere, by its English name or by its number: `UA 12/24`, `l'AU 12/24`. */
const actions = ['urgent[- ]actions?', "(?:ua|(?:l'|la |cette |esta |a )au) \\d{1,4}/\\d{2,4}"];

function endingRules({ ending: own, closing, prefix = '' }: LanguageWords): EndingRules {
  const ending = { ...own, you: [...networks, ...own.you], ua: [...actions, ...own.ua] };
  const before = `${edge}${foldPattern(prefix)}`;
  const one = (patterns: string[], flags = 'gu') => compile(patterns, before, end, flags);
  const { everyone } = closing;
  const fillers = closing.fillers.filter((pattern) => !pattern.includes('{0,'));
  const known = [
    ...networks,
    ...plain.flatMap((key) => ending[key]),
    ...fillers,
    ...everyone,
    ...ending.frame,
    'ua|au',
  ];
  return {
    words: group([ending], () => [before, end, 'gu']),
    gate: one(gates.flatMap((key) => ending[key])),
    known: one(known),
    named: one(closing.named),
    one: one(closing.single),
    all: one(closing.everyone),
    thanks: compile(closing.thanks, '^', '', 'u'),
  };
}

function sourceOf(patterns: string[]): string {
  return patterns.map(foldPattern).join('|');
}

/** Compiles the words of the paper's language (first) and of those it may be mixed with. */
export function compileRules(languages: readonly LanguageWords[]): LanguageRules {
  const sections = languages.map((language) => language.sections);
  const contacts = languages.map((language) => language.contacts);
  const series = languages.flatMap((language) => Object.entries(language.header.series));
  return {
    code: (languages[0] as LanguageWords).code,
    words: languages,
    dates: dateFinder(languages),
    ordinals: languages.flatMap((language) =>
      Object.entries(language.ordinals).map(([form, number]): [RegExp, number] => [
        compile([form], edge, end, 'u'),
        number,
      ]),
    ),
    series: series.map(([form, name]) => [compile([form], '^', '$', 'u'), name]),
    seriesSource: sourceOf(series.map(([form]) => form)),
    toldSource: sourceOf(
      languages.flatMap(({ header, ending }) => [
        ...header.besideOutcome,
        ...header.besideUpdate,
        ...ending.ended,
      ]),
    ),
    ended: compile(
      languages.flatMap(({ ending, closing }) => [...ending.ended, ...closing.labels]),
      '',
      end,
      'yu',
    ),
    header: headerRules(languages),
    label: compile(
      sections.flatMap((one) => Object.values(one).flat()),
      '',
      '',
      'yu',
    ),
    labelAlone: compile(
      sections.flatMap((one) => Object.values(one).flat()).filter((pattern) => /[|?]\\n\)/.test(pattern)),
      '',
      '',
      'yu',
    ),
    looseLabel: compile(
      sections.flatMap((one) => [...one.afterDeadline, ...one.template, ...one.report]),
      '',
      '',
      'yu',
    ),
    urgentActionStart: compile(
      languages.flatMap((language) => language.header.urgentAction),
      '',
      end,
      'yu',
    ),
    urgentActionSource: sourceOf(languages.flatMap((language) => language.header.urgentAction)),
    sections: pairs(sections, end),
    contact: new RegExp(
      `(?:^|(?<=[\\s/|,;(.[]))(?:(?:${sourceOf(contacts.flatMap((one) => Object.values(one).flat()))})(?:${aside} ?:|${picture})|(?:${sourceOf(contacts.flatMap((one) => [...one.fax, ...one.phone]))})${figures})`,
      'gu',
    ),
    contacts: pairs(contacts, `(?:${aside} ?:|${figures}|${picture})`),
    deadline: group(
      languages.map((language) => language.deadline),
      (key) => [...deadlineShape[key]],
    ),
    closing: group(
      languages.map((language) => language.closing),
      (key) => closingShape[key] ?? words(),
    ),
    endings: languages.filter((language) => language.ending.no.length > 0).map(endingRules),
    letter: group(
      languages.map((language) => language.letter),
      starts,
    ),
    ownSalutations: compile((languages[0] as LanguageWords).letter.salutations, '', '', 'yu'),
    people: group(
      languages.map((language) => language.people),
      words,
    ),
  };
}

function headerRules(languages: readonly LanguageWords[]): LanguageRules['header'] {
  const lists = languages.map(({ header: { series: _, ...rest } }) => rest);
  return group(lists, (key) => {
    if (key === 'besideUpdate' || key === 'besideOutcome' || key === 'related') return ['', end, 'yu'];
    if (key === 'cited') return [edge, `${mark}{0,3}$`, 'u'];
    return key === 'urgentAction' || key === 'comments' ? [`^${mark}{0,3}`, `${mark}{0,3}$`, 'u'] : words();
  });
}
