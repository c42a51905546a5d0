import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { type FormPage, labelPage, labelsIn, shapePages } from '../forms.ts';
import { officePages } from '../office-forms.ts';
import type { Reading } from './forms-in-page.ts';
import { figure, type Line, median } from './table.ts';

const fileOf = (path: string): string => new URL(path, import.meta.url).pathname;

async function bundled(input: string, name: string): Promise<string> {
  const bundle = await rolldown({ input });
  const { output } = await bundle.generate({ format: 'iife', name, minify: true });
  await bundle.close();
  return output[0].code;
}

interface Both {
  alone: Reading;
  ours: Reading;
}

/** An isolated page has a clock of five microseconds, any other one of a hundred. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** A new page that holds `html` and has been painted. */
async function show(browser: Browser, html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ headers, body: html }));
  await page.goto('http://localhost/');
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
  return page;
}

async function readBy(who: keyof Both, browser: Browser, script: string, html: string): Promise<Reading> {
  const page = await show(browser, html);
  await page.evaluate(script);
  const reading = (await page.evaluate(`FormReading.readPage('${who}')`)) as Reading;
  await page.close();
  return reading;
}

const readIn = async (browser: Browser, script: string, { html }: FormPage): Promise<Both> => ({
  alone: await readBy('alone', browser, script, html),
  ours: await readBy('ours', browser, script, html),
});

const sum = (readings: readonly Reading[], what: keyof Reading): number =>
  readings.reduce((total, one) => total + one[what], 0);

const share = (part: number, whole: number): string => figure((100 * part) / Math.max(1, whole), '%');

function quality(title: string, who: string, readings: readonly Reading[]): Line {
  const [right, wrong, falseFills] = [
    sum(readings, 'right'),
    sum(readings, 'wrong'),
    sum(readings, 'falseFills'),
  ];
  return {
    what: `${title}, ${who}: right of ${sum(readings, 'fill')} boxes to fill`,
    figure: share(right, sum(readings, 'fill')),
    beside: `precision ${share(right, right + wrong + falseFills)}, ${falseFills} of ${sum(readings, 'leave')} others filled`,
    ...(who === 'ours' && { promised: { words: 'no other filled', kept: falseFills === 0 } }),
  };
}

function speed(title: string, when: 'first' | 'later', all: readonly Both[]): Line {
  const [ours, alone] = [
    median(all.map(({ ours }) => ours[when])),
    median(all.map(({ alone }) => alone[when])),
  ];
  return {
    what: `${title}: a page read ${when === 'first' ? 'for the first time' : 'once more'}`,
    figure: figure(ours * 1000, 'µs'),
    beside: `${(ours / alone).toFixed(1)} times type alone`,
    ...(when === 'first' && { promised: { words: 'at most 6 times type alone', kept: ours <= 6 * alone } }),
  };
}

function corpora(): [string, FormPage[]][] {
  const labelled = (file: 'labels' | 'official' | 'blind', told: boolean): FormPage[] =>
    [...labelsIn(file)].map(([code, labels]) => labelPage(code, labels, told ? code : ''));
  return [
    ['plugin shapes', shapePages()],
    ['known labels', labelled('labels', true)],
    ['official labels', labelled('official', true)],
    ['official labels, language untold', labelled('official', false)],
    ['further official labels', labelled('blind', true)],
    ['forms of offices', officePages()],
  ];
}

/** How well and how fast contact forms are read in a browser, beside `autocomplete` and `type` alone. */
export async function forms(program: string): Promise<Line[]> {
  const script = await bundled(fileOf('forms-in-page.ts'), 'FormReading');
  const alone = await bundled(fileOf('../../../lib/delivery/form/index.ts'), 'Form');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({ executablePath: program, args });
  const lines: Line[] = [];
  try {
    for (const [title, pages] of corpora()) {
      const all: Both[] = [];
      for (const one of pages) all.push(await readIn(browser, script, one));
      lines.push(
        quality(
          title,
          'ours',
          all.map(({ ours }) => ours),
        ),
        quality(
          title,
          'type alone',
          all.map(({ alone }) => alone),
        ),
        speed(title, 'first', all),
        speed(title, 'later', all),
      );
    }
  } finally {
    await browser.close();
  }
  lines.push({
    what: 'reader of forms, gzip',
    figure: figure(gzipSync(alone, { level: 9 }).length / 1000, 'kB'),
  });
  return lines;
}
