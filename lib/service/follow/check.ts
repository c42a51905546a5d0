import type { Fetched } from '../../browser/fetch.ts';
import { sameOrigin } from '../../follow/address.ts';
import type { Meaning } from '../../follow/answer.ts';
import {
  afterAnswer,
  begun,
  brokenOff,
  isDue,
  isLeftAlone,
  pressableAt,
  settled,
} from '../../follow/schedule.ts';
import type { Follow, SeenItem } from '../../follow/schema.ts';
import {
  beginItem,
  changeState,
  countIn,
  endItem,
  itemsIn,
  noteFound,
  readElsewhere,
  seenKeys,
} from '../../store/follows.ts';
import { ask } from './ask.ts';
import { reduceCatalogue } from './catalogue.ts';
import { afterReading, isOfAll, lookAgain } from './look.ts';
import { readItem } from './read-item.ts';
import { reduceAnswer } from './reduce.ts';
import { countsOf, tellMore } from './tell.ts';
import { type Answered, type FollowTools, MOST_BYTES, trouble, withoutMarks } from './tools.ts';

/** How far a check is. */
export interface Progress {
  followId: string;
  /** Items that were read, of all that wait. */
  done: number;
  of: number;
}

export interface Checking {
  tools: FollowTools;
  /** The person pressed for it: it need not be due. */
  pressed: boolean;
  signal: AbortSignal;
  report(progress: Progress): void;
}

/** So often an item is begun before it is left to the person. */
const MOST_TRIES = 3;

const later = (meaning: Meaning, { clock, chance }: FollowTools) => {
  const [now, spread] = [clock.now(), chance()];
  return (state: Follow['state']) => afterAnswer(state, meaning, now, spread);
};

/** What an answer with a body says is there, by the kind of its follow. */
async function reduce(answer: Extract<Fetched, { ok: true }>, follow: Follow, tools: FollowTools) {
  const { id, kind, section, state } = follow;
  if (kind === 'catalogue') {
    const [seen, waiting] = [await seenKeys(id), await itemsIn('waiting', [id])];
    return reduceCatalogue(answer, { catalogue: state.catalogue, seen, waiting });
  }
  const reduced = await reduceAnswer(answer, { kind, section }, await tools.reader());
  return reduced.ok ? { ...reduced, catalogue: undefined, named: null, more: false } : reduced;
}

/** Notes what an answer with a body says is there; what cannot be read is a trouble of the follow. */
async function noteBody(
  answer: Extract<Fetched, { ok: true }>,
  meaning: Answered,
  follow: Follow,
  tools: FollowTools,
) {
  const reduced = await reduce(answer, follow, tools);
  if (reduced.ok) {
    const { found, catalogue, named, more } = reduced;
    const after = later(more ? withoutMarks(meaning) : meaning, tools);
    const state = (before: Follow['state']) => ({ ...after(before), catalogue });
    await noteFound(follow.id, state, found.items, tools.clock.now(), named);
  } else await changeState(follow.id, later(trouble(reduced.why), tools));
}

/** Asks for a follow and notes what it says is there. */
async function askFor(follow: Follow, { tools, signal }: Checking): Promise<void> {
  const { etag, lastModified } = follow.state;
  const options = { etag, lastModified, most: MOST_BYTES.page, signal };
  const { fetched, meaning } = await ask(follow.url, options, tools);
  if (!meaning) await changeState(follow.id, brokenOff);
  else if (fetched?.ok && meaning.kind === 'body') await noteBody(fetched, meaning, follow, tools);
  else await changeState(follow.id, later(meaning, tools));
}

/** What became of one item: it is done with, it has a trouble of its own, or the others of its follow are to wait, too. */
type Outcome = { kind: 'done' } | { kind: 'trouble'; meaning: Meaning; ofAll: boolean } | { kind: 'end' };

