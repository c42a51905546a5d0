import { describe, expect, it } from 'vitest';
import { nodePdfEngine } from '../../lib/intake/pdf/engine-node.ts';
import { readPdf } from '../../lib/intake/pdf/read-pdf.ts';
import { bytes } from '../support/bench/bytes.ts';
import { madeCases } from '../support/bench/cases.ts';
import { growth } from '../support/bench/core.ts';
import { followCosts } from '../support/bench/following.ts';
import { hardTexts } from '../support/bench/hard.ts';
import { largePdf } from '../support/bench/large-pdf.ts';
import { atLeast, atMost, KNOWN, memoryLine, tableOf, verdictOf } from '../support/bench/table.ts';
import { textOf } from '../support/sources.ts';

describe('the cases that are measured with', () => {
  it('have a key and papers each, one in ten closed', async () => {
    const cases = await madeCases(20);
    expect(new Set(cases.map(({ row }) => row.key)).size).toBe(20);
    expect(cases.map(({ papers }) => papers.length).sort()).toEqual([...Array(18).fill(2), 3, 3]);
    expect(cases.filter(({ row }) => row.standing === 'closed')).toHaveLength(2);
  });
});

describe('the large PDF that is measured with', () => {
  it('is as large as asked, and holds a paper', async () => {
    const bytes = largePdf(9_000_000);
    expect(bytes.length).toBeGreaterThan(8_000_000);
    const result = await readPdf(new Uint8Array(bytes), nodePdfEngine);
    expect(result).toMatchObject({ ok: true, text: expect.stringContaining('First UA: 12/26') });
  });
});

describe('the follows that are measured with', () => {
  it('are asked for once each when nothing is new, and all papers of the long feed are read', () => {
    const { unchanged, first, linked } = followCosts({ follows: 3, papers: 20 });
    expect(unchanged).toMatchObject({ requests: 3, bodies: 0 });
    expect(unchanged.heads).toBeGreaterThan(3 * 400);
    expect(first).toMatchObject({ papers: 20, requests: 1 });
    expect(linked).toMatchObject({ papers: 20, requests: 21 });
  });
});

describe('the hard texts that are measured with', () => {
  it('are as long as asked, give or take their head', () => {
    for (const make of Object.values(hardTexts))
      expect(Math.abs(make(10_000).length - 10_000)).toBeLessThan(120);
  });
});

describe('what is measured', () => {
  it('promises that a longer paper takes no more than its share of time, twice over', () => {
    expect([growth(200, 100).kept, growth(201, 100).kept]).toEqual([true, false]);
  });

  it('says where a browser tells nothing of memory', () => {
    const what = 'Firefox: popup with 1,000 cases';
    expect(memoryLine(what, []).figure).toBe('not told by this browser');
    expect(memoryLine(what, [1e6, 3e6, 2e6]).figure).toBe('2 MB');
  });

  it('weighs the popup with a case open too, which has more than at its start', () => {
    const weight = (what: string) =>
      Number.parseFloat(bytes().find((one) => one.what === what)?.figure ?? '0');
    const start = weight('popup: scripts and styles at its start, gzip');
    expect(weight('popup with a case open: the same, gzip')).toBeGreaterThan(start);
  });
});

describe('the table of what was promised', () => {
  const kept = { what: 'a', figure: '1 ms', promised: atMost(1, 2, 'ms') };
  const missed = { what: 'longer words', figure: '300 papers', promised: atLeast(300, 1000, 'papers') };

  it('has the promise beside each figure', () => {
    expect(tableOf([kept, missed, { what: 'c', figure: '5 B', beside: 'none promised' }])).toEqual([
      'what            measured  promised                       beside',
      'a                   1 ms  at most 2 ms           kept',
      'longer words  300 papers  at least 1,000 papers  MISSED',
      'c                    5 B                                 none promised',
    ]);
  });

  it('names what is missed, and whether that is known', () => {
    const known = { ...missed, what: 'known labels: a page read for the first time' };
    const [count, ...lines] = verdictOf([kept, missed, known]);
    expect(count).toBe('1 of 3 promises are kept.');
    expect(lines[0]).toMatch(
      /^MISSED {2}longer words: 300 papers, promised at least 1,000 papers\. This is new\.$/,
    );
    expect(lines[1]).toMatch(/Known: the words of/);
  });
});

describe('what CONTRIBUTING.md says of the figures', () => {
  const [, costs = ''] = textOf('CONTRIBUTING.md').split(/^## What it costs$/m);
  const [, missed = '', kept = ''] =
    /Missed so far:\n\n((?:- .+\n)+)\nKept, but nearly missed:\n\n((?:- .+\n)+)/.exec(costs) ?? [];
  const heads = (part: string) => [...part.matchAll(/^- \*\*(.+?)\*\*/gm)].map(([, head]) => head);
  const isKnown = (what: string) => KNOWN.some((one) => one.what.test(what));

  it('names as missed what the command knows to be missed, and nothing else', () => {
    expect(heads(missed)).toEqual(KNOWN.map(({ named }) => named));
  });

  it('names each text that is known to be read slowly, as the command calls it', () => {
    const named = [...missed.matchAll(/`(.+?)`/g)].map(([, what]) => what);
    const slow = Object.keys(hardTexts).filter((what) => isKnown(`reading 1 MB of ${what}`));
    expect(slow.length).toBeGreaterThan(0);
    expect(named.toSorted()).toEqual(slow.toSorted());
  });

  it('says of what is nearly missed that it is kept, and so does the command', () => {
    expect(heads(kept)).toHaveLength(2);
    expect(isKnown('papers of 6 kB read in a second')).toBe(false);
    expect(isKnown('Firefox: popup with 1,000 cases, painted')).toBe(false);
  });

  it('is where README.md leads to from the command', () => {
    expect(textOf('README.md')).toMatch(/^- `npm run bench` .+\(CONTRIBUTING\.md#what-it-costs\)/m);
  });
});
