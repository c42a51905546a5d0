import { isFetchable } from '../follow/address.ts';
import { isAllowed, siteOf } from './sites.ts';

/** The one file that asks the network for anything, and only a site that the person allowed. */

/** Why nothing came. */
export type FetchFailure = 'not allowed' | 'not reached' | 'slow' | 'large' | 'moved' | 'cancelled';

export type Fetched =
  | {
      ok: true;
      status: number;
      /** Names in lower case. */
      headers: Record<string, string>;
      /** Where it stands at last, on the same origin. */
      url: string;
      body: Uint8Array;
    }
  | { ok: false; why: FetchFailure };

export interface FetchOptions {
  /** What the site gave last time, to ask whether anything has changed. */
  etag?: string | null | undefined;
  lastModified?: string | null | undefined;
  /** Most bytes that are taken. */
  most: number;
  signal?: AbortSignal | undefined;
}

export type Fetching = (url: string, options: FetchOptions) => Promise<Fetched>;

/** Milliseconds for a whole answer (Chromium ends a background that waits for half a minute), and between two requests to one origin. */
export const FETCH_TIMES = { most: 25_000, pause: 1_000 };

class Large extends Error {}

/** Reads a body that may not be what it says it is: what is too large is left as soon as it is. */
async function bodyOf(answer: Response, most: number): Promise<Uint8Array> {
  const said = Number(answer.headers.get('content-length') ?? 0);
  if (said > most) throw new Large();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = answer.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      void reader?.cancel().catch(() => {});
      throw new Large();
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Seconds. A cache on the way may answer with what it has, as long as the site lets it: so a million people can follow one site. The
 * browser would ask every cache to pass the request on, for what is not to be stored here.
 */
const OLDEST = 3_600;

/** What is said with a request besides what the browser says by itself. */
export const headersFor = ({ etag, lastModified }: FetchOptions): Record<string, string> => ({
  'Cache-Control': `max-age=${OLDEST}`,
  ...(etag && { 'If-None-Match': etag }),
  ...(lastModified && { 'If-Modified-Since': lastModified }),
});

/**
 * As itself nobody: no cookies, no name of the page, and (`same-origin`) no name of the extension. A site that is allowed counts as the
 * same origin; the browser refuses to be led to any other, before it asks there.
 */
const ask = (url: string, options: FetchOptions, redirect: 'manual' | 'follow', signal: AbortSignal) =>
  fetch(url, {
    method: 'GET',
    mode: 'same-origin',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect,
    headers: headersFor(options),
    signal,
  });

/** The answer, after redirects within the origin; `null` when it leads elsewhere, or round and round. */
async function answerOf(url: string, options: FetchOptions, signal: AbortSignal): Promise<Response | null> {
  const first = await ask(url, options, 'manual', signal);
  if (first.type !== 'opaqueredirect') return first;
  try {
    const last = await ask(url, options, 'follow', signal);
    return new URL(last.url).origin === new URL(url).origin ? last : null;
  } catch (error) {
    if (signal.aborted) throw error;
    return null;
  }
}

function whyOf(error: unknown, late: AbortSignal, options: FetchOptions): FetchFailure {
  if (options.signal?.aborted) return 'cancelled';
  if (late.aborted) return 'slow';
  return error instanceof Large ? 'large' : 'not reached';
}

async function fetchNow(url: string, options: FetchOptions): Promise<Fetched> {
  const site = isFetchable(url) ? siteOf(url) : null;
  if (options.signal?.aborted) return { ok: false, why: 'cancelled' };
  if (site === null || !(await isAllowed(site))) return { ok: false, why: 'not allowed' };
  const late = AbortSignal.timeout(FETCH_TIMES.most);
  const signal = options.signal ? AbortSignal.any([late, options.signal]) : late;
  try {
    const answer = await answerOf(url, options, signal);
    if (!answer) return { ok: false, why: 'moved' };
    const body = await bodyOf(answer, options.most);
    // A site that is taken back meanwhile says nothing more.
    if (!(await isAllowed(site))) return { ok: false, why: 'not allowed' };
    const headers = Object.fromEntries(answer.headers);
    return { ok: true, status: answer.status, headers, url: answer.url || url, body };
  } catch (error) {
    return { ok: false, why: whyOf(error, late, options) };
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The last request to each origin, with the pause after it. */
const last = new Map<string, Promise<unknown>>();

/**
 * Asks for what stands at an address, where its site is allowed now: without cookies, referrer or anything that tells who asks; led
 * on only within the origin; within limits of size and time; one request at a time to an origin, with a pause after each. Every
 * failure is a value.
 */
export const fetchAllowed: Fetching = (url, options) => {
  const origin = URL.canParse(url) ? new URL(url).origin : '';
  const asked = (last.get(origin) ?? Promise.resolve()).then(() => fetchNow(url, options));
  const rested = asked.then(() => wait(FETCH_TIMES.pause));
  last.set(origin, rested);
  return asked;
};
