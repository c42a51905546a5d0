import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import { readBackup } from '../../../lib/backup/file.ts';
import { readPack } from '../../../lib/backup/pack.ts';
import { ROWS, savedSettingsSchema } from '../../../lib/backup/schema.ts';
import { classifyFields } from '../../../lib/delivery/form/index.ts';
import { typeOf } from '../../../lib/delivery/form/vetoes.ts';
import { composeIn } from '../../../lib/delivery/webmail/define.ts';
import { webmails } from '../../../lib/delivery/webmail/index.ts';
import { isFetchable, typedAddress } from '../../../lib/follow/address.ts';
import { meaningOf } from '../../../lib/follow/answer.ts';
import { readPage as readCataloguePage, readIndex } from '../../../lib/follow/catalogue/check.ts';
import { reduceFeed } from '../../../lib/follow/feed.ts';
import { afterAnswer, newState } from '../../../lib/follow/schedule.ts';
import { followStateSchema } from '../../../lib/follow/schema.ts';
import { readMail } from '../../../lib/intake/mail.ts';
import { nodePdfEngine } from '../../../lib/intake/pdf/engine-node.ts';
import { readPdf } from '../../../lib/intake/pdf/read-pdf.ts';
import { decodeAnswer } from '../../../lib/intake/site/decode.ts';
import { readHtml, readPage, textOfHtml } from '../../../lib/intake/site/parse.ts';
import { readWord } from '../../../lib/intake/word.ts';
import { readBounce } from '../../../lib/journal/bounce.ts';
import { csvOf } from '../../../lib/journal/export.ts';
import { calendarOf } from '../../../lib/reminder/calendar.ts';
import { sha256 } from '../../../lib/text/hash.ts';
import { paperWith } from '../attacks/readers.ts';
import { root } from '../root.ts';
import { KEPT_BORDERS } from './borders-kept.ts';
import { PAGE_BORDERS } from './borders-page.ts';
import { type Broken, brokenByReading } from './rules.ts';
import { type Border, corpus, LONGEST_SEED, summed } from './seeds.ts';

const folder = path.join(root, 'tests/fixtures/papers');
const papers = (): string[] =>
  readdirSync(folder).flatMap((name) =>
    readdirSync(path.join(folder, name))
      .filter((file) => /^source\.(?:txt|md)$/.test(file))
      .map((file) => readFileSync(path.join(folder, name, file), 'utf8').slice(0, LONGEST_SEED)),
  );

const files = (under: string, ending: string): string[] =>
  readdirSync(path.join(root, 'tests/fixtures', under), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(path.join(root, 'tests/fixtures', under, name), 'latin1').slice(0, 60_000));

const SAFE_LINK = /^https?:\/\/[^@/]+(?:\/|$|\?)/;

function brokenPage(html: string): Broken {
  const page = readPage(html, 'https://section.example/a');
  if (!page) return null;
  const bad = [...page.links, ...page.feeds].find(({ url }) => !SAFE_LINK.test(url));
  return bad ? `a link that is none: ${bad.url}` : brokenByReading(page.text);
}

function brokenFeed(text: string): Broken {
  const feed = reduceFeed(text, 'https://section.example/feed', textOfHtml);
  for (const item of feed?.items ?? []) {
    if (!SAFE_LINK.test(item.url) || item.url.length > 2_000) return `an item at no page: ${item.url}`;
    if (/[\r\n]/.test(item.title) || item.title.length > 301 || item.key.length > 500)
      return 'a title or key without end';
    if (item.dated !== null && !/^\d{4}-\d\d-\d\dT/.test(item.dated)) return `no date: ${item.dated}`;
  }
  return null;
}

async function brokenBackup(text: string): Promise<Broken> {
  const read = await readBackup(await summed(text), '');
  if (!read.ok) return null;
  const { settings, aside, ...tables } = read.backup;
  if (!savedSettingsSchema.safeParse(settings).success) return 'settings that do not fit';
  for (const [table, rows] of Object.entries(tables))
    if (!rows.every((row) => ROWS[table as keyof typeof ROWS].safeParse(row).success))
      return `rows that do not fit: ${table}`;
  for (const { at } of read.backup.journal) new Intl.DateTimeFormat('en').format(new Date(at));
  for (const { language } of read.backup.drafts) new Intl.ListFormat(language ?? 'en').format(['a', 'b']);
  return ({} as { polluted?: unknown }).polluted === undefined ? null : 'every object has something more';
}

