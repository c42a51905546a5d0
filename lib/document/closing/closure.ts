import { isoOf } from '../../language/dates.ts';
import { emailsIn } from '../../text/addresses.ts';
import { firstMatch, has } from '../../text/match.ts';
import type { Sentence } from '../../text/paragraphs.ts';
import { flat, isTogether, lineAt, rawSpan } from '../../text/view.ts';
import { isInLetter } from '../letter/letter.ts';
import { longestSubject, subjectStart } from '../page/mail-lines.ts';
import { folded, isEntry, note, type Paper } from '../paper.ts';
import type { Closing } from '../schema.ts';
import { isNothingElse, namesOfAll } from './all-people.ts';
import { withoutAsides } from './asides.ts';
import { type Circumstances, doubtOfPlace, isOfAnother, namesAnother } from './circumstances.ts';
import { isQuestion } from './clause.ts';
import { goesOn, unquoted } from './continuation.ts';
import { type Ending, endingOf, isOfOneWay, mayEnd, tellsOfOthers } from './ending.ts';
import { isAtHead, isOfDrive, labelIn, tellsOfDrive } from './labels.ts';
import { type Naming, namingOf } from './named.ts';
import { isForNow, pauseIn } from './paused.ts';
import { isQuoted } from './quoted.ts';
import { sentencesIn } from './sentences-start.ts';

type Verdict = true | false | 'unsure';

interface Judged<V extends Verdict = Verdict> {
  verdict: V;
  /** In words that may mean something else. */
  weak: boolean;
  sentence: Sentence;
  /** End of the thanks that follow. */
  end: number;
  rule: string;
}

/** The paragraph that a sentence stands in, and the one before. */
interface Place extends Sentence {
  before: Sentence | undefined;
  /** True when the paper tells of somebody who is not free; looked for once, and only when it matters. */
  othersHeld: () => boolean;
  naming: Naming;
}

