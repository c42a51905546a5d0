import { isoOf } from '../../language/dates.ts';
import { emailsIn } from '../../text/addresses.ts';
import { has } from '../../text/match.ts';
import { type Sentence, sentencesOf } from '../../text/paragraphs.ts';
import { lineAt } from '../../text/view.ts';
import { isButtons } from '../page/buttons.ts';
import { isInMailHead } from '../page/mail-lines.ts';
import { folded, type Paper } from '../paper.ts';
import { isOwn } from '../recipients/contact-lines.ts';
import type { Recipient } from '../schema.ts';
import { type Section, sectionAt } from '../sections.ts';
import { asksReaders, asksToWrite, endsForSome, takesBack } from './ending.ts';
import { tellsToWrite, withoutOwn } from './requests.ts';

/** What the paper was read to give: days as `YYYY-MM-DD`. */
interface Given {
  issued: string | null;
  deadline: string | null;
  recipients: readonly Recipient[];
  sections: readonly Section[];
}

/** The sentence that speaks of the end of the action, and what it says. */
interface Judged {
  verdict: true | false | 'unsure';
  sentence: Sentence;
}

/** The address of a page has words that ask for nothing. */
const address = /(?:https?:\/\/|www\.)[^\s)>\]]+/g;
const quotation = /"[^"\n]{1,400}"/g;

/** The paper without quotations, and without the sentence that ends the action: `there is no need to go on writing`. */
export function unquoted(paper: Paper, judged: Judged | null): string {
  const sure = judged?.verdict === true ? judged.sentence : { start: paper.end, end: paper.end };
  const { folded } = paper.view;
  const text = `${folded.slice(paper.start, sure.start)}\n${folded.slice(sure.end, paper.end)}`;
  return text.replace(quotation, '""');
}

/** The other sentences of the paper, as offsets, but for those of a site's foot: it names other papers. */
function otherSentences(paper: Paper, { sections }: Given, judged: Judged): Sentence[] {
  return paper.paragraphs
    .filter(({ from }) => sectionAt(sections, from)?.role !== 'footer')
    .flatMap((paragraph) => sentencesOf(paper.view, paragraph.start, paragraph.end))
    .filter((one) => one.start !== judged.sentence.start);
}

/** `In August we asked you to write until 30 September`, told before the closing sentence; behind it, it may ask again. */
const tellsOfFormer = (paper: Paper, judged: Judged, one: { start: number }, text: string): boolean =>
  one.start < judged.sentence.start && has(paper.rules.deadline.told, text);

