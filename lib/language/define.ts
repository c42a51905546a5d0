import { fold } from '../text/fold.ts';
import { vowelSigns } from '../text/marks.ts';

/**
 * What a language's file says. Every pattern is the source of a regular expression, written as people write the language:
 * `defineLanguage` folds it (lower case, no marks on Latin letters, straight quotes, ASCII digits), since it is tried on
 * folded text. No pattern has an unbounded repeat within another, and gaps are bounded (`.{0,40}`).
 */
export interface LanguageWords {
  /** BCP 47; also the file's name. */
  code: string;
  name: string;
  /** The commonest short words, by which the language is known; empty where the script tells it. */
  common: string;
  /** Letters by which the language is known, when they are not Latin: the source of a regular expression. */
  script?: string;
  /** Letters that it alone has among the languages of its script: the source of a regular expression. */
  marks?: string;
  /** Letters as printed that it alone has, and that folding makes the same as those of other languages. */
  printed?: string;
  /** What is written onto the front of words, such as `and` and `the`: the source of a regular expression. */
  prefix?: string;
  /** January to December: all forms of each, misspellings included, apart by `|`. */
  months: string[];
  /** Patterns around day, month and year; see `dates.ts`. */
  dates?: Partial<DateForms>;
  /** What the number of an update is called: pattern of the words, and the number. */
  ordinals: Record<string, number>;
  header: {
    /** The words "urgent action", as they stand alone on a line. */
    urgentAction: string[];
    /** Letters before the number, and the series that they mean. */
    series: Record<string, string>;
    index: string[];
    issued: string[];
    update: string[];
    first: string[];
    outcome: string[];
    /** What alone, beside the number, says that it is an update or an outcome: `result`. */
    besideUpdate: string[];
    besideOutcome: string[];
    /** What an outcome is called beside the title, where the headline follows: `good news`. */
    goodNews: string[];
    /** A paper that mends another and is neither. */
    correction: string[];
    /** A sentence that counts this paper among the updates. */
    counted: string[];
    /** Collections, and papers that are none. */
    digest: string[];
    /** Before a reference that is not the paper's own. */
    cited: string[];
    title: string[];
    /** Says of a number that there is no paper. */
    void: string[];
    /** Stands before links to other papers, below the paper: `read also`. */
    related: string[];
    /** Stands alone before what readers of a page wrote below it, with their number, for a paper may comment too: `3 comments`. */
    comments: string[];
  };
  sections: Record<SectionRole, string[]>;
  contacts: Record<ContactRole, string[]>;
  deadline: {
    /** Ends where the date begins. */
    before: string[];
    /** Begins where the date ends. */
    after: string[];
    extended: string[];
    /** The word alone that stands before such a date: `by`, `until`. */
    by: string[];
    /** What stands before and behind it, with `@` for the date: `after @ please ask`. */
    around: string[];
    /** Tells in a sentence what was asked for formerly, or of a day that was the last one: `we had asked for letters`. */
    told: string[];
  };
  closing: {
    /** The words that end all action. */
    sentences: string[];
    /** Say so of the case, but may mean something else. */
    doubtful: string[];
    /** One of the people, named by a pronoun. */
    single: string[];
    /** May stand beside them in the sentence without changing it. */
    fillers: string[];
    /** Thanks that belong to the quotation. */
    thanks: string[];
    /** Make the sentence mean something else. */
    lookAlikes: string[];
    /** After the words: the rest names people. */
    named: string[];
    /** All the people of the case, named by a pronoun. */
    everyone: string[];
    /** Numbers of people, as a headline gives them: `three`. */
    several: string[];
    /** Tell of more people than those who are named: `others`, `both`. */
    others: string[];
    /** Asks to go on. */
    goesOn: string[];
    /** Says that no more names are collected; letters may be wanted still: `the petition is closed`. */
    petitions: string[];
    /** A section's label that the action has ended; a whole line. */
    labels: string[];
    /** The words for collecting names, which others do as well: `petition`. */
    drives: string[];
    /** Stands before a sentence that is quoted from an older paper. */
    quoting: string[];
    /** To whom readers hand on what officials answered: `to us`, `to your section`. */
    answers: string[];
    /** Of a page or a list of addresses itself, and of nobody's case: `send to a friend`, `to unsubscribe`. */
    ofSite: string[];
  };
  /**
   * Of what a sentence that ends the action is built, in any order: see `document/ending.ts`. The words alone, all their forms that
   * ask or tell readers something; forms that tell what others did (`sent`, `wrote`) are left out on purpose.
   */
  ending: {
    /** `not`, `no`. */
    no: string[];
    /** Says "not" and "more" at once: `no longer`, `no further`. */
    noMore: string[];
    /** `further`, `another`, `again`. */
    more: string[];
    /** `needed`, `asked`, `expected`. */
    need: string[];
    /** Says "not needed" in one word: `superfluous`. */
    noNeed: string[];
    /** What readers send. */
    letters: string[];
    /** What readers do with it, as one is told to do it: `send`, `write`. */
    write: string[];
    /** `action`, `steps`: readers and others alike do these. */
    act: string[];
    /** Begins or ends a clause behind a comma that says what is needed: `nicht nötig, Briefe zu schreiben`. */
    needed: string[];
    /** `nothing`. */
    nothing: string[];
    /** The readers: the network, its members. */
    you: string[];
    /** Tells to stop. */
    stop: string[];
    please: string[];
    /** The paper's own action, unmistakably. */
    ua: string[];
    /** What may be it: the case, the action. */
    case: string[];
    /** `closed`, `ended`. */
    ended: string[];
    /** The same of those who write the paper: `we are closing`. */
    weEnd: string[];
    /** Joins two clauses of a sentence without a comma: `and`. */
    and: string[];
    /** Joins what is said, or denied, with what follows: `that`. */
    that: string[];
    /** May stand beside all these without changing what they say. */
    frame: string[];
    /** To whom readers write, or at whose wish they stop (`at the request of her family`): no other actors. */
    toThem: string[];
    /** Gives a reason: what others say or think in its clause is not what the ending says. */
    because: string[];
    /** Begins what writers wish or feel, behind an ending that `and` joins it with: `our thoughts are with her family`. */
    wishes: string[];
    /** Take something back, or leave something out: `but`, `except`, `some`. */
    but: string[];
    /** Others who act, ask, need and close. */
    actors: string[];
    /** Tells, behind a comma, what somebody did who is thanked for it: `who`. */
    who: string[];
    /** Those whom a paper tells of, as the subject of a sentence: `she`. */
    they: string[];
    /** Says that somebody is not free: `remains in`, `still held`. */
    still: string[];
    /** What somebody says, said, or thinks. */
    says: string[];
    /** Writing that begins anew: `write again`; beside a `when`, and without a `not`, the action rests. */
    again: string[];
    /** `if`, `unless`, `until`, `not yet`, `would`. */
    iffy: string[];
    /** Said by the writers of the paper beside what ends the action: `Amnesty International believes that`, `in this case, however`. */
    aside: string[];
    /** Sets an ending against what was told before it, and takes nothing back there: `however`, `nevertheless`. */
    contrast: string[];
    /** The action rests, in words that may tell of something else too: `we are suspending`, `until further notice`. */
    pause: string[];
    /** Said of letters that are wanted, though nobody asks for them: `are still welcome`; of those that were, `have helped` tells. */
    welcome: string[];
    /** Said of an ending that may be one for the moment alone, unless nothing *more* is asked: `for now`. */
    forNow: string[];
    /** Said of an ending that holds for a while alone: `until further notice`; what merely says when (`at present`) is none of them. */
    provisional: string[];
    /** The action may go on later, unmistakably: `we shall tell you whether we resume it`. */
    resume: string[];
    /** That an action goes on, which beside a "not" ends it: `no reason to continue this action`. */
    goOn: string[];
    /** Why something is done: `reason`. */
    reason: string[];
    /** Beside a "not" says that something is wanted after all: `the action cannot go on without you`. */
    without: string[];
    /** Letters that readers have at hand, as a clause or a part of one: `if you have letters ready`, `letters that you have written`. */
    ready: string[];
    /** Tells that all that was asked for is done; a whole clause: `all our demands have been met`. */
    met: string[];
  };
  letter: {
    salutations: string[];
    signOffs: string[];
  };
  people: {
    /** Words for an office that somebody holds. */
    titles: string[];
    /** May stand beside them: `deputy`, `of`. */
    beside: string[];
    /** Join a title with what it is of. */
    of: string[];
    /** What titles are of: `justice`, `foreign affairs`. */
    fields: string[];
    /** Words for a place or a body, which are address and not title. */
    offices: string[];
    pronouns: string[];
    /** By which a group that hands a paper on speaks of itself: `tell us`, `our group`. */
    ours: string[];
    /** Tells readers to write to somebody, beside the words for it in `ending`: `fax`, `pick up the phone`. */
    writing: string[];
    /** Begins, in a sentence that tells readers to write, what they are to ask for: `urging`. */
    asking: string[];
    /** Tells readers at the head of a sentence what to ask or say: `urge the court to free her`. */
    urging: string[];
    /** Says of an address in the same sentence that it is not to be written to: `is not valid any more`, `for journalists only`. */
    notTo: string[];
  };
  /** Beside the names of `Intl.DisplayNames`: other names and misspellings (apart by `|`) of a country (ISO 3166-1 alpha-2). */
  countries: Record<string, string>;
}

