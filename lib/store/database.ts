import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames, unwrap } from 'idb';
import type { Draft } from '../appeal/schema.ts';
import type { News } from '../case/rereading.ts';
import { type CaseRow, LAST } from '../case/row.ts';
import type { Correction, Decision, Paper } from '../case/schema.ts';
import type { Follow, SeenItem } from '../follow/schema.ts';
import type { JournalEntry } from '../journal/schema.ts';
import { DATABASE, type STORE_VERSION } from './version.ts';

/** A stored row that no longer fits its schema: set aside, never dropped. */
export interface Quarantined {
  table: string;
  row: unknown;
}

export interface Tables extends DBSchema {
  papers: { key: string; value: Paper; indexes: { caseKey: string; readerVersion: number } };
  /** Key: case and paper. */
  decisions: { key: [string, string]; value: Decision; indexes: { caseKey: string } };
  /** Key: paper and field. It has no case: a correction may move its paper to another. */
  corrections: { key: [string, string]; value: Correction };
  /** What newer readings changed, until it was seen; by case. */
  news: { key: string; value: News };
  /** Key: case and recipient. */
  drafts: { key: [string, string]; value: Draft; indexes: { caseKey: string } };
  journal: { key: string; value: JournalEntry; indexes: { caseKey: string } };
  /** Derived from the others, for the list. */
  rows: { key: string; value: CaseRow; indexes: { byDue: [string, string] } };
  quarantine: { key: number; value: Quarantined };
  follows: { key: string; value: Follow };
  /** What follows have named. Key: follow, and the item's own. */
  seen: {
    key: [string, string];
    value: SeenItem;
    indexes: { byState: [string, string]; url: string };
  };
}

export type Database = IDBPDatabase<Tables>;
/** The tables that hold what nobody could make again. */
export type TableName = 'papers' | 'decisions' | 'corrections' | 'drafts' | 'journal';
/** The tables that hold a case; a write opens them all, so that the row always fits the rest. */
export const CASE_TABLES = [
  'papers',
  'decisions',
  'corrections',
  'drafts',
  'journal',
  'rows',
  'news',
  'quarantine',
] as const;
export type CaseTransaction<Mode extends IDBTransactionMode = 'readwrite'> = IDBPTransaction<
  Tables,
  (typeof CASE_TABLES)[number][],
  Mode
>;

type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<Tables, StoreNames<Tables>[], 'versionchange'>,
) => unknown;

/** One step from each version to the next; a released step never changes. */
const UPGRADES = [
  (database) => {
    const tables = [
      database.createObjectStore('papers', { keyPath: 'id' }),
      database.createObjectStore('decisions', { keyPath: ['caseKey', 'paperId'] }),
      database.createObjectStore('drafts', { keyPath: ['caseKey', 'recipientKey'] }),
      database.createObjectStore('journal', { keyPath: 'id' }),
    ] as unknown as { createIndex(name: string, path: string): unknown }[];
    for (const table of tables) table.createIndex('caseKey', 'caseKey');
    database.createObjectStore('rows', { keyPath: 'key' });
    database.createObjectStore('quarantine', { autoIncrement: true });
  },
  async (_database, transaction) => {
    const rows = transaction.objectStore('rows');
    rows.createIndex('byDue', ['standing', 'due']);
    for (let at = await rows.openCursor(); at; at = await at.continue())
      await at.update({ ...at.value, due: at.value.deadline ?? LAST });
  },
  (database, transaction) => {
    database.createObjectStore('corrections', { keyPath: ['paperId', 'field'] });
    transaction.objectStore('papers').createIndex('readerVersion', 'readerVersion');
  },
  (database) => {
    database.createObjectStore('news', { keyPath: 'caseKey' });
  },
  (database) => {
    database.createObjectStore('follows', { keyPath: 'id' });
    const seen = database.createObjectStore('seen', { keyPath: ['followId', 'key'] });
    seen.createIndex('byState', ['followId', 'state']);
    seen.createIndex('url', 'url');
  },
] as const satisfies readonly Upgrade[];
/** A step more is a version more: the compiler holds that. */
const VERSION: typeof STORE_VERSION = UPGRADES.length;

/** Milliseconds that a window which holds an older version gets to let it go. */
const PATIENCE = 5000;

let opened: Promise<Database> | null = null;

/** Forgets the connection: it was closed, or never came about. The next call opens a new one. */
function forget(): void {
  opened = null;
}

/** Closes a connection and forgets it, so that whoever waits for the store can go on. */
function makeWay(connection: IDBDatabase): void {
  connection.close();
  forget();
}

/** The browser is asked for the store. Until it gives it, or says why not, the next one who asks would get no word at all. */
interface Attempt {
  coming: Promise<Database>;
  /** Another window holds the store in an older version. */
  blocked: Promise<void>;
  waiting: number;
}
let attempt: Attempt | null = null;

function begin(): Attempt {
  let tell = () => {};
  const blocked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const coming = openDB<Tables>(DATABASE, VERSION, {
    async upgrade(database, from, _to, transaction) {
      for (const step of UPGRADES.slice(from)) await step(database, transaction);
    },
    // A newer version of the extension wants in, or all is to be deleted: make way, or that would hang.
    blocking: (_current, _next, event) => makeWay(event.target as IDBDatabase),
    blocked: () => tell(),
    terminated: forget,
  });
  const begun: Attempt = { coming, blocked, waiting: 0 };
  const end = () => {
    if (attempt === begun) attempt = null;
  };
  coming.then((database) => {
    end();
    // It came after all, and nobody waits for it any more.
    if (begun.waiting === 0) database.close();
  }, end);
  return begun;
}

/** Without an end a page would stay empty, and say nothing. */
const giveUp = (): Promise<never> =>
  new Promise((_, reject) => {
    const held = () => reject(new DOMException('another window holds the store', 'TimeoutError'));
    setTimeout(held, PATIENCE);
  });

async function open(): Promise<Database> {
  attempt ??= begin();
  const mine = attempt;
  mine.waiting += 1;
  try {
    return await Promise.race([mine.coming, mine.blocked.then(giveUp)]);
  } finally {
    mine.waiting -= 1;
  }
}

/** A database as that version made it, also an older one: the next call of `database` upgrades it. It makes way when it must. */
export const databaseOf = (version: number): Promise<Database> =>
  openDB<Tables>(DATABASE, version, {
    async upgrade(database, from, to, transaction) {
      for (const step of UPGRADES.slice(from, to ?? version)) await step(database, transaction);
    },
    blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
  });

interface Ending {
  done: Promise<void>;
  error: unknown;
  abort(): void;
}

/**
 * Runs `work` within a transaction, and waits for its end: all of it is stored, or nothing. It may await nothing but the transaction.
 * Throws what ended the transaction where the browser did (a full disk, say), else what `work` threw.
 */
export async function within<T>(transaction: Ending, work: () => Promise<T>): Promise<T> {
  // Who waits for `work` is told by that.
  transaction.done.catch(() => {});
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It had ended by itself.
    }
    throw transaction.error ?? error;
  }
}

/** Closes the connection, where there is one: the next call of `database` opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = await opened?.catch(() => null);
  open?.close();
  forget();
}

/**
 * The database, opened once a page. Rejects when the browser does not give it (full disk, damaged profile, a newer version's);
 * `troubleOf` says which. The next call tries again.
 */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** The same connection as the browser gives it. */
export const plainDatabase = async (): Promise<IDBDatabase> => unwrap(await database());
