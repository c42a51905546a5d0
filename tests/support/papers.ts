import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

const DAY = 86_400_000;

/** The papers of the stories: invented people in the form of real ones. */
export type PaperName =
  | 'first-34-25'
  | 'outcome-34-25'
  | 'update-34-25'
  | 'first-157-26'
  | 'first-301-26'
  | 'unsure-157-26'
  | 'lookalike-157-26'
  | 'no-paper';

const inWords = (day: Date): string =>
  day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The day that is `days` from today, as papers write it. */
export const dayFromNow = (days: number): string => inWords(new Date(Date.now() + days * DAY));

/** Text of a paper. What is not said is 10 days ago, and 30 days ahead. */
export function paper(
  name: PaperName,
  { issued = dayFromNow(-10), deadline = dayFromNow(30) }: { issued?: string; deadline?: string } = {},
): string {
  const text = readFileSync(path.join(root, 'tests/fixtures/stories', `${name}.txt`), 'utf8');
  return text.replaceAll('{issued}', issued).replaceAll('{deadline}', deadline);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const linked = (html: string): string => html.replace(/[\w.]+@[\w.-]+\w/g, '<a href="mailto:$&">$&</a>');

/** A web page that shows a paper, with all that stands around one. */
export function pageOf(text: string): string {
  const blocks = text.trim().split(/\n{2,}/);
  const [head = '', ...rest] = blocks.map((block) => linked(escaped(block)).replaceAll('\n', '<br>\n'));
  const body = rest.map((block) => (/^[^a-z]{8,}$/.test(block) ? `<h2>${block}</h2>` : `<p>${block}</p>`));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An invented section</title></head>
<body>
<header><nav><a href="#">Home</a> <a href="#">What we do</a> <a href="#">Join</a></nav></header>
<main><article><p>${head}</p>${body.join('\n')}</article></main>
<footer><p>An invented page. <a href="#">Imprint</a></p></footer>
</body></html>`;
}

/** The real outcome that may be read but not copied; `null` where it is not there. */
export function seed(): string | null {
  const folder = path.resolve(root, '../shared/seed');
  const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined;
  return file ? readFileSync(path.join(folder, file), 'utf8') : null;
}