async function readOne(
  item: SeenItem,
  follow: Follow,
  fresh: Set<string>,
  checking: Checking,
): Promise<Outcome> {
  const { tools, signal } = checking;
  if (item.tries > MOST_TRIES) {
    await endItem(item, { state: 'person', why: 'failed' });
    return { kind: 'done' };
  }
  const elsewhere = await readElsewhere(item);
  if (elsewhere) {
    await endItem(item, { state: 'read', why: null, paperIds: elsewhere.paperIds });
    return { kind: 'done' };
  }
  const reading = await readItem(item, follow, tools, signal);
  if (reading.kind === 'cancelled') {
    await endItem(item, { tries: item.tries - 1 });
    return { kind: 'end' };
  }
  if (reading.kind === 'trouble') {
    const { meaning } = reading;
    // The papers of a catalogue's page are nowhere else: it is asked for until it is there, or replaced.
    await endItem(item, follow.kind === 'catalogue' ? { tries: 0 } : {});
    return { kind: 'trouble', meaning, ofAll: isOfAll(meaning) };
  }
  if (reading.kind === 'person') {
    await endItem(item, { state: 'person', why: reading.why });
    return { kind: 'done' };
  }
  if (reading.kind === 'added') await tellMore(countsOf(reading.added, fresh));
  await endItem(item, afterReading(item, reading, tools.clock.now()));
  return { kind: 'done' };
}

/** Reads what waits. An outcome does not wait for a page that has a fault; two faults in a row are one of the site. */
async function readWaiting(follow: Follow, fresh: Set<string>, checking: Checking): Promise<void> {
  const left = new Set<string>();
  let of = await countIn('waiting', follow.id);
  let [last, first]: (Meaning | null)[] = [null, null];
  for (let done = 0; of > 0; done += 1) {
    checking.report({ followId: follow.id, done, of: Math.max(of, done) });
    if (checking.signal.aborted) break;
    const item = await beginItem(follow.id, left);
    if (!item) break;
    const outcome = await readOne(item, follow, fresh, checking);
    if (outcome.kind === 'end') break;
    const again = outcome.kind === 'trouble' && (outcome.ofAll || last !== null);
    last = outcome.kind === 'trouble' ? outcome.meaning : null;
    first ??= last;
    if (again) break;
    if (outcome.kind === 'trouble') left.add(item.key);
    of = Math.max(of, done + 1);
  }
  const told = last ?? first;
  if (told) await changeState(follow.id, later(told, checking.tools));
}

/** True for a follow whose papers may be asked for now. */
const isWell = ({ state }: Follow, { clock }: FollowTools): boolean =>
  state.failing === null && !isLeftAlone(state, clock.now());

/** Looks again at one page of a case that is open. */
async function lookAtOne(follow: Follow, fresh: Set<string>, checking: Checking): Promise<void> {
  const { tools, signal } = checking;
  const trouble = signal.aborted ? null : await lookAgain(follow, fresh, tools, signal);
  if (trouble) await changeState(follow.id, later(trouble, tools));
}

/** What should never be thrown, or a store that takes nothing: the others are checked all the same, and this one says so. */
async function failed(id: string, error: unknown, { tools }: Checking): Promise<void> {
  console.error(error);
  await changeState(id, later(trouble('failed'), tools));
}

/** Checks one follow: asks for it where that is allowed now, and reads what waits. */
async function checkOne(id: string, fresh: Set<string>, checking: Checking): Promise<void> {
  const { tools, pressed, signal } = checking;
  const now = tools.clock.now();
  const spread = tools.chance();
  let asks = false;
  const follow = await changeState(id, (stored) => {
    const state = settled(stored, now, spread);
    asks = pressed ? pressableAt(state, now) === null : isDue(state, now);
    return asks ? begun(state, now, spread) : state;
  });
  if (!follow || signal.aborted) return;
  checking.report({ followId: id, done: 0, of: 0 });
  if (asks) await askFor(follow, checking).catch((error: unknown) => failed(id, error, checking));
  // What the site refused, or asked to wait for, holds for its papers too.
  const after = await changeState(id, (state) => state);
  if (after && isWell(after, tools)) await readWaiting(after, fresh, checking);
  // At most one a check: what is open is looked at by and by, and a check costs its site one request more at most.
  const last = asks ? await changeState(id, (state) => state) : null;
  if (last && isWell(last, tools)) await lookAtOne(last, fresh, checking);
}

/** Follows by their origins. */
function byOrigin(follows: readonly Follow[]): Follow[][] {
  const groups: Follow[][] = [];
  for (const follow of follows) {
    const group = groups.find(([first]) => first && sameOrigin(first.url, follow.url));
    if (group) group.push(follow);
    else groups.push([follow]);
  }
  return groups;
}

/** Checks follows: those of one origin one after the other, those of several beside each other. */
export async function checkFollows(follows: readonly Follow[], checking: Checking): Promise<void> {
  const fresh = new Set<string>();
  const inTurn = async (group: Follow[]) => {
    for (const { id } of group) if (!checking.signal.aborted) await checkOne(id, fresh, checking);
  };
  await Promise.all(byOrigin(follows).map(inTurn));
}
