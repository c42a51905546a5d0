import { firstMatch, has } from '../text/match.ts';
import { type Header, headerLines } from './header.ts';
import { folded, note, type Paper } from './paper.ts';

/** What the type words of a header say: the kind, the update's number, and where the words stand. */
export interface TypeWords {
  kind: 'first' | 'update' | 'outcome' | 'other' | null;
  updateNumber: number | null;
  start: number;
  end: number;
  /** Offsets of the line that says that it is an outcome. */
  line: { start: number; end: number } | null;
}

const nothing: TypeWords = { kind: null, updateNumber: null, start: 0, end: 0, line: null };

/** Lines of the header that are no sentences. */
function typeLines(paper: Paper, header: Header): { start: number; end: number }[] {
  return headerLines(paper, header)
    .map(({ line }) => line)
    .filter((line) => line.end - line.start < 260 && !isSentence(folded(paper, line)));
}

function isSentence(text: string): boolean {
  return text.length > 90 && /\.$/.test(text);
}

function ordinalIn(paper: Paper, text: string): number | null {
  const figure = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)(?!\p{L})/u.exec(text);
  if (figure) return Number(figure[1]);
  return paper.rules.ordinals.find(([pattern]) => has(pattern, text))?.[1] ?? null;
}

type Kind = 'first' | 'update' | 'outcome' | 'other';

/** In the order in which they outweigh one another. */
const order = ['digest', 'outcome', 'correction', 'update', 'first'] as const;
const kinds: Record<(typeof order)[number], Kind> = {
  digest: 'other',
  outcome: 'outcome',
  correction: 'update',
  update: 'update',
  first: 'first',
};

function wordsIn(
  paper: Paper,
  line: { start: number; end: number },
  key: (typeof order)[number],
): TypeWords | null {
  const text = folded(paper, line);
  const found = firstMatch(paper.rules.header[key], text);
  if (!found) return null;
  const kind = kinds[key];
  const numbered = kind === 'update' || kind === 'outcome';
  return {
    kind,
    updateNumber: numbered ? ordinalIn(paper, text.slice(Math.max(0, found.start - 14), found.end)) : null,
    start: line.start + found.start,
    end: line.start + found.end,
    line,
  };
}

/** Reads the type words of the header, and of the sentence that counts the updates. */
export function readTypeWords(paper: Paper, header: Header): TypeWords {
  const lines = typeLines(paper, header);
  for (const key of order) {
    for (const line of lines) {
      const words = wordsIn(paper, line, key);
      if (words && (key !== 'digest' || !header.reference)) return withNumber(paper, header, words);
    }
  }
  return counted(paper) ?? numbered(header) ?? nothing;
}

function withNumber(paper: Paper, header: Header, words: TypeWords): TypeWords {
  if (words.kind !== 'update' && words.kind !== 'outcome') return words;
  const printed =
    header.reference?.updateNumber ?? words.updateNumber ?? counted(paper)?.updateNumber ?? null;
  return { ...words, updateNumber: printed };
}

/** `UA-257-1/2014`: a number of an update within the paper's own. */
function numbered({ reference }: Header): TypeWords | null {
  if (!reference || reference.updateNumber === null) return null;
  const { start, end, updateNumber } = reference;
  return { kind: 'update', updateNumber, start, end, line: null };
}

/** `This is the first update of UA 346/11.` */
function counted(paper: Paper): TypeWords | null {
  const text = folded(paper, paper);
  const found = firstMatch(paper.rules.header.counted, text);
  if (!found) return null;
  const updateNumber = ordinalIn(paper, text.slice(found.start, found.end));
  return {
    kind: 'update',
    updateNumber,
    start: paper.start + found.start,
    end: paper.start + found.end,
    line: null,
  };
}

/** Notes what the kind was read from. */
export function noteKind(paper: Paper, words: TypeWords): void {
  if (words.kind !== null) note(paper, 'kind', words.start, words.end, 'type words');
  if (words.updateNumber !== null) note(paper, 'updateNumber', words.start, words.end, 'type words');
}
