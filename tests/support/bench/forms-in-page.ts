import { classifyFields } from '../../../lib/delivery/form/index.ts';

const tokens: Readonly<Record<string, string>> = {
  name: 'full-name',
  email: 'email',
  tel: 'phone',
  'given-name': 'first-name',
  'family-name': 'last-name',
};

type Reader = (doc: Document) => ReadonlyMap<Element, string>;

/** What `autocomplete` and `type` say by themselves: the yardstick. */
const byTypeAlone: Reader = (doc) => {
  const found = new Map<Element, string>();
  for (const box of doc.querySelectorAll('input,select,textarea')) {
    const said = tokens[box.getAttribute('autocomplete') ?? ''] ?? tokens[box.getAttribute('type') ?? ''];
    if (said !== undefined) found.set(box, said);
  }
  return found;
};

/** How one reader did on one page. */
export interface Reading {
  fill: number;
  right: number;
  leave: number;
  /** Boxes filled that had to stay empty, and boxes given a wrong kind. */
  falseFills: number;
  wrong: number;
  /** Milliseconds of the first reading, and of each of many later ones. */
  first: number;
  later: number;
}

const ROUNDS = 200;

function timed(read: () => unknown, times: number): number {
  const from = performance.now();
  for (let round = 0; round < times; round += 1) read();
  return (performance.now() - from) / times;
}

function measure(read: Reader): Reading {
  const first = timed(() => read(document), 1);
  timed(() => read(document), ROUNDS);
  const reading = { fill: 0, right: 0, leave: 0, falseFills: 0, wrong: 0 };
  const found = read(document);
  for (const box of document.querySelectorAll('[data-expect]')) {
    const wanted = box.getAttribute('data-expect');
    const got = found.get(box);
    if (wanted === 'leave') reading.leave += 1;
    else reading.fill += 1;
    if (got === undefined) continue;
    if (got === wanted) reading.right += 1;
    else if (wanted === 'leave') reading.falseFills += 1;
    else reading.wrong += 1;
  }
  return { ...reading, first, later: timed(() => read(document), ROUNDS) };
}

/** Reads the page in front with one of the readers: each gets a fresh page, so that neither warms it for the other. */
export const readPage = (who: 'alone' | 'ours'): Reading =>
  measure(who === 'ours' ? classifyFields : byTypeAlone);