/** Words of a sentence that are left when the closing words and what may stand beside them are taken out. */
function leftover(paper: Paper, text: string, core: { start: number; end: number }): string {
  const { fillers, everyone } = paper.rules.closing;
  const rest = `${text.slice(0, core.start)} | ${text.slice(core.end)}`;
  return rest
    .replace(everyone, ' ')
    .replace(fillers, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a sentence says by the phrases that a language lists. */
function byPhrase(paper: Paper, text: string, core: Core, people: number, names: string[]): Verdict | null {
  const rest = leftover(paper, text, core);
  if (!core.sure) return rest === '' ? 'unsure' : null;
  if (rest === '') return people > 1 && has(paper.rules.closing.single, text) ? 'unsure' : true;
  return names.length > 0 && isNothingElse(paper, rest, names) ? true : 'unsure';
}

interface Core {
  start: number;
  end: number;
  sure: boolean;
}

function phraseIn(paper: Paper, text: string): Core | null {
  const { sentences, doubtful } = paper.rules.closing;
  const sure = firstMatch(sentences, text);
  const found = sure ?? firstMatch(doubtful, text);
  return found && { ...found, sure: sure !== null };
}

/** A look-alike beside what readers alone are told speaks of something else. */
function looksAlike(paper: Paper, text: string, built: Ending | null): boolean {
  const { lookAlikes } = paper.rules.closing;
  const bare = paper.rules.endings.reduce(
    (left, { words }) => left.replace(words.toThem, ' ').replace(words.ready, ' '),
    text,
  );
  if (!has(lookAlikes, bare)) return false;
  const own = built?.anchored && built.says !== false ? text.slice(built.start, built.end) : null;
  if (own === null || own === text) return true;
  return has(
    lookAlikes,
    paper.rules.endings.reduce((left, { words }) => left.replace(words.ready, ' '), own),
  );
}

/** A folded sentence without what the ends of its lines put into its words: a hyphen, or a blank in scripts that have none. */
function wordsOf(paper: Paper, sentence: Sentence): string {
  const text = folded(paper, sentence);
  if (!paper.view.text.slice(sentence.start, sentence.end).includes('\n')) return text;
  return text
    .replace(/(?<=\p{Ll})- (?=\p{Ll}{2})/gu, (hyphen, at: number) =>
      paper.view.text[sentence.start + at + 1] === '\n' ? '' : hyphen,
    )
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
      '',
    );
}

/** `The petition is closed`: letters may be wanted still. */
function petitionIn(paper: Paper, text: string): { verdict: 'unsure'; weak: true } | null {
  const { closing, endings } = paper.rules;
  if (!has(closing.petitions, text) || endings.every((rules) => isQuestion(rules, text))) return null;
  return { verdict: 'unsure', weak: true };
}

/** Judges one sentence by itself: what it says, and of whom. */
function judge(
  paper: Paper,
  sentence: Sentence,
  place: Place,
  people: readonly string[],
): { verdict: Verdict; weak: boolean; bare?: boolean } | null {
  const said = wordsOf(paper, sentence);
  const may = mayEnd(paper.rules.endings, said);
  if (!may && !phraseIn(paper, said)) return null;
  const text = withoutAsides(paper.rules.endings, said);
  const core = phraseIn(paper, text);
  const names = namesOfAll(text, people) ?? place.naming.namesIn(sentence);
  const built = may ? endingOf(paper.rules.endings, text, names, people.length) : null;
  if (!core && !built) return petitionIn(paper, text);
  if (paper.rules.endings.every((rules) => isQuestion(rules, text))) return { verdict: false, weak: false };
  const start = sentence.start + (core ? core.start : wordAt(text, built?.start ?? 0));
  if (isQuoted(paper, start, place) || looksAlike(paper, text, built)) return { verdict: false, weak: false };
  const verdict = weighed(core && byPhrase(paper, text, core, people.length, names), built);
  if (verdict === null) return petitionIn(paper, text);
  const personal = names.length > 0 || isPersonal(paper, text);
  const partial =
    verdict === true &&
    ((personal && place.othersHeld()) ||
      place.naming.isOfSome(sentence) ||
      isForNow(paper.rules.endings, text) ||
      isOfOneWay(paper.rules.endings, text));
  return {
    verdict: partial ? 'unsure' : verdict,
    weak: verdict === 'unsure' && (built?.weak ?? !core?.sure),
    bare: verdict === 'unsure' && built?.bare === true && !core,
  };
}

/** Speaks of the letters of those who read the paper: thanks for them, or `your letters`. */
function isOfReadersLetters(paper: Paper, sentence: Sentence | undefined): boolean {
  if (!sentence) return false;
  const text = folded(paper, sentence);
  return paper.rules.endings.some(
    ({ words }) =>
      has(words.letters, text) && (has(paper.rules.closing.thanks, text) || has(words.you, text)),
  );
}

/** What a sentence says by its phrases and by how it is built: what builds an ending also takes one back. */
function weighed(phrased: Verdict | null, built: Ending | null): Verdict | null {
  if (built?.says === false) return phrased === true ? 'unsure' : false;
  return phrased === true || built?.says === true ? true : (phrased ?? built?.says ?? null);
}

/** Of one or all of the people by a pronoun: there may be others. */
function isPersonal(paper: Paper, text: string): boolean {
  return has(paper.rules.closing.single, text) || has(paper.rules.closing.everyone, text);
}

const wordAt = (text: string, from: number): number => {
  const found = text.slice(from).search(/[\p{L}\p{N}]/u);
  return from + Math.max(0, found);
};

function thanksEnd(paper: Paper, sentences: Sentence[], at: number): number {
  const next = sentences[at + 1];
  const own = (sentences[at] as Sentence).end;
  return next && has(paper.rules.closing.thanks, folded(paper, next)) ? next.end : own;
}

/** The end of what is quoted: sentences that follow and say the same, or thank, belong to it. */
function endsEnd(
  paper: Paper,
  sentences: Sentence[],
  from: number,
  place: Place,
  { people }: Circumstances,
): number {
  let at = from;
  while (at + 1 < sentences.length && at - from < 2) {
    if (judge(paper, sentences[at + 1] as Sentence, place, people)?.verdict !== true) break;
    at += 1;
  }
  return thanksEnd(paper, sentences, at);
}

function labelOf(paper: Paper): Judged<true | 'unsure'> | null {
  const found = labelIn(paper);
  if (!found) return null;
  const drive = isOfDrive(paper, found);
  return {
    verdict: paper.oneOfMany || (drive && tellsOfDrive(paper, found)) ? 'unsure' : true,
    sentence: found,
    end: found.end,
    weak: drive,
    rule: 'section label',
  };
}

/** A sentence that is a label of names that were collected, where the paper tells of such a thing beside it. */
function isLabelOfDrive(paper: Paper, sentence: Sentence): boolean {
  if (!has(paper.rules.closing.labels, folded(paper, sentence))) return false;
  return isOfDrive(paper, sentence) && tellsOfDrive(paper, sentence);
}

/** Answers the same question again without asking it again. */
function once(ask: () => boolean): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??= ask();
    return known;
  };
}

/** True for a place on the line of a subject. */
function isSubject({ view }: Paper, at: number): boolean {
  const line = view.lines[lineAt(view, at)];
  return (
    line !== undefined && line.end - line.start <= longestSubject && subjectStart(view, line.start) !== null
  );
}

