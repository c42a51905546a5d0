import { storage } from 'wxt/utils/storage';
import { isSame } from '../backup/same.ts';
import type { Split } from '../backup/split.ts';
import { database, type Quarantined, within } from './database.ts';

/** By which table the quarantine names what is none: a setting. Its row has the setting's name, and what of it did not fit. */
const TABLE = 'settings';

interface Shape<T> {
  split: Split;
  /** What holds beside what fits, where something does not. */
  mend?: (fit: T | null) => T;
}

/** A setting of the person, in this browser alone. */
export interface Setting<T> {
  name: string;
  /** What of it fits; `null` where nothing is stored, or nothing of it fits. */
  load(): Promise<T | null>;
  /** Stores what `to` makes of what fits; `null` takes the setting away. Within a turn. */
  change(to: (fit: T | null) => T | null): Promise<void>;
  /** Sets aside what does not fit. Within a turn. */
  tidy(): Promise<void>;
  /** Takes it away with what was set aside of it. Within a turn. */
  forget(): Promise<void>;
  /** Gives what of `back` fits and is not there yet its place again; the rest of it. Within a turn. */
  bringBack(back: unknown): Promise<unknown>;
}

let before: Promise<unknown> = Promise.resolve();

/**
 * Makes one change after the other: two windows that change different things lose nothing. So only the background makes
 * any.
 */
export function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const made = before.then(change);
  before = made.catch(() => undefined);
  return made;
}

interface Aside {
  name: string;
  value: unknown;
}

/** The part of a setting that a row of the quarantine holds; `null` for any other row. */
function asideOf({ table, row }: Quarantined): Aside | null {
  const { name } = (row ?? {}) as { name?: unknown };
  return table === TABLE && typeof name === 'string' ? (row as Aside) : null;
}

/** Goes through what was set aside of settings; `to` gives what is left of each, `undefined` takes it away. */
async function eachAside(to: (aside: Aside) => unknown): Promise<void> {
  const transaction = (await database()).transaction('quarantine', 'readwrite', { durability: 'strict' });
  await within(transaction, async () => {
    for (let at = await transaction.store.openCursor(); at; at = await at.continue()) {
      const aside = asideOf(at.value);
      if (!aside) continue;
      const value = to(aside);
      if (value === undefined) await at.delete();
      else if (value !== aside.value) await at.update({ table: TABLE, row: { ...aside, value } });
    }
  });
}

/** Keeps what of a setting does not fit, before anything is written over it; once, if the background ends in between. */
async function setAside(name: string, value: unknown): Promise<void> {
  const transaction = (await database()).transaction('quarantine', 'readwrite', { durability: 'strict' });
  await within(transaction, async () => {
    const row = { name, value };
    const known = await transaction.store.getAll();
    if (!known.some((one) => isSame(asideOf(one), row))) await transaction.store.add({ table: TABLE, row });
  });
}

/** Names a setting, and how what is stored of it is taken apart. */
export function defineSetting<T>(name: string, { split, mend }: Shape<T>): Setting<T> {
  const item = storage.defineItem<unknown>(`local:${name}`, { version: 1 });
  const read = async (): Promise<{ fit: T | null; rest: unknown }> => {
    const stored = await item.getValue();
    if (stored === null || stored === undefined) return { fit: null, rest: undefined };
    const { fit, rest } = split.apart(stored);
    const known = (fit ?? null) as T | null;
    return { fit: rest !== undefined && mend ? mend(known) : known, rest };
  };
  const write = (value: T | null) => (value === null ? item.removeValue() : item.setValue(value));
  const change: Setting<T>['change'] = async (to) => {
    const { fit, rest } = await read();
    if (rest !== undefined) await setAside(name, rest);
    await write(to(fit));
  };
  return {
    name,
    load: async () => (await read()).fit,
    change,
    tidy: async () => {
      if ((await read()).rest !== undefined) await change((fit) => fit);
    },
    forget: async () => {
      await item.removeValue();
      await eachAside((aside) => (aside.name === name ? undefined : aside.value));
    },
    bringBack: async (back) => {
      const { fit, rest } = split.apart(back);
      if (fit === undefined) return back;
      const { fit: here } = await read();
      const joined = split.rejoin(here ?? undefined, fit);
      if (!isSame(joined.fit, here)) await write(joined.fit as T);
      return rest === undefined ? joined.rest : split.rejoin(rest, joined.rest).fit;
    },
  };
}

/** Sets aside what does not fit of some settings, and puts back what fits again and has no other in its place. */
export const sweepSettings = (settings: readonly Setting<unknown>[]): Promise<void> =>
  inTurn(async () => {
    for (const setting of settings) await setting.tidy();
    const kept = (await (await database()).getAll('quarantine')).flatMap((row) => asideOf(row) ?? []);
    for (const aside of kept) {
      const setting = settings.find(({ name }) => name === aside.name);
      const left = setting ? await setting.bringBack(aside.value) : aside.value;
      if (left !== aside.value) await eachAside((one) => (isSame(one, aside) ? left : one.value));
    }
  });
