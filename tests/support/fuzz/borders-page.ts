import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { insertionTold, lookTold } from '../../../lib/browser/told-by-page.ts';
import type { InsertResult } from '../../../lib/delivery/insert/schema.ts';
import { LONGEST as LONGEST_TEXT } from '../../../lib/text/page.ts';
import { LETTER, lettersInto } from '../attacks/made-up-page.ts';
import { takenOf } from '../attacks/read-page.ts';
import { root } from '../root.ts';
import type { Broken } from './rules.ts';
import { type Border, corpus, LONGEST_SEED } from './seeds.ts';

const WEB = /^https?:\/\/[^@/]+(?:\/|$|\?)/;

function brokenReading(html: string): Broken {
  const { text, title, links, unchanged } = takenOf(html);
  if (!unchanged) return 'reading changed the page';
  if (text.length > LONGEST_TEXT || title.length > 1_000 || links.length > 400) return 'more than is taken';
  for (const { url, text: words, item } of links) {
    if (!WEB.test(url) || url.includes('#')) return `a link that is none: ${url}`;
    if (url.length > 2_000 || words.length > 500 || item.length > 500) return 'a link without end';
  }
  return null;
}

/** Milliseconds that a page may hold up a letter: two seconds, and what the looks at its end take. */
const LONGEST = 2_300;

/** What is taken of an answer: nobody remembers to whom else a message goes. */
function answered(result: InsertResult): InsertResult {
  const told = structuredClone(result);
  if (told.ok) delete told.target.recipients;
  return told;
}

async function brokenInsertion(html: string): Promise<Broken> {
  const { look, result, again, wrong, times, took, lost } = await lettersInto(html);
  if (!isDeepStrictEqual(lookTold(look), structuredClone(look))) return 'no answer of the look';
  for (const one of [result, again]) {
    if (one === null) continue;
    if (!isDeepStrictEqual(insertionTold(one, LETTER), answered(one))) return 'no answer of the press';
    if (one.ok && new Set(one.fields.map(({ field }) => field)).size < one.fields.length)
      return 'a field is told twice';
  }
  if (wrong.length > 0) return `it did what no letter needs: ${wrong[0]}`;
  if (took > LONGEST) return `it took too long: ${took}`;
  const isLying = /data-does/i.test(html);
  const body = result?.ok ? result.fields.find(({ field }) => field === 'body')?.state : null;
  if (body === 'done' && times !== 1 && !isLying) return `done, and it stands there so often: ${times}`;
  if (times > 1 && !isLying) return `put in twice: ${times}`;
  if (body === 'already there') return 'already there, and it was not';
  return lost.length > 0 && !isLying ? `what stood in a field is lost: ${lost[0]}` : null;
}

const folder = path.join(root, 'public/webmail-windows');
const windows = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8').slice(0, LONGEST_SEED));

/** Borders of our own scripts in the page in front: what one takes of it, and what another answers that puts a letter in. */
export const PAGE_BORDERS: readonly Border[] = [
  {
    name: 'read-page',
    share: 0.02,
    seeds: () => [...corpus('read-page'), ...corpus('page')],
    broken: brokenReading,
  },
  {
    name: 'insert',
    share: 0.01,
    seeds: () => [...corpus('insert'), ...corpus('insert'), ...windows()],
    broken: brokenInsertion,
  },
];
