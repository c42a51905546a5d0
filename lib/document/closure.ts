import { fold } from '../text/fold.ts';
import { firstMatch, has } from '../text/match.ts';
import { type Sentence, sentencesOf } from '../text/paragraphs.ts';
import { flat } from '../text/view.ts';
import type { TypeWords } from './kind.ts';
import { folded, isEntry, note, type Paper } from './paper.ts';
import type { Closing, Recipient } from './schema.ts';
import { type Section, sectionAt } from './sections.ts';

/** What else the paper says, against which a closing sentence is weighed. */
export interface Circumstances {
  words: TypeWords;
  sections: readonly Section[];
  recipients: readonly Recipient[];
  people: readonly string[];
  issued: string | null;
  deadline: string | null;
}

type Verdict = true | false | 'unsure';

interface Judged {
  verdict: Verdict;
  sentence: Sentence;
  /** End of the thanks that follow. */
  end: number;
  rule: string;
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

function namesAll(people: readonly string[], text: string, fold: (text: string) => string): boolean {
  return people.length > 0 && people.every((name) => text.includes(fold(name)));
}

/** True for words within quotation marks, or behind words that announce what another paper said. */
function isQuoted(paper: Paper, at: number, start: number): boolean {
  const before = paper.view.folded.slice(Math.max(start, at - 400), at);
  const opened = (before.match(/"/g) ?? []).length % 2 === 1;
  return opened || has(paper.rules.closing.quoting, before.split(/[.\n]/).at(-1) ?? '');
}

/** Judges one sentence by itself: what it says, and of whom. */
function judge(
  paper: Paper,
  sentence: Sentence,
  paragraphStart: number,
  people: readonly string[],
): Verdict | null {
  const text = folded(paper, sentence);
  const sure = firstMatch(paper.rules.closing.sentences, text);
  const core = sure ?? firstMatch(paper.rules.closing.doubtful, text);
  if (!core) return null;
  if (has(paper.rules.closing.lookAlikes, text)) return false;
  if (isQuoted(paper, sentence.start + core.start, paragraphStart)) return false;
  const rest = leftover(paper, text, core);
  if (!sure) return rest === '' ? 'unsure' : null;
  if (rest === '') return people.length > 1 && has(paper.rules.closing.single, text) ? 'unsure' : true;
  const named = paper.rules.closing.named;
  if (has(named, text.slice(core.end)) && namesAll(people, text, fold)) return true;
  return 'unsure';
}

function thanksEnd(paper: Paper, sentences: Sentence[], at: number): number {
  const next = sentences[at + 1];
  const own = (sentences[at] as Sentence).end;
  return next && has(paper.rules.closing.thanks, folded(paper, next)) ? next.end : own;
}

function labelIn(paper: Paper): Judged | null {
  for (const paragraph of paper.paragraphs) {
    if (paragraph.end - paragraph.start > 90) continue;
    if (!has(paper.rules.closing.labels, folded(paper, paragraph))) continue;
    return {
      verdict: paper.oneOfMany ? 'unsure' : true,
      sentence: paragraph,
      end: paragraph.end,
      rule: 'section label',
    };
  }
  return null;
}

function sentenceIn(paper: Paper, circumstances: Circumstances): Judged | null {
  const { sentences: sure, doubtful: perhaps } = paper.rules.closing;
  const whole = folded(paper, paper);
  if (!has(sure, whole) && !has(perhaps, whole)) return null;
  let doubtful: Judged | null = null;
  for (const paragraph of paper.paragraphs) {
    const sentences = sentencesOf(paper.view, paragraph.start, paragraph.end);
    for (const [at, sentence] of sentences.entries()) {
      const verdict = judge(paper, sentence, paragraph.start, circumstances.people);
      if (!verdict) continue;
      const judged = { verdict, sentence, end: thanksEnd(paper, sentences, at), rule: 'closing sentence' };
      if (verdict === true) return judged;
      doubtful ??= judged;
    }
  }
  return doubtful;
}

const quotation = /"[^"\n]{1,400}"/g;

function unquoted(paper: Paper): string {
  return folded(paper, paper).replace(quotation, '""');
}

/** Something in the paper that asks to go on writing. */
function goesOn(paper: Paper, circumstances: Circumstances): string | null {
  const { issued, deadline, recipients } = circumstances;
  if (deadline !== null && (issued === null || deadline > issued))
    return 'The paper also gives a date until which to write.';
  if (recipients.length > 0) return 'The paper also says to whom to write.';
  if (has(paper.rules.closing.goesOn, unquoted(paper))) return 'The paper also asks to go on.';
  return null;
}

function inBackground(circumstances: Circumstances, paper: Paper, sentence: Sentence): boolean {
  const line = paper.paragraphs.find(
    (paragraph) => sentence.start >= paragraph.start && sentence.start < paragraph.end,
  );
  const section = line && sectionAt(circumstances.sections, line.from);
  return section?.role === 'background' && line !== paper.paragraphs.at(-1);
}

function concluded(paper: Paper, judged: Judged, verdict: Verdict, doubt: string | null): Closing {
  const { start } = judged.sentence;
  const quote = flat(paper.view, start, judged.end);
  note(paper, 'closing', start, judged.end, judged.rule, doubt);
  return { closes: verdict, quote: verdict === false ? null : quote };
}

/**
 * Reads whether the paper ends the action. `true` takes a sentence (or a section's label) that ends all action on the whole case
 * and nothing in the paper that asks to go on; a sentence about some people, or beside such a thing, is `'unsure'`.
 */
export function readClosing(paper: Paper, circumstances: Circumstances): Closing {
  if (isEntry(paper)) return { closes: false, quote: null };
  const judged = sentenceIn(paper, circumstances);
  const on = goesOn(paper, circumstances);
  if (judged) {
    if (judged.verdict === false) return { closes: false, quote: null };
    const doubt =
      on ??
      (inBackground(circumstances, paper, judged.sentence) ? 'The sentence stands in the background.' : null);
    if (judged.verdict === true && doubt === null) return concluded(paper, judged, true, null);
    return concluded(paper, judged, 'unsure', doubt ?? 'The sentence may not speak of the whole case.');
  }
  const label = labelIn(paper);
  if (label) return concluded(paper, label, label.verdict, null);
  return byTypeWords(paper, circumstances, on);
}

function byTypeWords(paper: Paper, { words }: Circumstances, on: string | null): Closing {
  if (words.kind !== 'outcome' || !words.line || on !== null) return { closes: false, quote: null };
  note(
    paper,
    'closing',
    words.line.start,
    words.line.end,
    'type words',
    'The paper is called an outcome but does not ask to stop.',
  );
  return { closes: 'unsure', quote: flat(paper.view, words.line.start, words.line.end) };
}