/** A label before a number or an address: `Contact: 1-800-555-0155`. */
const label = /(?<=^|[\s(.|])\p{L}{1,40}(?: \p{L}{1,40})? ?: ?(?=[+(]?\d|[^\s@]{1,80}@)/gu;

/** `Questions? Write to`, right before an address: a few words, and nothing but them. */
const toUs = /(?<=^|[.?!:;|(] ?)(?:[\p{L}'-]{1,40} ){1,4}(?=[^\s@]{1,80}@)/gu;

/** A folded sentence without its lines of buttons, and without what leads to an address of Amnesty's own. */
function withoutButtons(paper: Paper, { start, end }: Sentence): string {
  const { view } = paper;
  const lines = view.lines.slice(lineAt(view, start), lineAt(view, Math.max(start, end - 1)) + 1);
  const text = lines
    .map((line) => view.folded.slice(Math.max(line.start, start), Math.min(line.end, end)))
    .filter((line) => !isButtons(line))
    .join(' ');
  const emails = emailsIn(text);
  // `Send your letters to` us: they may be handed on.
  const isOfLetters = paper.rules.endings.some(
    ({ words }) => has(words.letters, text) || has(words.actors, text),
  );
  const isOurs = emails.length > 0 && !isOfLetters && emails.every((one) => isOwn(paper, one.text));
  return isOurs ? text.replace(label, ' ').replace(toUs, ' ') : text;
}

/** `Send to a friend`, `to unsubscribe, write to the address below`: asks for nothing that has to do with a case, and names no official. */
function isOfSite({ rules }: Paper, text: string): boolean {
  const rest = text.replace(rules.closing.ofSite, ' ');
  // `You receive this mail because letters are still needed`.
  const asks = rules.endings.some(
    ({ words }) => has(words.actors, text) || (has(words.because, rest) && has(words.letters, rest)),
  );
  return rest !== text && !asks;
}

/** A sentence elsewhere that asks for letters. */
function asksOn(paper: Paper, given: Given, judged: Judged): boolean {
  const { closing, endings } = paper.rules;
  return otherSentences(paper, given, judged).some((one) => {
    const text = withoutButtons(paper, one).replace(quotation, '""').replace(address, ' ');
    if (tellsOfFormer(paper, judged, one, text) || isOfSite(paper, text)) return false;
    if (one.start < judged.sentence.start) return asksToWrite(endings, text);
    const asked = asksToWrite(endings, withoutOwn(paper.rules, text));
    return (
      asked ||
      takesBack(endings, text) ||
      tellsToWrite(paper.rules, text) ||
      (!has(closing.thanks, text) &&
        endsForSome(endings, folded(paper, judged.sentence), withoutOwn(paper.rules, text)))
    );
  });
}

/** A sentence is this long at most, in code units, when all it does is to give a date. */
const longestDate = 60;

/**
 * A day after the paper's own, behind the closing sentence or where readers are asked for something: a new deadline, in whatever
 * words. A day without a year is taken for one only beside such words.
 */
function givesLaterDay(paper: Paper, given: Given, judged: Judged): boolean {
  const { issued } = given;
  const { endings, dates } = paper.rules;
  return otherSentences(paper, given, judged).some((one) => {
    const text = folded(paper, one);
    const found = dates(text);
    if (found.length === 0 || tellsOfFormer(paper, judged, one, text)) return false;
    // What somebody said, up to the end of the sentence, asks nobody who reads.
    const asks = asksReaders(endings, text.replace(quotation, '""').replace(/(?<=[ :])"[^"]*$/, ''));
    if (!asks && one.start < judged.sentence.start) return false;
    if (issued === null) return asks && one.start > judged.sentence.start;
    const loose = asks || one.end - one.start < longestDate;
    return found.some((date) => {
      // `Sent: Monday, 3 July 2023`: the day of a mail that hands the paper on.
      if (isInMailHead(paper.view, paper.from, lineAt(paper.view, one.start + date.start))) return false;
      const day = isoOf(date, date.year ?? Number(issued.slice(0, 4)));
      return day !== null && day > issued && (date.year !== null || loose);
    });
  });
}

/** A text's sentence around a place, in code units at most this long on each side. */
const longestAround = 300;

/** Words that ask to go on, but for those in a clause that asks to hand on what was answered. */
function goesOnIn(paper: Paper, text: string): boolean {
  const { goesOn } = paper.rules.closing;
  for (const { index, 0: words } of text.matchAll(goesOn)) {
    const before = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, index - longestAround), index))?.[0] ?? '';
    const end = index + words.length;
    const behind = /^[^.!?\n]*/u.exec(text.slice(end, end + longestAround))?.[0] ?? '';
    if (has(goesOn, withoutOwn(paper.rules, before + words + behind))) return true;
  }
  return false;
}

/**
 * What in the paper asks to go on writing, as a sentence for people; `null` when nothing does. What is asked in words that mean
 * little by themselves is looked for only beside a sentence that ends the action.
 */
export function goesOn(paper: Paper, given: Given, judged: Judged | null): string | null {
  const { issued, deadline, recipients } = given;
  if (deadline !== null && (issued === null || deadline > issued))
    return 'The paper also gives a date until which to write.';
  if (recipients.length > 0) return 'The paper also says to whom to write.';
  if (goesOnIn(paper, unquoted(paper, judged))) return 'The paper also asks to go on.';
  if (judged?.verdict !== true) return null;
  if (asksOn(paper, given, judged)) return 'The paper also asks to go on.';
  return givesLaterDay(paper, given, judged) ? 'The paper also gives a later date.' : null;
}
