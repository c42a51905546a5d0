/** What is seen of an attack: each border's own reader, and its answer in few plain values. */
import { strToU8, zipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import { draftAppeal } from '../../../lib/appeal/draft.ts';
import { letterHtml } from '../../../lib/appeal/letter-html.ts';
import { readBackup } from '../../../lib/backup/file.ts';
import { lockedSchema, shut, unlocked } from '../../../lib/backup/lock.ts';
import { readPack } from '../../../lib/backup/pack.ts';
import { SPLITS } from '../../../lib/backup/settings.ts';
import { readTaught } from '../../../lib/backup/taught.ts';
import { filledTold, formTold, insertionTold, lookTold } from '../../../lib/browser/told-by-page.ts';
import { type AddressContext, addressRisks } from '../../../lib/case/address-risk.ts';
import { nobody } from '../../../lib/case/correction.ts';
import { foldCase } from '../../../lib/case/fold.ts';
import { caseKeyOf } from '../../../lib/case/key.ts';
import { classifyFields } from '../../../lib/delivery/form/index.ts';
import { mailtoLink } from '../../../lib/delivery/mailto.ts';
import { composeIn } from '../../../lib/delivery/webmail/define.ts';
import { webmailAt, webmailFor } from '../../../lib/delivery/webmail/index.ts';
import { readPapers } from '../../../lib/document/read.ts';
import type { RawDocument, UaDocument } from '../../../lib/document/schema.ts';
import { isFetchable, typedAddress } from '../../../lib/follow/address.ts';
import { meaningOf } from '../../../lib/follow/answer.ts';
import { readPage as readCataloguePage, readIndex } from '../../../lib/follow/catalogue/check.ts';
import { reduceFeed } from '../../../lib/follow/feed.ts';
import { readMail } from '../../../lib/intake/mail.ts';
import { nodePdfEngine } from '../../../lib/intake/pdf/engine-node.ts';
import { readPdf } from '../../../lib/intake/pdf/read-pdf.ts';
import { decodeAnswer } from '../../../lib/intake/site/decode.ts';
import { readHtml, readPage, textOfHtml } from '../../../lib/intake/site/parse.ts';
import { readWord } from '../../../lib/intake/word.ts';
import { readBounce } from '../../../lib/journal/bounce.ts';
import { csvOf } from '../../../lib/journal/export.ts';
import { readRemoved } from '../../../lib/journal/removed.ts';
import { calendarOf } from '../../../lib/reminder/calendar.ts';
import { FITS } from '../../../lib/store/rows.ts';
import { sha256 } from '../../../lib/text/hash.ts';
import { KEPT_LOCK, keptOpening } from '../lock.ts';
import { lettersInto } from './made-up-page.ts';
import { takenOf } from './read-page.ts';

/** Around the address that an attack is about: a paper in which all else is as it should be. */
const PAPER = `URGENT ACTION

TEACHER HELD WITHOUT CHARGE

First UA: 12/26 Index: AMR 46/9001/2026 Peru Date: 3 March 2026

Rosa Invented, a teacher, has been held without charge since 12 February.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Minister of Justice
{here}
Salutation: Dear Minister

Dear Minister,

I urge you to release Rosa Invented at once.

Yours sincerely,

PLEASE SEND APPEALS BEFORE 30 April 2026
`;

/** A whole paper with some lines in the place of an address; a text that is a paper itself stays one. */
export const paperWith = (lines: string): string => PAPER.replace('{here}', () => lines);

export const pasted = (text: string): RawDocument => ({
  text,
  source: { way: 'paste', url: null, title: null },
});

type Values = Record<string, unknown>;

const known = (addresses: unknown): AddressContext['before'] =>
  Array.isArray(addresses) && addresses.length > 0
    ? [{ ...nobody, title: 'Minister of Justice', emails: addresses as string[] }]
    : [];

function risksOf(ua: UaDocument, text: string, before: unknown): string[] {
  const risks = addressRisks({ ua, text, before: known(before) }).flat();
  return risks.map(({ kind, than }) => [kind, ...than].join(': '));
}

/** What is read of a text: the first paper, who is written to, and what is said of their addresses. */
export function seenOfText(text: string, given: Values = {}): Values {
  const papers = readPapers(pasted(text));
  const [ua] = papers as [UaDocument];
  const closed = ua.closing;
  return {
    papers: papers.length,
    kind: ua.kind,
    reference: ua.reference && `${ua.reference.series} ${ua.reference.number}/${ua.reference.year}`,
    index: ua.index,
    country: ua.country,
    issued: ua.issued,
    deadline: ua.deadline,
    headline: ua.headline,
    people: ua.people,
    updateNumber: ua.updateNumber,
    emails: ua.recipients.map(({ emails }) => emails),
    names: ua.recipients.map(({ name }) => name),
    forms: ua.recipients.map(({ formUrl }) => formUrl),
    fax: ua.recipients.map(({ fax }) => fax),
    doubts: ua.evidence.filter(({ doubt }) => doubt !== null).length,
    risks: risksOf(ua, text, given.before),
    closes: closed.closes,
    quote: closed.quote,
    letter: ua.letter?.body ?? null,
    asks: ua.asks,
    missing: ua.missing,
  };
}

/** What leaves by links, files and clipboard when somebody writes for the case of a paper. */
function seenOfWriting(text: string, given: Values): Values {
  const [ua] = readPapers(pasted(text)) as [UaDocument];
  const key = caseKeyOf(ua, 'paper');
  const paper = {
    id: 'paper',
    caseKey: key,
    raw: pasted(text),
    ua,
    readerVersion: 1,
    takenIn: '2026-03-04T00:00:00Z',
  };
  const folded = foldCase(key, [paper], [], '2026-03-05');
  const [recipient] = folded.recipients;
  if (!recipient) return { links: [] };
  const draft = {
    caseKey: key,
    recipientKey: recipient.key,
    own: null,
    subject: null,
    text: null,
    paperId: null,
    changedAt: '',
    ...given,
  };
  const appeal = draftAppeal(folded, recipient, { name: 'Ana Invented', town: 'Sampletown' }, draft);
  const message = { to: appeal.to, cc: appeal.cc, subject: appeal.subject, body: appeal.body };
  return {
    subject: appeal.subject,
    mailto: mailtoLink({ ...message, body: '' }).link,
    html: letterHtml(appeal),
  };
}

/** The lines of a calendar file of one day, but for those that are always the same. */
function linesOfCalendar(title: string): string[] {
  const file = calendarOf([{ uid: 'a', date: '2026-04-30', title }], '2026-03-05T00:00:00.000Z');
  return file.split(/[\r\n\u0085\u2028\u2029]+/).slice(7, -5);
}

function seenOfPage(html: string, { url = 'https://section.example/page' }: Values): Values {
  const page = readPage(html, url as string);
  if (!page) return { refused: true };
  return {
    refused: false,
    title: page.title,
    text: page.text,
    links: page.links.map((link) => link.url),
    feeds: page.feeds.map((feed) => feed.url),
    asksPassword: page.asksPassword,
    ...seenOfText(page.text),
  };
}

function seenOfFeed(text: string): Values {
  const feed = reduceFeed(text, 'https://section.example/feed', textOfHtml);
  if (!feed) return { refused: true };
  const [first] = feed.items;
  return {
    refused: false,
    title: feed.title,
    count: feed.items.length,
    urls: feed.items.map(({ url }) => url),
    titles: feed.items.map((item) => item.title),
    keys: feed.items.map((item) => item.key),
    text: first?.text ?? null,
    dated: first?.dated ?? null,
    stamp: first?.stamp,
  };
}

async function seenOfCatalogue(text: string, { page, pinned = null }: Values): Promise<Values> {
  if (page === undefined) {
    const index = await readIndex(text, pinned as string | null);
    return index.ok ? { ok: true, pages: index.index.pages.length, title: index.index.title } : { ...index };
  }
  const read = await readCataloguePage(text, page === 'its own' ? await sha256(text) : (page as string));
  return read.ok ? { ok: true, papers: read.texts.length, first: read.texts[0] } : { ...read };
}

/** A file's text, its sum made good where an attack says so: who writes the file can do that. */
async function summed(text: string, { sum }: Values): Promise<string> {
  if (sum !== 'good') return text;
  const file = JSON.parse(text) as { contents: unknown };
  return JSON.stringify({ ...file, sum: await sha256(JSON.stringify(file.contents)) });
}

async function seenOfPack(text: string, given: Values): Promise<Values> {
  const pack = await readPack(await summed(text, given));
  return pack.ok ? { ok: true, texts: pack.texts, unfit: pack.unfit } : { ...pack };
}

async function seenOfBackup(text: string, given: Values): Promise<Values> {
  const read = await readBackup(await summed(text, given), (given.passphrase as string) ?? '');
  if (!read.ok) return { ...read };
  const { settings, aside = [], ...rows } = read.backup;
  const counts = Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.length]));
  return {
    ok: true,
    unfit: read.unfit,
    made: read.made,
    ...counts,
    aside: aside.length,
    settings,
    polluted: ({} as Values).polluted,
  };
}

