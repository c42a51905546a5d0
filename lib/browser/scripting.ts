import { browser } from 'wxt/browser';
import { joinLooks, windowIn } from '../delivery/frames.ts';
import type { InPage } from '../delivery/insert/in-page.ts';
import type {
  FieldPlaces,
  InsertRefusal,
  InsertRequest,
  InsertResult,
  LookResult,
} from '../delivery/insert/schema.ts';
import { foreignFrames, type Place, siteToAllow } from './frames.ts';
import { signatureThere } from './signature-there.ts';
import { insertionTold, lookTold } from './told-by-page.ts';

/** What browsers say of pages that extensions may not enter, and of tabs that are gone. */
const RESTRICTED =
  /cannot access|cannot be scripted|missing host permission|showing error page|no tab with id|tab was closed|invalid tab id|invalid frame id|frame .*removed/i;

/** A page that the browser keeps closed. */
export interface Restricted {
  ok: false;
  why: 'restricted page';
}
const restricted: Restricted = { ok: false, why: 'restricted page' };

/** Runs `work`; a page that the browser keeps closed is a result, anything else thrown is a bug. */
export async function unlessRestricted<T>(work: () => Promise<T | undefined>): Promise<T | Restricted> {
  try {
    // A page that goes away meanwhile leaves no result.
    return (await work()) ?? restricted;
  } catch (error) {
    if (RESTRICTED.test(String(error))) return restricted;
    throw error;
  }
}

const bringIn = (target: Place) => browser.scripting.executeScript({ target, files: ['/insert.js'] });

// The functions below are sent into the page as source: they may use nothing from outside.
const lookThere = (places: FieldPlaces, letter: string): LookResult =>
  (globalThis as unknown as { appealDrafter: InPage }).appealDrafter.look(places, letter);
const insertThere = (request: InsertRequest, places: FieldPlaces): Promise<InsertResult> =>
  (globalThis as unknown as { appealDrafter: InPage }).appealDrafter.insert(request, places);

/** True when the message may be in a frame of another site. */
const isBeyond = (result: LookResult | InsertResult): result is InsertRefusal =>
  !result.ok && result.why === 'foreign frame';

/** Looks at one document; a frame that it names has the site with it that would have to be allowed. */
function lookAt(target: Place, places: FieldPlaces, letter: string): Promise<LookResult> {
  return unlessRestricted(async () => {
    await bringIn(target);
    const args: Parameters<typeof lookThere> = [places, letter];
    const [answer] = await browser.scripting.executeScript({ target, func: lookThere, args });
    const look = lookTold(answer?.result);
    if (!look || !isBeyond(look)) return look;
    const site = await siteToAllow(target, look.frame ?? '');
    return { ...look, ...(site !== undefined && { site }) };
  });
}

/** Each frame of another site that is allowed, with what is found in it. */
async function lookBeyond(tabId: number, places: FieldPlaces, letter: string) {
  const frames = await foreignFrames(tabId);
  return Promise.all(frames.map(async (frame) => ({ frame, look: await lookAt(frame, places, letter) })));
}

/**
 * Says where a letter would go in the page of a tab, in its frames of other sites too as far as these are allowed; changes
 * nothing. Needs the right to that page (`activeTab`).
 * @param places where this webmail is known to have its fields
 * @param letter the letter, where it is known: a message that holds it already has no text to be asked about
 */
export async function lookAtTab(tabId: number, places: FieldPlaces = {}, letter = ''): Promise<LookResult> {
  const own = await lookAt({ tabId }, places, letter);
  if (!isBeyond(own)) return own;
  const beyond = await lookBeyond(tabId, places, letter);
  return joinLooks(
    own,
    beyond.map(({ look }) => look),
  );
}

/** Whether the message that holds the letter now has a signature of the mail program's; a page that does not say so has none. */
async function hasSignature(target: Place, letter: string): Promise<boolean> {
  const args: Parameters<typeof signatureThere> = [letter];
  const found = await browser.scripting.executeScript({ target, func: signatureThere, args }).catch(() => []);
  return found[0]?.result === true;
}

/** Puts a letter into one document. */
function insertInto(target: Place, request: InsertRequest, places: FieldPlaces): Promise<InsertResult> {
  return unlessRestricted(async () => {
    await bringIn(target);
    const args: Parameters<typeof insertThere> = [request, places];
    const [answer] = await browser.scripting.executeScript({ target, func: insertThere, args });
    const result = insertionTold(answer?.result, request);
    if (!result?.ok || !(await hasSignature(target, request.body))) return result;
    return { ...result, signature: true };
  });
}

/**
 * Puts a letter into the page of a tab, or into the one of its frames that has the message, and reports each field; see
 * `insertAppeal`. Needs the right to that page.
 * @param places where this webmail is known to have its fields
 */
export async function insertIntoTab(
  tabId: number,
  request: InsertRequest,
  places: FieldPlaces = {},
): Promise<InsertResult> {
  const own = await insertInto({ tabId }, request, places);
  if (!isBeyond(own)) return own;
  const beyond = await lookBeyond(tabId, places, request.body);
  const looks = beyond.map(({ look }) => look);
  const found = windowIn(looks, request.window);
  const frame = found && beyond[found.at]?.frame;
  const joined = joinLooks(own, looks);
  if (!found || !frame) return joined.ok ? own : joined;
  const { window: _, ...rest } = request;
  return insertInto(frame, { ...rest, ...(found.window && { window: found.window }) }, places);
}
