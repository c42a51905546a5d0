import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { materialOf } from '../../../lib/command-line/material.ts';
import { readPapers } from '../../../lib/document/read.ts';
import { SAFE_OPTIONS } from '../../../lib/intake/pdf/engine.ts';
import { root } from '../root.ts';
import { largePdf } from './large-pdf.ts';
import { figure, type Line, median } from './table.ts';

const PAPERS: readonly [string, string][] = [
  ['page (HTML)', 'papers/en-html-aiusa-page/source.html'],
  ['text', 'papers/en-2020-is-first/source.txt'],
  ['PDF', 'containers/one-column.pdf'],
  ['Word', 'containers/office-rich.docx'],
  ['e-mail', 'containers/quoted-printable.eml'],
];

const fixture = (file: string): string => path.join(root, 'tests/fixtures', file);

/** Milliseconds that `work` takes, the middle of `runs` after some to warm up. */
async function time(work: () => Promise<unknown>, runs: number): Promise<number> {
  for (let warm = 0; warm < runs / 2; warm += 1) await work();
  const took: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const since = performance.now();
    await work();
    took.push(performance.now() - since);
  }
  return median(took);
}

/** The text of every page, by the library alone. */
async function pdfjsAlone(file: string): Promise<void> {
  const task = getDocument({ ...SAFE_OPTIONS, data: new Uint8Array(readFileSync(file)) });
  const doc = await task.promise;
  for (let number = 1; number <= doc.numPages; number += 1)
    await (await doc.getPage(number)).getTextContent();
  await task.destroy();
}

/** Papers a second out of each container, from the file to what was read, and a PDF beside `pdfjs-dist` alone. */
export async function containers(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const [what, file] of PAPERS) {
    const took = await time(async () => readPapers(await materialOf(fixture(file))), 60);
    lines.push({
      what: `${what}: papers read in a second, file and all`,
      figure: figure(1000 / took, 'papers'),
    });
  }
  return [...lines, await besideAlone()];
}

/** Both in turn, so that what else the machine does weighs on both. */
async function besideAlone(): Promise<Line> {
  const file = fixture('containers/one-column.pdf');
  const took: { ours: number[]; alone: number[] } = { ours: [], alone: [] };
  for (let run = 0; run < 15; run += 1) {
    took.ours.push(await time(async () => readPapers(await materialOf(file)), 4));
    took.alone.push(await time(() => pdfjsAlone(file), 4));
  }
  const [ours, alone] = [median(took.ours), median(took.alone)];
  return {
    what: 'PDF: from the file to the paper',
    figure: figure(ours, 'ms'),
    beside: `${(ours / alone).toFixed(2)} times pdfjs-dist alone, ${figure(alone, 'ms')} for the text of each page`,
  };
}

const SIZE = 50_000_000;

const script = (name: string): string => path.join(import.meta.dirname, name);

/** Most memory of a process of its own that reads a file, in megabytes. */
function peakOf(how: 'nothing' | 'alone' | 'ours', file: string): number {
  const told = execFileSync(process.execPath, [script('peak.ts'), how, file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return Number(told.trim().split('\n').at(-1)) / 1000;
}

/** The most memory that reading a PDF of 50 MB takes, beside `pdfjs-dist` alone; what a process takes anyway is taken off. */
export function memory(): Line {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'large.pdf');
    writeFileSync(file, largePdf(SIZE));
    const bare = peakOf('nothing', file);
    const [ours, alone] = [peakOf('ours', file) - bare, peakOf('alone', file) - bare];
    return {
      what: 'PDF of 50 MB: most memory while it is read',
      figure: figure(ours, 'MB'),
      beside: `pdfjs-dist alone ${figure(alone, 'MB')}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
