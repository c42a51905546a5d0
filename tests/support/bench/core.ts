import { foldCase } from '../../../lib/case/fold.ts';
import { readPapers } from '../../../lib/document/read.ts';
import type { RawDocument } from '../../../lib/document/schema.ts';
import { paper } from '../papers.ts';
import { madeCases, today } from './cases.ts';
import { hardTexts } from './hard.ts';
import { atLeast, atMost, figure, type Line, median, type Promised } from './table.ts';

const BACKGROUND =
  'The family has lived in the valley for three generations, and tends a small orchard beside the river. Neighbours say that the men came at night, in two cars without plates, and asked for nobody by name.';

/** A paper of about `bytes` bytes: what is above its length is background. */
export function paperOf(bytes: number, number = 157): string {
  const text = paper('first-157-26').replaceAll('157/26', `${number}/26`);
  const [head = '', rest = ''] = text.split('COPIES TO:');
  const missing = Math.max(0, Math.round((bytes - text.length) / (BACKGROUND.length + 2)));
  const background = Array.from({ length: missing }, (_, index) => `${index + 1}. ${BACKGROUND}`).join(
    '\n\n',
  );
  return `${head}COPIES TO:${rest}\n\nADDITIONAL INFORMATION\n\n${background}`.slice(
    0,
    Math.max(bytes, text.length),
  );
}

const raw = (text: string): RawDocument => ({ text, source: { way: 'paste', url: null, title: null } });

function timed(work: () => unknown): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

/** Milliseconds that `work` takes, the middle of `runs` after warming up. */
function time(work: () => unknown, runs: number): number {
  for (let warm = 0; warm < Math.min(runs, 200); warm++) work();
  return median(Array.from({ length: runs }, () => timed(work)));
}

/** The promise that what grows takes no more than twice the time for each part of it. */
export const growth = (rate: number, before: number): Promised => ({
  words: 'for 1 MB at most twice what 10 kB take',
  kept: rate <= 2 * before,
});

/** How fast papers are read, and whether twice the text takes twice the time. */
export function reading(): Line[] {
  const material = raw(paperOf(6000));
  const inSecond = 1000 / time(() => readPapers(material), 1000);
  const lines: Line[] = [
    {
      what: 'papers of 6 kB read in a second',
      figure: figure(inSecond, 'papers'),
      promised: atLeast(inSecond, 1000, 'papers'),
    },
  ];
  const rates: Record<number, number> = {};
  for (const [size, runs] of [
    [1000, 1000],
    [10_000, 300],
    [100_000, 30],
    [1_000_000, 7],
  ] as const) {
    const text = raw(paperOf(size));
    const took = time(() => readPapers(text), runs);
    const rate = (took / text.text.length) * 1e6;
    rates[size] = rate;
    lines.push({
      what: `reading ${figure(text.text.length / 1000, 'kB')}`,
      figure: figure(took, 'ms'),
      beside: `${figure(rate, 'ms')} for 1 MB`,
      ...(size === 1_000_000 && { promised: growth(rate, rates[10_000] ?? 0) }),
    });
  }
  return lines;
}

/** What everybody would try, and of the rest the slowest ones. */
const ORDINARY = ['English prose', 'Chinese', 'Arabic', 'one single line'];
const SLOWEST = 5;

/** How long 1 MB takes of texts that are hard to read. */
export function readingHard(): Line[] {
  const took = Object.entries(hardTexts).map(([what, make]) => {
    const material = raw(make(1_000_000));
    readPapers(raw(make(20_000)));
    return { what, took: median([1, 2, 3].map(() => timed(() => readPapers(material)))) };
  });
  const ordinary = took.filter(({ what }) => ORDINARY.includes(what));
  const rest = took.filter((one) => !ordinary.includes(one)).toSorted((a, b) => b.took - a.took);
  return [...ordinary, ...rest.slice(0, SLOWEST)].map((one) => ({
    what: `reading 1 MB of ${one.what}`,
    figure: figure(one.took, 'ms'),
    promised: atMost(one.took, 1000, 'ms'),
  }));
}

/** Folding that many cases of two or three papers each. */
export async function folding(count: number): Promise<Line> {
  const cases = await madeCases(count);
  const day = today();
  const took = time(() => cases.map(({ papers, row }) => foldCase(row.key, papers, [], day)), 7);
  return { what: `folding ${count.toLocaleString('en')} cases`, figure: figure(took, 'ms') };
}
