/** Prints how well and how fast contact forms are read: `node tests/commands/bench-forms.ts`. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { rolldown } from 'rolldown';
import { classifyFields } from '../../lib/delivery/form/index.ts';

const folder = new URL('../fixtures/forms/', import.meta.url);
const ROUNDS = 60;

const tokens: Record<string, string> = {
  name: 'full-name',
  email: 'email',
  tel: 'phone',
  'given-name': 'first-name',
  'family-name': 'last-name',
};

/** What `autocomplete` and `type` say by themselves: the yardstick. */
function byTypeAlone(doc: Document): Map<Element, string> {
  const found = new Map<Element, string>();
  for (const box of doc.querySelectorAll('input,select,textarea')) {
    const said = tokens[box.getAttribute('autocomplete') ?? ''] ?? tokens[box.getAttribute('type') ?? ''];
    if (said !== undefined) found.set(box, said);
  }
  return found;
}

function labelPages(): string[] {
  const all = JSON.parse(readFileSync(new URL('labels.json', folder), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  return Object.entries(all).map(([code, labels]) => {
    const rows = Object.entries(labels).map(([kind, label], at) => {
      const marks = `id="x${at}q" data-expect="${kind}"`;
      const box = kind === 'message' ? `<textarea ${marks}></textarea>` : `<input ${marks}>`;
      return `<div><label for="x${at}q">${label}</label>${box}</div>`;
    });
    return `<html lang="${code}"><body><form>${rows.join('')}</form></body></html>`;
  });
}

type Reader = (doc: Document) => ReadonlyMap<Element, string>;

function score(docs: readonly Document[], read: Reader): string {
  let [fill, right, leave, wrong] = [0, 0, 0, 0];
  for (const doc of docs) {
    const found = read(doc);
    for (const box of doc.querySelectorAll('[data-expect]')) {
      const wanted = box.getAttribute('data-expect');
      if (wanted === 'leave') {
        leave += 1;
        if (found.has(box)) wrong += 1;
      } else {
        fill += 1;
        if (found.get(box) === wanted) right += 1;
      }
    }
  }
  return `${right}/${fill} right (${((100 * right) / fill).toFixed(1)} %), ${wrong}/${leave} false fills`;
}

function medianTime(docs: readonly Document[], read: Reader): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const doc of docs) {
      const from = performance.now();
      read(doc);
      if (round > ROUNDS / 4) times.push(performance.now() - from);
    }
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

for (const [title, pages] of [
  ['plugin shapes', sources.map(parse)],
  ['labels alone', labelPages().map(parse)],
] as const) {
  const [ours, theirs] = [medianTime(pages, classifyFields), medianTime(pages, byTypeAlone)];
  console.log(`${title}: ours ${score(pages, classifyFields)}; type alone ${score(pages, byTypeAlone)}`);
  console.log(
    `  ${ours.toFixed(3)} ms a page, type alone ${theirs.toFixed(3)} ms: ${(ours / theirs).toFixed(1)} times`,
  );
}

const entry = new URL('../../lib/delivery/form/index.ts', import.meta.url).pathname;
const bundle = await rolldown({ input: entry });
const { output } = await bundle.generate({ format: 'esm', minify: true });
await bundle.close();
const { code } = output[0];
console.log(`bundle: ${Buffer.byteLength(code)} bytes, gzip ${gzipSync(code).length}`);
