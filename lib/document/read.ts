import type { LanguageRules } from '../language/rules.ts';
import { fold } from '../text/fold.ts';
import { has } from '../text/match.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { type Line, lineAt, type TextView, viewOf } from '../text/view.ts';
import { readClosing } from './closing/closure.ts';
import { countryOfPost, readCountry } from './header/country.ts';
import { findDeadline, readDeadline } from './header/deadline.ts';
import { type Header, readHeader, readReference } from './header/header.ts';
import { readHeadline } from './header/headline.ts';
import { readIndex } from './header/index-number.ts';
import { readIssued } from './header/issued.ts';
import { noteKind, readTypeWords } from './header/kind.ts';
import { readPeople } from './header/people.ts';
import { readPublisher } from './header/publisher.ts';
import { type FoundReference, isJoined, isSame, referencesIn } from './header/reference.ts';
import { readAsks } from './letter/asks.ts';
import { findLetter, type LetterPlace, readLetter } from './letter/letter.ts';
import { uncolumned } from './page/columns.ts';
import { isPaper as isProper } from './page/is-paper.ts';
import { withoutMailEnd } from './page/mail-end.ts';
import { withoutComments, withoutRelated } from './page/related.ts';
import { headScore } from './page/surroundings.ts';
import { unrolled } from './page/unroll.ts';
import type { Paper } from './paper.ts';
import { isShown } from './proof.ts';
import { readRecipients } from './recipients/recipients.ts';
import { rulesFor } from './rules.ts';
import type { Evidence, RawDocument, UaDocument } from './schema.ts';
import { readSections, type Section } from './sections.ts';

/** Changes whenever the reader understands papers differently: stored papers are then read again. */
export const READER_VERSION = 17;

/** The references of a text that are heads of papers; those that stand together, in a line or in a list, as one. */
function headsOf(view: TextView, rules: LanguageRules): FoundReference[][] {
  const all = referencesIn(view, rules, 0, view.text.length, (offset) => lineAt(view, offset));
  const heads: FoundReference[][] = [];
  for (const head of all) {
    if (head.score < headScore) continue;
    const before = heads.at(-1)?.at(-1);
    const joined =
      before && (lineAt(view, before.start) === lineAt(view, head.start) || isJoined(view, before, head));
    if (joined) heads.at(-1)?.push(head);
    else heads.push([head]);
  }
  return heads;
}

function isAmong(all: readonly FoundReference[], one: FoundReference): boolean {
  return all.some(({ reference }) => isSame(reference, one.reference));
}

/** First line of the paper of a number: a heading right before it is that paper's, and not of the one `before`. */
function startOf(view: TextView, before: FoundReference, head: FoundReference): number {
  const line = lineAt(view, head.start);
  const headed = line - 1 > lineAt(view, before.start) && view.lines[line - 1]?.heading === true;
  return headed ? line - 1 : line;
}

/**
 * First lines of the papers in a text. A mail's subject and the header below it may both name two cases; one that stands alone
 * after another that stood alone begins a paper of its own.
 */
function startsOf(view: TextView, rules: LanguageRules): number[] {
  const starts: number[] = [0];
  let current: FoundReference[] = [];
  let alone: FoundReference | null = null;
  for (const together of headsOf(view, rules)) {
    const [head] = together as [FoundReference];
    const single = together.length === 1;
    const apart = single && alone !== null && !isAmong([alone], head);
    if (current.length > 0 && (apart || !together.some((one) => isAmong(current, one)))) {
      starts.push(startOf(view, current.at(-1) as FoundReference, head));
      current = [];
      alone = null;
    }
    current = current.concat(together);
    if (single) alone = head;
  }
  return starts;
}

function paperOf(
  view: TextView,
  rules: LanguageRules,
  raw: RawDocument,
  from: number,
  to: number,
  oneOfMany: boolean,
  inDigest: boolean,
): Paper {
  const start = view.lines[from]?.start ?? 0;
  const end = view.lines[to - 1]?.end ?? start;
  return {
    view,
    rules,
    source: raw.source,
    from,
    to,
    start,
    end,
    paragraphs: paragraphsOf(view, from, to),
    evidence: [],
    oneOfMany,
    inDigest,
  };
}

/** What stands before the first of several papers says that they are told of: `This month's urgent actions`. */
function isDigest(view: TextView, rules: LanguageRules, starts: readonly number[]): boolean {
  const [head] = starts.length > 1 ? headsOf(view, rules).flat() : [];
  return head !== undefined && has(rules.header.digest, view.folded.slice(0, Math.min(head.start, 2000)));
}

