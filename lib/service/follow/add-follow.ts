import type { Fetched } from '../../browser/fetch.ts';
import type { Reply } from '../../browser/messages.ts';
import { siteOf, takeBackSite } from '../../browser/sites.ts';
import { sameOrigin, typedAddress } from '../../follow/address.ts';
import type { Found } from '../../follow/found.ts';
import { afterAnswer, leftAlone, newState } from '../../follow/schedule.ts';
import type { Follow, FollowKind, FollowState, Trouble } from '../../follow/schema.ts';
import { sectionAt } from '../../follow/sections/index.ts';
import type { SiteReader } from '../../intake/site/reader.ts';
import { announceFollows } from '../../store/changes.ts';
import { loadFollows, removeFollow as remove, addFollow as store } from '../../store/follows.ts';
import { waitingUntil } from '../../store/site-waits.ts';
import { sha256 } from '../../text/hash.ts';
import { ask } from './ask.ts';
import { NEW_CATALOGUE, reduceCatalogue } from './catalogue.ts';
import { isPageItself, type PlainKind, reduceAnswer, textOf } from './reduce.ts';
import { check, setNext, stopCheck } from './run.ts';
import { refreshTold } from './tell.ts';
import { type Answered, type FollowTools, MOST_BYTES, withoutMarks } from './tools.ts';

/** What the person chose to follow. */
export interface FollowRequest {
  url: string;
  /** As it was shown; empty where only the address is known. */
  title: string;
  /** True when its site was allowed for it. */
  asked: boolean;
}

export type AddFailure = Trouble | 'bad address' | 'nothing here';

/** What stands at an address that can be followed. */
interface Place {
  url: string;
  kind: FollowKind;
  found: Found;
  catalogue?: FollowState['catalogue'];
  meaning: Answered;
}

type Seen = { ok: true; place: Place } | { ok: false; why: AddFailure };

const refused = (why: AddFailure): { ok: false; why: AddFailure } => ({ ok: false, why });

/** What an answer is: a catalogue, a feed, a page that lists papers, or a page that names a feed on its own site. */
async function placeOf(
  answer: Extract<Fetched, { ok: true }>,
  url: string,
  meaning: Place['meaning'],
  reader: SiteReader,
): Promise<Seen | { feed: string; else: Seen }> {
  const catalogue = await reduceCatalogue(answer, NEW_CATALOGUE);
  if (catalogue.ok) {
    const answered = catalogue.more ? withoutMarks(meaning) : meaning;
    return { ok: true, place: { url, kind: 'catalogue', ...catalogue, meaning: answered } };
  }
  if (catalogue.why === 'forged') return refused('forged');
  const section = sectionAt(url)?.id ?? null;
  const reduce = async (kind: PlainKind): Promise<Seen> => {
    const reduced = await reduceAnswer(answer, { kind, section }, reader);
    if (reduced.ok) return { ok: true, place: { url, kind, found: reduced.found, meaning } };
    return refused(reduced.why === 'login' ? 'login' : 'nothing here');
  };
  const feed = await reduce('feed');
  if (feed.ok) return feed;
  const listing = await reduce('listing');
  // The page of one paper changes little: a feed that it names brings the others.
  if (listing.ok && !isPageItself(listing.place.found, answer.url)) return listing;
  const text = textOf(answer);
  const feeds = (text === null ? null : reader.page(text, answer.url))?.feeds ?? [];
  const named = feeds.find((one) => sameOrigin(one.url, url));
  return named ? { feed: named.url, else: listing } : listing;
}

async function look(url: string, tools: FollowTools, isFirst = true): Promise<Seen> {
  const { fetched, meaning } = await ask(url, { most: MOST_BYTES.page }, tools);
  if (!fetched?.ok || meaning?.kind !== 'body')
    return refused(meaning?.kind === 'trouble' ? meaning.why : 'not reached');
  const seen = await placeOf(fetched, url, meaning, await tools.reader());
  if (!('feed' in seen)) return seen;
  const named = isFirst ? await look(seen.feed, tools, false) : seen.else;
  return named.ok ? named : seen.else;
}

const nameOf = (given: string, { found, url }: Place): string =>
  given || found.title || new URL(url).hostname;

/**
 * Begins to follow what stands at an address whose site is allowed, when it can be followed: looks there once, keeps what it names, and
 * reads that in the background. Gives its id, and whether it was followed already.
 */
export async function addFollow(
  request: FollowRequest,
  tools: FollowTools,
): Promise<Reply<{ id: string; known: boolean }>> {
  const address = typedAddress(request.url);
  if (address === null) return refused('bad address');
  const known = await sha256(address);
  // Whoever presses twice asks its site nothing more.
  if (await isFollowed(known)) return { ok: true, value: { id: known, known: true } };
  const resting = await addResting(request, address, known, tools);
  if (resting) return { ok: true, value: { id: known, known: false } };
  const seen = await look(address, tools);
  if (!seen.ok) {
    if (request.asked) await giveBack(address);
    return seen;
  }
  const { url, kind, found, meaning, catalogue } = seen.place;
  const now = tools.clock.now();
  const id = await sha256(url);
  const state = { ...afterAnswer(newState(now), meaning, now, tools.chance()), catalogue };
  const title = nameOf(request.title, seen.place).slice(0, 500);
  const section = sectionAt(url)?.id ?? null;
  const follow = { id, kind, url, title, section, addedAt: now, asked: request.asked, state };
  const isNew = await store(follow, found.items);
  if (isNew) {
    await refreshTold();
    void check(tools);
  }
  announceFollows();
  return { ok: true, value: { id, known: !isNew } };
}

const isFollowed = async (id: string): Promise<boolean> => (await loadFollows()).some((one) => one.id === id);

/**
 * A place of a section that is known, on a site that asked to be left alone: it is asked for after that. So what was stopped can be
 * followed again at once. False where nothing is known of the address, or its site may be asked.
 */
async function addResting(
  { title, asked }: FollowRequest,
  url: string,
  id: string,
  tools: FollowTools,
): Promise<boolean> {
  const now = tools.clock.now();
  const until = await waitingUntil(new URL(url).origin, now);
  const section = sectionAt(url);
  const source = section?.sources.find((one) => one.url === url);
  if (until === null || !section || !source) return false;
  const state = leftAlone(newState(now), until, tools.chance());
  const name = title || section.name;
  await store({ id, kind: source.kind, url, title: name, section: section.id, addedAt: now, asked, state });
  await refreshTold();
  await setNext(tools);
  announceFollows();
  return true;
}

/** Gives a site back that nothing else that is followed stands on. */
async function giveBack(url: string): Promise<void> {
  const site = siteOf(url);
  const others: Follow[] = await loadFollows();
  if (site !== null && !others.some((other) => siteOf(other.url) === site)) await takeBackSite(site);
}

/** Follows something no longer: what it has seen is forgotten, its papers stay. A site that was allowed for it is given back. */
export async function removeFollow(id: string, tools: FollowTools): Promise<null> {
  await stopCheck();
  const follow = await remove(id);
  if (follow?.asked) await giveBack(follow.url);
  await refreshTold();
  await setNext(tools);
  announceFollows();
  return null;
}
