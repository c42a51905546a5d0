/** What takes all that is stored at once: it is locked and opened again, or erased, and something ends in the middle. */
import { type LockKeys, makeLock, openingKey } from '../../../lib/backup/lock.ts';
import { message, type Operation } from './model.ts';
import type { Pages } from './pages.ts';

export const ALL_AT_ONCE = ['locked', 'erased'] as const;
export type AllAtOnce = (typeof ALL_AT_ONCE)[number];

const PASSPHRASE = 'seven quiet herons';
/** The page that asks for it: the desk. */
const FROM = 2;
/** Milliseconds: other windows get a while to let go, and the browser to tidy up. */
const PATIENCE = 30_000;
/** So often it is looked whether the background answers again. */
const TRIES = 60;

interface Tools {
  pages: Pages;
  /** A number for an operation that no other has. */
  id(): number;
  /** Whether the operation of this number was answered well. */
  wasDone(id: number): boolean;
  /** Ends something by chance, at a moment by chance, while this is on its way; resolves when all is open again. */
  ending(sent: Promise<unknown>): Promise<void>;
}

/** A lock, made once. */
export interface MadeLock {
  keys: LockKeys;
  opening: string;
}

export async function endureLock(): Promise<MadeLock> {
  const keys = await makeLock(PASSPHRASE);
  return { keys, opening: (await openingKey(keys, PASSPHRASE)) ?? '' };
}

type Message = Operation['message'];

/** Sends one message from the desk; whether it was answered well. */
async function ask(
  { pages, id, wasDone }: Tools,
  what: Message,
  ending: Tools['ending'] | null,
): Promise<boolean> {
  const own = id();
  const sent = pages.send(FROM, [{ id: own, lane: 'all', message: what, effects: [], patience: PATIENCE }]);
  if (ending) await ending(sent);
  const answers = await sent;
  return wasDone(own) || answers?.find((one) => one.id === own)?.ok === true;
}

interface Standing {
  locked: boolean;
  minutes: number | null;
}

/** How it stands with the lock, once the background answers again. */
async function standing({ pages }: Tools): Promise<Standing> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const asked = pages.run(
      FROM,
      `return Promise.race([
        (window.browser ?? window.chrome).runtime.sendMessage({ name: 'lock.load', request: {} }).catch(() => null),
        new Promise((done) => window.setTimeout(done, 5000, null)),
      ])`,
    );
    const reply = (await asked.catch(() => null)) as { ok: boolean; value: Standing } | null;
    if (reply?.ok) return reply.value;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('the background does not say whether all is locked');
}

const isLocked = async (tools: Tools): Promise<boolean> => (await standing(tools)).locked;

/**
 * Locks all while others write, and opens it again; something ends in the middle of the one and of the other. Gives what went wrong, a
 * line each.
 */
export async function lockAndOpen(tools: Tools, { keys, opening }: MadeLock): Promise<string[]> {
  for (let tries = 0; !(await ask(tools, message('lock.change', { keys }), null)); tries += 1)
    if (tries > TRIES) return ['no lock can be set up'];
  // It would lock by itself whenever the browser starts: that is taken back before anything ends.
  const minutes = 720 + (tools.id() % 700);
  const isSet = await ask(tools, message('lock.wait', { minutes }), null);
  const held = (await standing(tools)).minutes;
  for (let tries = 0; !(await ask(tools, message('lock.wait', { minutes: null }), null)); tries += 1)
    if (tries > TRIES) return ['when it locks cannot be said'];
  const wasShut = await ask(tools, message('lock.shut', {}), tools.ending);
  const wrong = wasShut && !(await isLocked(tools)) ? ['what was locked is open'] : [];
  for (let tries = 0; await isLocked(tools); tries += 1) {
    if (tries > TRIES) return [...wrong, 'what is locked does not open'];
    const wasOpened = await ask(
      tools,
      message('lock.open', { key: opening }),
      tries === 0 ? tools.ending : null,
    );
    if (wasOpened && (await isLocked(tools))) wrong.push('what was opened is locked');
  }
  const now = await standing(tools);
  if (isSet && held !== minutes) wrong.push(`it locks after ${held} minutes and not after ${minutes}`);
  if (now.minutes !== null) wrong.push(`it locks after ${now.minutes} minutes and not never`);
  return wrong;
}

/** Erases all, and something ends in the middle; whether it was answered that all is erased. */
export async function eraseAll(tools: Tools): Promise<boolean> {
  const wasErased = await ask(tools, message('everything.erase', {}), tools.ending);
  // What was begun is ended before anybody is answered.
  await isLocked(tools);
  return wasErased;
}