export type SectionRole =
  | 'action'
  | 'letter'
  | 'asks'
  | 'recipients'
  | 'copies'
  | 'background'
  | 'language'
  | 'deadline'
  | 'person'
  | 'gender'
  | 'earlier'
  | 'report'
  | 'afterDeadline'
  | 'publisher'
  | 'template'
  | 'footer';
export type ContactRole =
  | 'email'
  | 'fax'
  | 'phone'
  | 'post'
  | 'social'
  | 'form'
  | 'website'
  | 'other'
  | 'salutation';

export interface DateForms {
  /** Between day and month, and before the year. */
  of: string;
  monthFirst: boolean;
  /** `2024. május 9.` */
  yearFirst: boolean;
  /** `1st`, `1er`, `1.` */
  dayEnds: string;
}

/** Words of a label on the way to its colon; the dots of dates among them. */
export const toColon = '(?:[^:.\\n]|(?<=\\d|\\d [гr])\\.){0,110}(?=:)';

/** Compiles patterns into one regular expression; `null` for an empty list. */
export function anyOf(patterns: string[], before: string, after: string, flags: string): RegExp | null {
  if (patterns.length === 0) return null;
  return new RegExp(`${before}(?:${patterns.map(foldPattern).join('|')})${after}`, flags);
}

