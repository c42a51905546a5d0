import type { Evidence } from '../../lib/document/schema.ts';

/** The line a value was read from: what stands before it, itself, and after it. */
export interface SourceLine {
  before: string;
  value: string;
  after: string;
  doubt: string | null;
}

/** Characters of context on each side; more would hide the value on a small screen. */
const CONTEXT = 60;

const lastWords = (text: string): string =>
  text.length > CONTEXT ? `…${text.slice(-CONTEXT).replace(/^\S*\s/, '')}` : text;
const firstWords = (text: string): string =>
  text.length > CONTEXT ? `${text.slice(0, CONTEXT).replace(/\s\S*$/, '')}…` : text;

/** Cuts the line of `evidence` out of the paper's `text`, with some words on each side. */
export function sourceLine(text: string, { start, end, doubt }: Evidence): SourceLine {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return {
    before: lastWords(text.slice(lineStart, start)),
    value: text.slice(start, end),
    after: firstWords(text.slice(end, lineEnd === -1 ? undefined : lineEnd)),
    doubt,
  };
}