function missingOf(ua: Omit<UaDocument, 'missing'>): string[] {
  const missing: string[] = [];
  if (!ua.reference) missing.push('reference');
  if (!ua.country) missing.push('country');
  if (!ua.issued) missing.push('issued');
  if (ua.kind === 'outcome') return ua.closing.closes === false ? [...missing, 'closing'] : missing;
  if (!ua.deadline) missing.push('deadline');
  if (ua.recipients.length === 0) missing.push('recipients');
  if (!ua.letter && ua.asks.length === 0) missing.push('letter');
  return missing;
}

/** An item of a list that no more than names a paper: no index, no type of paper, nobody to write to. */
function isMention(paper: Paper, ua: UaDocument): boolean {
  const [first, next] = paper.view.lines.slice(paper.from, paper.from + 2);
  const item = first?.heading ? next : first;
  return (
    item?.bullet === true &&
    ua.index === null &&
    !ua.evidence.some(({ field }) => field === 'kind') &&
    ua.closing.closes === false &&
    ua.recipients.length === 0 &&
    ua.letter === null
  );
}

/** Without the items of a list of other papers, where a paper itself stands beside them. */
function withoutMentions(papers: { paper: Paper; ua: UaDocument }[]): UaDocument[] {
  const isMain = ({ paper, ua }: { paper: Paper; ua: UaDocument }) =>
    !isMention(paper, ua) &&
    paper.view.lines[paper.from]?.bullet === false &&
    isProper(ua) &&
    ua.index !== null;
  const kept = papers.some(isMain) ? papers.filter(({ paper, ua }) => !isMention(paper, ua)) : papers;
  return kept.map(({ ua }) => ua);
}

/** One reading for each reference of the header: `stop action to UA 233/99 and UA 26/00` is of two cases. */
function readPaper(printed: Paper): UaDocument[] {
  const bare = withoutComments(printed);
  // A number below them would be lost.
  const whole = bare === printed || readHeader(bare).reference ? bare : printed;
  const first = readHeader(whole);
  const answered = withoutMailEnd(whole, first);
  const second = answered === whole ? first : readHeader(answered);
  const paper = withoutRelated(answered, second, sectionsOf(answered, second));
  const header = paper === answered ? second : readHeader(paper);
  const { together, reference: own } = header;
  if (together.length < 2 || !own) return [readOne(paper, header, whole)];
  return together.map((one) => {
    const reference = { ...one, score: Math.max(one.score, own.score) };
    return readOne({ ...paper, evidence: [] }, { ...header, reference }, whole);
  });
}

/** In code units: whoever is written to may stand on a longer line of the number. */
const longestHeader = 300;

/** What asks readers to write. */
const calls = new Set<Section['role']>(['action', 'letter', 'asks', 'recipients']);

/** True for a number at the foot of its paper: the letter stands above it, or all that asks to write does. */
function isAtFoot(line: number, sections: readonly Section[], letter: LetterPlace | null): boolean {
  if (letter) return letter.to <= line;
  const calling = sections.filter(({ role }) => calls.has(role));
  return calling.length > 0 && calling.every(({ body }) => body <= line);
}

/** Line from which addresses may be somebody's who is written to: behind the number, where it does not stand at the foot; else behind the header. */
function addressesFrom(
  paper: Paper,
  { reference, to, foot }: Header,
  sections: readonly Section[],
  letter: LetterPlace | null,
): number {
  if (foot !== null || !reference || reference.score < headScore) return to;
  const line = lineAt(paper.view, reference.end);
  const { start, end } = paper.view.lines[line] as Line;
  // A paper that is no more than one paragraph.
  if (end - start > longestHeader) return line;
  return isAtFoot(line, sections, letter) ? paper.from : line + 1;
}

/** The sections of a paper: the name and the links of a site above its number, or in a header without one, begin none. */
function sectionsOf(paper: Paper, { reference, foot, to }: Header): Section[] {
  const isHead = foot === null && reference && reference.score >= headScore;
  const own = isHead ? lineAt(paper.view, reference.start) : reference ? paper.from : to;
  return readSections(paper, paper.from).filter(
    ({ role, from }) =>
      from >= own || (role !== 'publisher' && role !== 'footer' && paper.view.lines[from]?.bullet !== true),
  );
}

/** Line from which an outcome has lists of its own: behind its number, where that does not stand at the foot. */
function listsFrom(paper: Paper, { reference, foot }: Header): number {
  const own = foot === null && reference && reference.score >= headScore;
  return own ? lineAt(paper.view, reference.end) + 1 : paper.from;
}

