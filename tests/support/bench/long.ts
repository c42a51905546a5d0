import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { blocksOf, piecesOf, placesOf } from '../../../components/paper/paper-marks.ts';
import { readPapers } from '../../../lib/document/read.ts';
import { pagesToText } from '../../../lib/intake/pdf/layout.ts';
import { readBounce } from '../../../lib/journal/bounce.ts';
import { item, page, lines as pdfLines } from '../../lib/intake/pdf/page.ts';
import { root } from '../root.ts';
import { atMost, figure, type Line, median } from './table.ts';

const MEGABYTE = 1_000_000;

function time(work: () => unknown): number {
  work();
  const took = [1, 2, 3].map(() => {
    const since = performance.now();
    work();
    return performance.now() - since;
  });
  return median(took);
}

const line = (what: string, took: number, promise: number): Line => ({
  what,
  figure: figure(took, 'ms'),
  promised: atMost(took, promise, 'ms'),
});

/** Every language's endings again and again, once as sentences and once as one long one; the slowest language is told. */
function endings(): Line {
  const folder = path.join(root, 'tests/fixtures/endings');
  const length = MEGABYTE / 2;
  const took = readdirSync(folder).map((name) => {
    const [opening = '', ...sentences] = readFileSync(path.join(folder, name), 'utf8').trim().split('\n');
    const all = sentences.map((one) => one.slice(2)).join(' ');
    const text = [all, all.replaceAll(/[.!?。！？؟]/g, ',')]
      .map((one) => one.repeat(Math.ceil(length / one.length)).slice(0, length))
      .join('\n\n');
    const paper = `UA: 48/23 Index: AMR 46/9048/2023 Peru 14.09.2023\n\n${opening.slice(2)}\n\n${text}`;
    const source = { way: 'paste', url: null, title: null } as const;
    return { code: name.replace('.txt', ''), took: time(() => readPapers({ text: paper, source })) };
  });
  const slowest = took.toSorted((a, b) => b.took - a.took)[0] ?? { code: '', took: 0 };
  return line(`reading 1 MB of endings, in the slowest language (${slowest.code})`, slowest.took, 1000);
}

function marks(): Line {
  const text = 'A line that says nothing.\n'.repeat(MEGABYTE / 26);
  const evidence = Array.from({ length: 5000 }, (_, at) => ({
    field: `recipients.${at}.name`,
    start: at * 100,
    end: at * 100 + 3,
    rule: 'bench',
    doubt: null,
  }));
  const draw = () =>
    piecesOf(
      text,
      placesOf(evidence, text, () => true),
    ).flatMap((piece) => blocksOf(piece.text));
  return line('marking 5,000 values in a paper of 1 MB', time(draw), 200);
}

/** Eight times the pages, beside eight times the time. */
function layout(): Line {
  const text = Array.from({ length: 50 }, () => 'as some words of a column');
  const pages = (count: number) =>
    Array.from({ length: count }, () => page([...pdfLines(text, 50, 60), ...pdfLines(text, 290, 60)]));
  const [few, many] = [pages(10), pages(80)].map((some) => time(() => pagesToText(some))) as [number, number];
  return {
    what: 'putting 80 pages of a PDF in order',
    figure: figure(many, 'ms'),
    beside: `${figure(few, 'ms')} for 10`,
  };
}

function shortLines(): Line {
  const items = Array.from({ length: 3_000 }, (_, at) =>
    item('abc', 50 + (at % 7) * 3, (at * 842) / 3_000, 2),
  );
  return line(
    'putting a page of 3,000 short lines in order',
    time(() => pagesToText([page(items)])),
    2000,
  );
}

function bounces(): Line {
  const known = ['office@interior-gob.example'];
  const texts = ['delivery '.repeat(100_000), 'a@'.repeat(200_000), `${'x'.repeat(300_000)} undeliverable`];
  const took = Math.max(...texts.map((text) => time(() => readBounce(text, known))));
  return line('reading a notice of 1 MB made to be slow', took, 1000);
}

/** What is long or made to be slow, beside the papers themselves. */
export const long = (): Line[] => [endings(), marks(), layout(), shortLines(), bounces()];