async function brokenMail(text: string): Promise<Broken> {
  const mail = await readMail(
    Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff),
    async (html) => readHtml(html),
  );
  if (!mail.ok) return null;
  if (/[\r\n]/.test(mail.title ?? '')) return 'a title of two lines';
  return brokenByReading(mail.text);
}

const xml = new DOMParser();
/** Longer ones are not mended: this parser would be held up by what is refused before it. */
const LONGEST_MENDED = 5_000;

/** The same tags, each ended in its turn: nothing else of a Word file is read. */
function mended(body: string): string {
  if (body.length > LONGEST_MENDED) return body;
  return `${xml.parseFromString(`<w:body>${body}</w:body>`, 'text/xml').documentElement}`;
}

function brokenWord(body: string): Broken {
  for (const one of [`<w:body>${body}</w:body>`, mended(body)]) {
    const bytes = zipSync({ 'word/document.xml': strToU8(`<w:document>${one}</w:document>`) }, { level: 0 });
    const word = readWord(bytes, (text) => xml.parseFromString(text, 'text/xml') as unknown as Document);
    if (word.ok && /\[native code\]/.test(word.text)) return 'the text of a program';
  }
  return null;
}

async function brokenPdf(source: string): Promise<Broken> {
  const read = await readPdf(
    Uint8Array.from(source, (letter) => letter.charCodeAt(0) & 0xff),
    nodePdfEngine,
  );
  return read.ok && read.text.length > 100 * source.length + 1_000 ? 'a text out of nothing' : null;
}

