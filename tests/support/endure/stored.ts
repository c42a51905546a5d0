import type { Port } from '../driver.ts';
import { MOVING } from './lanes.ts';
import type { Value } from './model.ts';
import { isFromSite } from './sites.ts';

/** All that is stored, as it stands in the browser. */
export interface Stored {
  tables: Record<string, Record<string, unknown>[]>;
  settings: Record<string, unknown>;
}

/** Waits behind every write that has begun, and reads it all at one moment. */
const READ = `
  const { storage } = window.browser ?? window.chrome;
  const opening = window.indexedDB.open('appeal-drafter');
  const database = await new Promise((done, failed) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const names = [...database.objectStoreNames];
  const reading = database.transaction(names, 'readwrite');
  const all = names.map((name) => reading.objectStore(name).getAll());
  await new Promise((done, failed) => { reading.oncomplete = done; reading.onabort = () => failed(reading.error); });
  database.close();
  const tables = Object.fromEntries(names.map((name, at) => [name, all[at].result]));
  return { tables, settings: await storage.local.get() };`;

export const readStored = (page: Port): Promise<Stored> => page.evaluate(READ) as Promise<Stored>;

/** The number that a paper was printed with, wherever it was moved. */
const numberIn = (raw: unknown): number => Number(/UA: (\d+)\/26/.exec(String(record(raw).text))?.[1]);

const isMoving = (key: unknown): boolean => String(key).startsWith('moving-');

const record = (value: unknown): Record<string, unknown> => (value ?? {}) as Record<string, unknown>;

/** What is stored, as the model names it. */
export function cellsOf({ tables, settings }: Stored): Map<string, Value> {
  const cells = new Map<string, Value>();
  const put = (cell: string, value: unknown) => void cells.set(cell, String(value));
  for (const { id, caseKey, raw } of tables.papers ?? []) {
    // When it is read is the background's business.
    if (isFromSite(record(record(raw).source).url)) continue;
    const isMover = numberIn(raw) >= MOVING;
    put(isMover ? `moving ${id}` : `paper ${id}`, isMover ? caseKey : 'there');
  }
  for (const { recipientKey, ...draft } of tables.drafts ?? [])
    for (const field of ['own', 'subject', 'text'])
      if (draft[field] !== null) put(`draft ${recipientKey} ${field}`, draft[field]);
  for (const { paperId, field, value } of tables.corrections ?? [])
    put(`correction ${paperId} ${field}`, value);
  for (const { paperId, answer } of tables.decisions ?? []) put(`decision ${paperId}`, answer);
  // Other news are the background's business.
  for (const { caseKey } of tables.news ?? [])
    if (String(caseKey).startsWith('endure-news-')) put(`news ${caseKey}`, 'there');
  for (const { recipient } of tables.journal ?? [])
    put(`note ${recipient}`, cells.has(`note ${recipient}`) ? 'twice' : 'there');
  for (const { id, url } of tables.follows ?? []) {
    if (isFromSite(url)) {
      put(`followed ${id}`, 'there');
      continue;
    }
    const items = (tables.seen ?? []).filter(({ followId }) => followId === id);
    put(`follow ${id}`, items.length === 1 ? items[0]?.state : `${items.length} items`);
  }
  for (const [field, value] of Object.entries(record(settings.profile)))
    if (value !== '') put(`profile ${field}`, value);
  for (const [kind, value] of Object.entries(record(settings.formDetails))) put(`details ${kind}`, value);
  for (const [country, embassy] of Object.entries(record(settings.embassies)))
    put(`embassy ${country}`, record(embassy).name);
  if (typeof settings.webmail === 'string') put('webmail', settings.webmail);
  if (settings.journalKept !== undefined) put('journal kept', settings.journalKept);
  for (const [field, value] of Object.entries(record(settings.reminder))) put(`reminder ${field}`, value);
  for (const [field, value] of Object.entries(record(settings.manner)))
    if (value !== null) put(`manner ${field}`, value);
  const { clear } = record(settings.caution);
  if (Array.isArray(clear) && clear.length > 0) put('caution clear', clear.join());
  for (const [host, fields] of Object.entries(record(settings.taughtFields)))
    put(`taught ${host}`, (fields as { kind: string }[]).map(({ kind }) => kind).join());
  for (const notes of Object.values(record(settings.channelNotes)))
    for (const [way, text] of Object.entries(record(notes))) put(`way ${way}`, text);
  return cells;
}

/** Letters and notes that are not in the case where their paper is. */
export function leftBehind({ tables }: Stored): string[] {
  const moving = new Map(
    (tables.papers ?? []).map(({ raw, caseKey }) => [`moving-${numberIn(raw)}`, caseKey]),
  );
  return [...(tables.drafts ?? []), ...(tables.journal ?? [])]
    .filter(
      ({ recipientKey, caseKey }) => isMoving(recipientKey) && moving.get(String(recipientKey)) !== caseKey,
    )
    .map(({ recipientKey, caseKey }) => `${recipientKey} stayed behind in ${caseKey}`);
}
