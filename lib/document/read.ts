import { languages } from '../language/index.ts';
import { compileRules, type LanguageRules } from '../language/rules.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { lineAt, type TextView, viewOf } from '../text/view.ts';
import { readAsks } from './asks.ts';
import { readClosing } from './closure.ts';
import { readCountry } from './country.ts';
import { readDeadline } from './deadline.ts';
import { type Header, readHeader, readReference } from './header.ts';
import { readHeadline } from './headline.ts';
import { readIndex } from './index-number.ts';
import { readIssued } from './issued.ts';
import { noteKind, readTypeWords } from './kind.ts';
import { findLetter, readLetter } from './letter.ts';
import type { Paper } from './paper.ts';
import { readPeople } from './people.ts';
import { readPublisher } from './publisher.ts';
import { readRecipients } from './recipients.ts';
import { headScore, isSame, referencesIn } from './reference.ts';
import type { RawDocument, UaDocument } from './schema.ts';
import { readSections } from './sections.ts';

/** Changes whenever the reader understands papers differently: stored papers are then read again. */
export const READER_VERSION = 1;

let compiled: LanguageRules | null = null;

function rulesFor(_view: TextView): LanguageRules {
  compiled ??= compileRules(languages);
  return compiled;
}

/** First lines of the papers in a text. */
function startsOf(view: TextView, rules: LanguageRules): number[] {
  const heads = referencesIn(view, rules, 0, view.text.length, (offset) => lineAt(view, offset)).filter(
    (one) => one.score >= headScore,
  );
  const starts: number[] = [0];
  let current = heads[0];
  for (const head of heads) {
    if (!current || isSame(head.reference, current.reference)) continue;
    const line = lineAt(view, head.start);
    if (line === lineAt(view, current.start)) continue;
    current = head;
    starts.push(line);
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
  };
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

function readPaper(paper: Paper): UaDocument {
  const header: Header = readHeader(paper);
  const reference = readReference(paper, header);
  const index = readIndex(paper, header, header.reference);
  const country = readCountry(paper, header, index);
  const issued = readIssued(paper, header, index);
  const words = readTypeWords(paper, header);
  const body = paper.from;
  const sections = readSections(paper, body);
  const place = findLetter(paper, sections, body);
  const recipients = readRecipients(paper, sections, place, body);
  const letter = place && readLetter(paper, place);
  const deadline = readDeadline(paper, issued);
  const people = readPeople(paper, header, sections);
  const asks = readAsks(paper, sections, place ? [place] : [], words.kind === 'outcome');
  const isPaper = header.reference !== null || (index !== null && words.kind !== null);
  const closing = isPaper
    ? readClosing(paper, { words, sections, recipients, people, issued, deadline })
    : { closes: false as const, quote: null };
  noteKind(paper, words);
  const ua = {
    kind: isPaper ? (words.kind ?? 'first') : ('other' as const),
    reference,
    updateNumber: words.updateNumber,
    index: index?.index ?? null,
    country,
    issued,
    deadline,
    language: paper.rules.code,
    headline: readHeadline(paper, header),
    people,
    closing,
    recipients,
    letter,
    asks,
    publisher: readPublisher(paper),
    evidence: paper.evidence,
  };
  return { ...ua, missing: missingOf(ua) };
}

/**
 * Reads the papers of a text, in order; a text without any gives one document of kind `other`, whose `missing` says what was
 * not found. Every value has evidence with offsets into `raw.text`. Never throws; linear in the text's length.
 */
export function readPapers(raw: RawDocument): UaDocument[] {
  const view = viewOf(raw.text);
  const rules = rulesFor(view);
  const starts = startsOf(view, rules);
  return starts.map((from, at) => {
    const to = starts[at + 1] ?? view.lines.length;
    return readPaper(paperOf(view, rules, raw, from, to, starts.length > 1));
  });
}