async function seenOfMail(text: string): Promise<Values> {
  const mail = await readMail(new TextEncoder().encode(text.replaceAll('\n', '\r\n')), async (html) =>
    readHtml(html),
  );
  if (!mail.ok) return { ...mail };
  return {
    ok: true,
    title: mail.title,
    attached: mail.attached.map(({ name }) => name),
    ...seenOfText(mail.text),
    text: mail.text,
  };
}

function seenOfForm(html: string): Values {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body>${html}</body></html>`);
  const found = classifyFields(document as unknown as Document);
  return Object.fromEntries(
    [...document.querySelectorAll('[name]')].map((box) => [
      box.getAttribute('name'),
      found.get(box as unknown as Element) ?? null,
    ]),
  );
}

function seenOfWebmail(url: string, given: Values): Values {
  const message = {
    to: ['minister@justice.example'],
    cc: [],
    subject: 'Rosa Invented',
    body: 'Dear Minister,',
    ...(given.message as object),
  };
  const at = webmailAt(url);
  const { webmail, page } = webmailFor((given.chosen as string) ?? null, url);
  const link = webmail && composeIn(webmail, message, page);
  return {
    webmail: at.id,
    link: link?.ok ? link.link : (link?.why ?? null),
    withBody: link?.ok ? link.withBody : null,
  };
}

function seenOfAnswer(text: string, given: Values): Values {
  if (given.is === 'address') return { followed: typedAddress(text), fetched: isFetchable(text) };
  if (given.is === 'text')
    return {
      text: decodeAnswer(
        Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
        (given.type as string) ?? '',
      ),
    };
  const headers = JSON.parse(text) as Record<string, string>;
  return { ...meaningOf({ status: (given.status as number) ?? 200, headers }, '2026-11-24T10:00:00.000Z') };
}

const XML_PARSER = new DOMParser();

/** A Word file with this body, and what else an attack has in it. */
function wordFile(body: string, { links, parts, swells, swelling, whole, cut }: Values): Uint8Array {
  const relations = Object.entries((links as Record<string, string>) ?? {}).map(
    ([id, target]) => `<Relationship Id="${id}" Type="x/hyperlink" Target="${target}"/>`,
  );
  const texts: Record<string, string> = {
    'word/document.xml': whole ? body : `<w:document><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...(parts as Record<string, string>),
  };
  const files = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  const swollen = swells
    ? { [(swelling as string) ?? 'word/header1.xml']: new Uint8Array(swells as number) }
    : {};
  const bytes = zipSync({ ...files, ...swollen }, { level: 1 });
  return bytes.subarray(0, (cut as number) ?? bytes.length);
}