/** Line of the paper's own number, where a header has it. */
function numberLine({ view }: Paper, { reference }: Header): number | null {
  return reference && reference.score >= headScore ? lineAt(view, reference.start) : null;
}

function readOne(paper: Paper, header: Header, whole = paper): UaDocument {
  const index = readIndex(paper, header, header.reference);
  const named = readCountry(paper, header, index);
  const issued = readIssued(paper, header, index);
  const type = readTypeWords(paper, header);
  // A letter in a newsletter is a paper by itself; what else the newsletter says of cases ends none.
  const words = type.digest ? { ...type, kind: null } : type;
  const sections = sectionsOf(paper, header);
  const place = findLetter(paper, sections, paper.from, numberLine(paper, header));
  const recipients = readRecipients(paper, sections, place, addressesFrom(paper, header, sections, place));
  const country = named ?? countryOfPost(paper, recipients);
  const letter = place && readLetter(paper, place);
  const day = findDeadline(paper, issued, sections, place);
  const deadline = readDeadline(paper, day, issued, header.reference?.reference.year ?? null);
  const people = readPeople(paper, header, sections);
  const asks = readAsks(
    paper,
    sections,
    place ? [place] : [],
    words.kind === 'outcome' ? listsFrom(paper, header) : null,
  );
  const headline = readHeadline(paper, header);
  const found = { recipients, letter, asks, isDated: day !== null, index: index?.index ?? null };
  const is = isShown(paper, header, found, type);
  const closing =
    is && !type.digest
      ? readClosing(paper, {
          reference: header.reference,
          index,
          words,
          sections,
          letter: place,
          recipients,
          people,
          issued,
          deadline,
          headline,
        })
      : { closes: false as const, quote: null };
  const reference = is ? readReference(paper, header) : null;
  const ended = words.kind === null ? endedBy(paper, closing.quote) : null;
  const ua = {
    kind: words.kind ?? (ended ? ('outcome' as const) : ('first' as const)),
    reference,
    updateNumber: words.updateNumber,
    index: index?.index ?? null,
    country,
    issued,
    deadline,
    language: paper.rules.code,
    headline,
    people,
    closing,
    recipients,
    letter,
    asks,
    publisher: readPublisher(whole),
    evidence: paper.evidence,
  };
  noteKind(paper, words);
  if (ended) paper.evidence.push({ ...ended, field: 'kind' });
  return is ? { ...ua, missing: missingOf(ua) } : otherOf(ua);
}

/** The sentence by which a paper that is called nothing ends the action: it is an outcome. A site's label alone makes it none. */
function endedBy({ rules, evidence }: Paper, quote: string | null): Evidence | null {
  if (quote === null || has(rules.closing.labels, fold(quote))) return null;
  const sure = evidence.find(({ field, doubt }) => field === 'closing' && doubt === null);
  return sure?.rule === 'closing sentence' ? sure : null;
}

const kept = new Set(['index', 'country', 'issued']);

/** What is left of a text that is no UA paper: what its index says, and nothing that could be written to. */
function otherOf(ua: Omit<UaDocument, 'missing'>): UaDocument {
  const indexed = ua.index !== null;
  return {
    ...ua,
    kind: 'other',
    reference: null,
    updateNumber: null,
    country: indexed ? ua.country : null,
    issued: indexed ? ua.issued : null,
    deadline: null,
    headline: null,
    people: [],
    closing: { closes: false, quote: null },
    recipients: [],
    letter: null,
    asks: [],
    publisher: null,
    evidence: ua.evidence.filter((one) => indexed && kept.has(one.field)),
    missing: [
      'reference',
      ...(ua.recipients.length > 0 ? [] : ['recipients']),
      ...(ua.letter ? [] : ['letter']),
    ],
  };
}

/**
 * Reads the papers of a text, in order; a text without any gives one document of kind `other`, whose `missing` says what was
 * not found. Every value has evidence with offsets into `raw.text`. Never throws; linear in the text's length.
 */
export function readPapers(raw: RawDocument): UaDocument[] {
  const plain = viewOf(raw.text);
  const rules = rulesFor(plain);
  const hasWords = /\p{L}/u.test(raw.text);
  const view = unrolled(uncolumned(plain, rules), rules);
  const starts = startsOf(view, rules);
  const inDigest = isDigest(view, rules, starts);
  const papers = starts.flatMap((from, at) => {
    const to = starts[at + 1] ?? view.lines.length;
    const paper = paperOf(view, rules, raw, from, to, starts.length > 1, inDigest);
    return readPaper(paper).map((ua) => ({ paper, ua: hasWords ? ua : { ...ua, language: null } }));
  });
  return withoutMentions(papers);
}
