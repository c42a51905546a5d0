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
  unreached,
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

/** What a check comes to beside what is stored at once. */
interface Round {
  /** Keys of cases that were new in it. */
  fresh: Set<string>;
  /** Whether any site answered at all. */
  reached: boolean;
  /** What did not answer, to be noted when that is known. */
  unreached: { follow: Follow; meaning: Meaning }[];
}

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

/** Asks for a follow and notes what it says is there. What was not reached is noted when all have been asked. */
async function askFor(follow: Follow, round: Round, { tools, signal }: Checking): Promise<void> {
  const { etag, lastModified } = follow.state;
  const options = { etag, lastModified, most: MOST_BYTES.page, signal };
  const { fetched, meaning } = await ask(follow.url, options, tools);
  if (fetched?.ok) round.reached = true;
  if (!meaning) await changeState(follow.id, brokenOff);
  else if (meaning.kind === 'trouble' && meaning.why === 'not reached')
    round.unreached.push({ follow, meaning });
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
  await endItem(item, await afterReading(item, reading, tools.clock.now()));
  return { kind: 'done' };
}

/** Reads what waits; true when anything did. An outcome does not wait for a page that has a fault; two faults in a row are one of the site. */
async function readWaiting(follow: Follow, fresh: Set<string>, checking: Checking): Promise<boolean> {
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
  return of > 0;
}

/** True for a follow whose papers may be asked for now. */
const isWell = ({ state }: Follow, { clock }: FollowTools): boolean =>
  state.failing === null && !isLeftAlone(state, clock.now());

/** Looks again at one page of a case that is open. */
async function lookAtOne(
  follow: Follow,
  of: { fresh: Set<string>; hasRead: boolean },
  { tools, signal }: Checking,
): Promise<void> {
  const trouble = signal.aborted ? null : await lookAgain(follow, of, tools, signal);
  if (trouble) await changeState(follow.id, later(trouble, tools));
}

/** What should never be thrown, or a store that takes nothing: the others are checked all the same, and this one says so. */
async function failed(id: string, error: unknown, { tools }: Checking): Promise<void> {
  console.error(error);
  await changeState(id, later(trouble('failed'), tools));
}

/** Checks one follow: asks for it where that is allowed now, and reads what waits. */
async function checkOne(id: string, round: Round, checking: Checking): Promise<void> {
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
  if (asks) await askFor(follow, round, checking).catch((error: unknown) => failed(id, error, checking));
  if (round.unreached.some((one) => one.follow.id === id)) return;
  // What the site refused, or asked to wait for, holds for its papers too.
  const after = await changeState(id, (state) => state);
  const hasRead = after !== null && isWell(after, tools) && (await readWaiting(after, round.fresh, checking));
  // At most one a check: what is open is looked at by and by, and a check costs its site one request more at most.
  const last = asks ? await changeState(id, (state) => state) : null;
  if (last && isWell(last, tools)) await lookAtOne(last, { fresh: round.fresh, hasRead }, checking);
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

/** Notes what was not reached: where nothing was, or without a network, that is nobody's fault. */
async function noteUnreached(
  { reached, unreached: all }: Round,
  { tools, pressed }: Checking,
): Promise<void> {
  const several = byOrigin(all.map(({ follow }) => follow)).length > 1;
  const nobodys = !reached && (several || !tools.online());
  for (const { follow, meaning } of all) {
    const [now, spread] = [tools.clock.now(), tools.chance()];
    const to = nobodys
      ? (state: Follow['state']) => unreached(state, pressed, now, spread)
      : later(meaning, tools);
    await changeState(follow.id, to);
  }
}

/** Checks follows: those of one origin one after the other, those of several beside each other. */
export async function checkFollows(follows: readonly Follow[], checking: Checking): Promise<void> {
  const round: Round = { fresh: new Set(), reached: false, unreached: [] };
  const inTurn = async (group: Follow[]) => {
    for (const { id } of group) if (!checking.signal.aborted) await checkOne(id, round, checking);
  };
  await Promise.all(byOrigin(follows).map(inTurn));
  await noteUnreached(round, checking);
}