function seenOfWord(body: string, given: Values): Values {
  return {
    ...readWord(
      wordFile(body, given),
      (xml) => XML_PARSER.parseFromString(xml, 'text/xml') as unknown as Document,
    ),
  };
}

const seenOfPdf = async (source: string): Promise<Values> => ({
  ...(await readPdf(
    Uint8Array.from(source, (letter) => letter.charCodeAt(0)),
    nodePdfEngine,
  )),
});

const seenOfRow = (row: string, { table }: Values): Values => ({
  fits: FITS[table as keyof typeof FITS].safeParse(JSON.parse(row)).success,
});

const seenOfSetting = (stored: string, { setting }: Values): Values => {
  const names: Values = { formDetails: 'details', taughtFields: 'taught' };
  const name = (names[setting as string] ?? setting) as keyof typeof SPLITS;
  return { ...SPLITS[name].apart(JSON.parse(stored)) };
};

async function seenOfTaught(text: string, given: Values): Promise<Values> {
  return { ...(await readTaught(await summed(text, given))) };
}

const LETTER = { to: ['minister@justice.example'], cc: [], subject: 'Rosa', body: 'Dear Minister,' };
const TOLD: Record<string, (told: unknown) => unknown> = {
  look: lookTold,
  insertion: (told) => insertionTold(told, LETTER),
  form: formTold,
  filled: (told) => filledTold(told, [{ id: '1', value: 'Bern' }]),
};
const seenOfTold = (text: string, given: Values): Values => ({
  told: TOLD[given.is as string]?.(JSON.parse(text)),
});