const vowels = new RegExp(vowelSigns, 'g');

/**
 * Folds a pattern, but for its escapes (`\\S` is not `\\s`), without the vowel signs that texts may have or not; capitals and the Swiss
 * write `ss` for `ß`.
 */
export function foldPattern(pattern: string): string {
  return pattern
    .replace(vowels, '')
    .split(/(\\[pP]\{[^}]*\}|\\.)/)
    .map((part) => (part.startsWith('\\') ? part : fold(part.replace(/ß/g, 'ss?'))))
    .join('');
}

type Partly<T> = { [K in keyof T]?: T[K] };

/** What a language's file gives: lists that it leaves out are empty. */
export type LanguageFile = Pick<LanguageWords, 'code' | 'name' | 'common' | 'months'> &
  Partly<
    Pick<LanguageWords, 'script' | 'marks' | 'printed' | 'prefix' | 'dates' | 'ordinals' | 'countries'>
  > & {
    [K in
      | 'header'
      | 'sections'
      | 'contacts'
      | 'deadline'
      | 'closing'
      | 'ending'
      | 'letter'
      | 'people']?: Partly<LanguageWords[K]>;
  };

const keys = {
  header:
    'urgentAction index issued update first outcome besideUpdate besideOutcome goodNews correction counted digest cited title void related comments',
  sections:
    'action letter asks recipients copies background language deadline person gender earlier report afterDeadline publisher footer template',
  contacts: 'email fax phone post social form website other salutation',
  deadline: 'before after extended by around told',
  closing:
    'sentences doubtful single fillers thanks lookAlikes named everyone several others goesOn petitions labels drives quoting answers ofSite',
  ending:
    'no noMore more need needed noNeed letters write act nothing you stop please ua case ended weEnd and that frame toThem because wishes but actors who they still says again iffy aside contrast pause welcome forNow provisional resume goOn reason without ready met',
  letter: 'salutations signOffs',
  people: 'titles beside of fields offices pronouns ours writing asking urging notTo',
} as const;

/** The lists of a group, those that are left out as empty ones, always in the same order. */
function filled<K extends keyof typeof keys>(
  group: K,
  given: Partly<LanguageWords[K]> | undefined,
): LanguageWords[K] {
  const lists = keys[group]
    .split(' ')
    .map((key): [string, unknown] => [key, (given && Reflect.get(given, key)) ?? []]);
  return { ...Object.fromEntries(lists), ...given } as LanguageWords[K];
}

/** A language, as its file gives it. Throws when it has not twelve months: that is a slip in the file. */
export function defineLanguage(file: LanguageFile): LanguageWords {
  if (file.months.length !== 12) throw new Error(`${file.code}: twelve months`);
  return {
    ...file,
    ordinals: file.ordinals ?? {},
    countries: file.countries ?? {},
    header: { ...filled('header', file.header), series: file.header?.series ?? {} },
    sections: filled('sections', file.sections),
    contacts: filled('contacts', file.contacts),
    deadline: filled('deadline', file.deadline),
    closing: filled('closing', file.closing),
    ending: filled('ending', file.ending),
    letter: filled('letter', file.letter),
    people: filled('people', file.people),
  };
}