const NEVER = new Set(['password', 'hidden', 'file', 'submit', 'button', 'reset', 'image', 'range', 'color']);
function brokenForm(html: string): Broken {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body>${html}</body></html>`);
  for (const [box, kind] of classifyFields(document as unknown as Document)) {
    if (typeof kind !== 'string') return 'a kind that is none';
    if (NEVER.has(typeOf(box))) return `a box of the type ${typeOf(box)} would be filled`;
  }
  return null;
}

const PARAMETERS = new Set(
  'to cc subject su body view fs tf page url mailto cmd _task _action compose'.split(' '),
);
function brokenLink(text: string): Broken {
  const [to = '', subject = '', ...rest] = text.split('\n');
  const message = { to: [to], cc: [], subject, body: rest.join('\n') };
  for (const webmail of webmails) {
    const composed = composeIn(webmail, message, 'https://mail.site.example/');
    if (!composed.ok) continue;
    if (/[\s\p{Cc}]/u.test(composed.link)) return `a blank in the link of ${webmail.id}`;
    const url = new URL(composed.link);
    const names = [...url.searchParams.keys()].map((name) => name.toLowerCase());
    const other = names.find(
      (name) =>
        /bcc|attach/.test(name) || (names.filter((one) => one === name).length > 1 && PARAMETERS.has(name)),
    );
    if (other) return `${webmail.id} gets ${other}`;
    if (/[\r\n]/.test(url.searchParams.get('su') ?? url.searchParams.get('subject') ?? ''))
      return `two lines in the subject of ${webmail.id}`;
  }
  return null;
}

const FORMULA = /^[\s\u00a0]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;

/** No cell is a formula, whatever sign a program parts them by; behind a semicolon or tab it minds no quotes. */
function brokenCsv(text: string): Broken {
  const file = csvOf([[text, 'b']]);
  const first = file.startsWith('"') ? file.slice(1) : file;
  const others = file.split(/[;\t]/).slice(1);
  const found = [first, ...others.map((cell) => cell.replace(/^["\s]+/, ''))].find((cell) =>
    FORMULA.test(cell),
  );
  return found === undefined ? null : `a formula: ${JSON.stringify(found)}`;
}

function brokenCalendar(title: string): Broken {
  const lines = calendarOf([{ uid: 'a', date: '2026-04-30', title }], '2026-03-05T00:00:00.000Z').split(
    /[\r\n\u0085\u2028\u2029]+/,
  );
  const own = lines.filter((line) => /^[A-Z]/.test(line));
  return own.length === 12 && lines.every((line) => new TextEncoder().encode(line).length <= 75)
    ? null
    : `another line: ${own.length}`;
}

function brokenAnswer(text: string): Broken {
  const address = typedAddress(text);
  if (address !== null && !isFetchable(address)) return `followed, and not to be asked for: ${address}`;
  const now = '2026-11-24T10:00:00.000Z';
  const [status = '', ...values] = text.split('\n');
  const names = ['retry-after', 'cache-control', 'age', 'etag', 'last-modified'];
  const headers = Object.fromEntries(names.map((name, at) => [name, values[at] ?? text]));
  for (const code of [200, 304, 503, Number(status)]) {
    const state = afterAnswer(newState(now), meaningOf({ status: code, headers }, now), now, 0.5);
    if (!followStateSchema.safeParse(state).success) return 'a state that does not fit';
  }
  decodeAnswer(
    Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff),
    text,
  );
  return null;
}

async function brokenCatalogue(text: string): Promise<Broken> {
  const index = await readIndex(text, null);
  if (index.ok && index.index.pages.some(({ name }) => !/^[0-9a-f]{64}$/.test(name)))
    return 'a page that is none';
  await readCataloguePage(text, await sha256(text));
  return null;
}

async function brokenPack(text: string): Promise<Broken> {
  const pack = await readPack(await summed(text));
  return pack.ok && pack.texts.some((one) => typeof one !== 'string' || one === '')
    ? 'a paper that is none'
    : null;
}

const KNOWN = ['minister@justice.example'];
const brokenBounce = (text: string): Broken => {
  const read = readBounce(text, KNOWN);
  return read.ok && read.addresses.some((one) => !KNOWN.includes(one))
    ? 'an address that the case does not have'
    : null;
};

/** Every border, with its part of the inputs: less where an input costs more, but most of the time for papers and addresses. */
export const BORDERS: readonly Border[] = [
  { name: 'paper', share: 0.02, seeds: () => [...corpus('paper'), ...papers()], broken: brokenByReading },
  {
    name: 'address',
    share: 0.08,
    seeds: () => corpus('address'),
    broken: (text) => brokenByReading(paperWith(text)),
  },
  {
    name: 'page',
    share: 0.025,
    seeds: () => [...corpus('page'), ...files('papers', '.html'), ...files('lists', '.html')],
    broken: brokenPage,
  },
  { name: 'feed', share: 0.08, seeds: () => corpus('feed'), broken: brokenFeed },
  { name: 'catalogue', share: 0.07, seeds: () => corpus('catalogue'), broken: brokenCatalogue },
  { name: 'group-pack', share: 0.055, seeds: () => corpus('group-pack'), broken: brokenPack },
  { name: 'backup', share: 0.08, seeds: () => corpus('backup'), broken: brokenBackup },
  {
    name: 'e-mail',
    share: 0.02,
    seeds: () => [...corpus('e-mail'), ...files('containers', '.eml')],
    broken: brokenMail,
  },
  { name: 'word', share: 0.06, seeds: () => corpus('word'), broken: brokenWord },
  { name: 'pdf', share: 0.02, seeds: () => corpus('pdf'), broken: brokenPdf },
  {
    name: 'form',
    share: 0.045,
    seeds: () => [...corpus('form'), ...files('forms', '.html')],
    broken: brokenForm,
  },
  {
    name: 'webmail',
    share: 0.06,
    seeds: () => [
      'minister@justice.example\nRosa Invented\nDear Minister,',
      ...corpus('webmail').map((text) => `a@b.example\n${text}`),
    ],
    broken: brokenLink,
  },
  { name: 'spreadsheet', share: 0.04, seeds: () => corpus('spreadsheet'), broken: brokenCsv },
  { name: 'calendar', share: 0.04, seeds: () => corpus('calendar'), broken: brokenCalendar },
  { name: 'site-answer', share: 0.07, seeds: () => corpus('site-answer'), broken: brokenAnswer },
  { name: 'bounce', share: 0.04, seeds: () => corpus('bounce'), broken: brokenBounce },
  ...KEPT_BORDERS,
  ...PAGE_BORDERS,
];