const seenOfRemoved = (stored: string, { now = '2026-11-24T10:00:00.000Z' }: Values): Values => {
  const { removed, unread } = readRemoved(JSON.parse(stored), now as string);
  return { removed: removed.map(({ id }) => id), unread: unread.length };
};

/** The text stands in the place of parts of what is locked: the keys, what they shut, or all of it. */
async function seenOfLock(text: string): Promise<Values> {
  const change = JSON.parse(text);
  const keys = { ...KEPT_LOCK.keys, ...change.keys };
  const { data } = lockedSchema.safeParse({
    ...KEPT_LOCK,
    ...change,
    keys: change.keys === null ? null : keys,
  });
  if (!data) return { fits: false };
  const opening = await keptOpening();
  return {
    fits: true,
    opens: (await unlocked(data, opening)) !== null,
    locks: (await shut('x', data.keys)) !== null,
  };
}

/** What our own script took of the page in front. */
function seenOfReading(html: string): Values {
  const { text, title, links, unchanged } = takenOf(html);
  return {
    text,
    textLength: text.length,
    titleLength: title.length,
    count: links.length,
    links: links.map(({ url }) => url),
    unchanged,
  };
}

/** What is told of a page that the letter was put into, and what became of it there. */
async function seenOfInsertion(html: string): Promise<Values> {
  const { look, result, again, ...rest } = await lettersInto(html);
  const statesOf = (told: typeof result) =>
    told?.ok ? Object.fromEntries(told.fields.map(({ field, state }) => [field, state])) : null;
  return {
    ...rest,
    hasText: look.ok ? look.target.hasText : null,
    why: look.ok ? null : look.why,
    fields: statesOf(result),
    again: statesOf(again)?.body,
  };
}

type Reader = (text: string, given: Values) => Values | Promise<Values>;

/** By the border. */
export const READERS: Readonly<Record<string, Reader>> = {
  address: (text, given) => seenOfText(paperWith(text), given),
  paper: seenOfText,
  letter: seenOfWriting,
  spreadsheet: (text) => ({ csv: csvOf([[text, 'next']]) }),
  calendar: (text) => ({ lines: linesOfCalendar(text) }),
  page: seenOfPage,
  feed: seenOfFeed,
  catalogue: seenOfCatalogue,
  'group-pack': seenOfPack,
  backup: seenOfBackup,
  'e-mail': seenOfMail,
  word: seenOfWord,
  pdf: seenOfPdf,
  'stored-row': seenOfRow,
  removed: seenOfRemoved,
  lock: seenOfLock,
  setting: seenOfSetting,
  'form-fields': seenOfTaught,
  'told-by-page': seenOfTold,
  form: seenOfForm,
  insert: seenOfInsertion,
  'read-page': seenOfReading,
  webmail: seenOfWebmail,
  'site-answer': seenOfAnswer,
  bounce: (text) => ({ ...readBounce(text, ['minister@justice.example']) }),
};