function sentenceIn(paper: Paper, circumstances: Circumstances): Judged | null {
  const { sentences: sure, doubtful: perhaps } = paper.rules.closing;
  let doubtful: Judged | null = null;
  const othersHeld = once(() => tellsOfOthers(paper.rules.endings, unquoted(paper, null)));
  const naming = namingOf(paper);
  for (const [number, paragraph] of paper.paragraphs.entries()) {
    if (isInLetter(circumstances.letter, paragraph.from)) continue;
    const piece = folded(paper, paragraph);
    if (!has(sure, piece) && !has(perhaps, piece) && !mayEnd(paper.rules.endings, piece)) continue;
    const { start, end } = paragraph;
    const sentences = sentencesIn(paper, paragraph, circumstances.reference);
    const place = { start, end, before: paper.paragraphs[number - 1], othersHeld, naming };
    for (const [at, sentence] of sentences.entries()) {
      const found = judge(paper, sentence, place, circumstances.people);
      if (!found) continue;
      // `The action is over. Thanks to all who sent letters`: the action of those who did.
      if (found.bare && [at - 1, at + 1].some((next) => isOfReadersLetters(paper, sentences[next])))
        found.verdict = true;
      // An address among its words may be another one to write to.
      if (found.verdict === true && emailsIn(folded(paper, sentence)).length > 0) found.verdict = 'unsure';
      if (isOfAnother(paper, place.before, sentence, circumstances.reference)) found.verdict = false;
      if (found.verdict === true && isLabelOfDrive(paper, sentence)) found.verdict = 'unsure';
      // A subject is no sentence of the paper.
      if (found.verdict === true && isSubject(paper, sentence.start)) found.verdict = 'unsure';
      const behind = sentences[at - 1];
      // `There was a like case, UA 55/23. No further action is requested.`
      if (found.verdict === true && behind && namesAnother(paper, behind, circumstances.reference))
        found.verdict = 'unsure';
      const judged = { ...found, sentence, end: thanksEnd(paper, sentences, at), rule: 'closing sentence' };
      if (judged.verdict === true)
        return { ...judged, end: endsEnd(paper, sentences, at, place, circumstances) };
      if (!doubtful || doubtful.verdict === false) doubtful = judged;
    }
  }
  return doubtful;
}

const inColumns = 'The sentence was put together out of columns.';
function concluded(paper: Paper, judged: Judged, verdict: true | 'unsure', doubt: string | null): Closing {
  const { start } = judged.sentence;
  const { view } = paper;
  if (isTogether(view, start, judged.end)) {
    note(paper, 'closing', start, judged.end, judged.rule, doubt);
    return { closes: verdict, quote: flat(view, start, judged.end) };
  }
  note(paper, 'closing', start, judged.end, judged.rule, doubt ?? inColumns);
  const { start: from, end: to } = rawSpan(view, start, judged.end);
  return { closes: 'unsure', quote: view.raw.slice(from, to).replace(/\s+/g, ' ') };
}

/** `This action ended on 3 March 2026` above a paper that asks for letters until April: on some pages it is the day they were put up. */
function endsEarly(paper: Paper, { deadline }: Circumstances, { sentence }: Judged): string | null {
  const days = paper.rules.dates(folded(paper, sentence)).map((date) => isoOf(date));
  const isEarly = days.some((day) => day !== null && deadline !== null && day < deadline);
  return isEarly ? 'The paper gives a later date until which to write.' : null;
}

/**
 * Reads whether the paper ends the action. `true` takes a sentence (or a section's label) that ends all action on the whole case
 * and nothing in the paper that asks to go on; a sentence about some people, or beside such a thing, is `'unsure'`.
 */
export function readClosing(paper: Paper, circumstances: Circumstances): Closing {
  if (isEntry(paper) || (paper.inDigest && circumstances.index === null))
    return { closes: false, quote: null };
  const judged = sentenceIn(paper, circumstances);
  const on = goesOn(paper, circumstances, judged);
  const label = judged?.verdict === true && on === null ? null : labelOf(paper);
  const ofSite = label !== null && isAtHead(paper, label.sentence, circumstances);
  if (label && (judged?.verdict !== true || ofSite)) {
    const doubt = ofSite
      ? endsEarly(paper, circumstances, label)
      : goesOn(paper, circumstances, { ...label, verdict: true });
    if (doubt === null || !label.weak)
      return concluded(paper, label, doubt === null ? label.verdict : 'unsure', doubt);
  }
  const pause = on === null || judged?.verdict === true ? pauseIn(paper, circumstances.letter) : null;
  if (judged && judged.verdict !== false && !(judged.weak && on !== null)) {
    const doubt = on ?? (pause ? paused : doubtOfPlace(paper, circumstances, judged.sentence));
    if (judged.verdict === true && doubt === null) return concluded(paper, judged, true, null);
    return concluded(paper, judged, 'unsure', doubt ?? 'The sentence may not speak of the whole case.');
  }
  if (pause) {
    const said = { verdict: 'unsure' as const, weak: false, sentence: pause, end: pause.end, rule: 'pause' };
    return concluded(paper, said, 'unsure', paused);
  }
  return byTypeWords(paper, circumstances, on);
}

const paused = 'The action seems to be paused: it may go on later.';

function byTypeWords(paper: Paper, { words }: Circumstances, on: string | null): Closing {
  if (words.kind !== 'outcome' || !words.line || on !== null) return { closes: false, quote: null };
  // What is not literally there before the words, as the address of a link, is not quoted.
  const { view } = paper;
  const lead = rawSpan(view, words.line.start, words.start);
  const isLiteral = view.raw.slice(lead.start, lead.end) === view.text.slice(words.line.start, words.start);
  const start = isLiteral ? words.line.start : words.start;
  note(
    paper,
    'closing',
    start,
    words.line.end,
    'type words',
    'The paper is called an outcome but does not ask to stop.',
  );
  return { closes: 'unsure', quote: flat(paper.view, start, words.line.end) };
}
