import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { FETCH_TIMES, fetchAllowed } from '../../../lib/browser/fetch.ts';

const URL = 'https://section.example/feed';
const MOST = 1_000;
let allowed: string[] = [];
let calls: { url: string; init: RequestInit }[] = [];
let answer: (url: string, init: RequestInit) => Response | Promise<Response>;
const { pause, most } = FETCH_TIMES;

/** An answer as the browser gives it; a `Response` that is made by hand has no address and another type. */
const response = (body: BodyInit | null, over: Partial<Response> = {}, init: ResponseInit = {}): Response => {
  const made = new Response(body, init);
  for (const [name, value] of Object.entries({ url: URL, ...over }))
    Object.defineProperty(made, name, { value });
  return made;
};
const redirect = () => response(null, { type: 'opaqueredirect', status: 0 } as Partial<Response>);

beforeEach(() => {
  allowed = ['https://section.example/*'];
  calls = [];
  answer = () => response('hello', {}, { headers: { ETag: '"1"' } });
  Object.assign(FETCH_TIMES, { pause: 0, most });
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.includes(one)),
    },
  });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return answer(url, init);
  });
  return () => {
    vi.unstubAllGlobals();
    Object.assign(FETCH_TIMES, { pause, most });
  };
});

const get = (url = URL, options = {}) => fetchAllowed(url, { most: MOST, ...options });

describe('what is asked for', () => {
  it('is asked without anything that tells who asks', async () => {
    const got = await get(URL, { etag: '"0"', lastModified: null });
    expect(got).toMatchObject({ ok: true, status: 200, url: URL, headers: { etag: '"1"' } });
    expect(new TextDecoder().decode(got.ok ? got.body : undefined)).toBe('hello');
    expect(calls).toMatchObject([
      {
        url: URL,
        init: {
          method: 'GET',
          mode: 'same-origin',
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
          cache: 'no-store',
          redirect: 'manual',
          // Caches on the way may answer.
          headers: { 'If-None-Match': '"0"', 'Cache-Control': 'max-age=3600' },
        },
      },
    ]);
  });

  it.each([
    'http://section.example/feed',
    'ftp://section.example/feed',
    'file:///etc/passwd',
    'https://who@section.example/feed',
    'https://other.example/feed',
    'https://section.example.other.example/feed',
    'data:text/html,hello',
    'no address',
  ])('is nothing where that is not allowed: %s', async (url) => {
    expect(await get(url)).toEqual({ ok: false, why: 'not allowed' });
    expect(calls).toEqual([]);
  });

  it('is nothing once the site was taken back, even while it answers or another waits for its turn', async () => {
    answer = async () => {
      allowed = [];
      return response('hello');
    };
    const refused = { ok: false, why: 'not allowed' };
    expect(await Promise.all([get(), get()])).toEqual([refused, refused]);
    expect(calls).toHaveLength(1);
  });
});

describe('a redirect', () => {
  it('is followed within the origin', async () => {
    answer = (_, { redirect: how }) =>
      how === 'manual' ? redirect() : response('there', { url: `${URL}/` });
    expect(await get()).toMatchObject({ ok: true, url: `${URL}/` });
    expect(calls.map(({ init }) => init.redirect)).toEqual(['manual', 'follow']);
  });

  it('to another site is not, and neither is one to a site that is allowed for something else', async () => {
    answer = (_, { redirect: how }) => {
      if (how === 'manual') return redirect();
      throw new TypeError('Failed to fetch');
    };
    expect(await get()).toEqual({ ok: false, why: 'moved' });
    answer = (_, { redirect: how }) =>
      how === 'manual' ? redirect() : response('mail', { url: 'https://mail.example/' });
    expect(await get()).toEqual({ ok: false, why: 'moved' });
  });
});

describe('an answer', () => {
  it('that is too large is left: by what it says, and by what comes', async () => {
    answer = () => response('x', {}, { headers: { 'Content-Length': '1001' } });
    expect(await get()).toEqual({ ok: false, why: 'large' });
    let pieces = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pieces += 1;
        controller.enqueue(new Uint8Array(400));
      },
    });
    answer = () => response(endless);
    expect(await get()).toEqual({ ok: false, why: 'large' });
    expect(pieces).toBeLessThan(10);
  });

  it('that does not come in time is left', async () => {
    FETCH_TIMES.most = 20;
    answer = (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    expect(await get()).toEqual({ ok: false, why: 'slow' });
  });

  it('that breaks off is none', async () => {
    answer = () =>
      response(new ReadableStream({ pull: (controller) => controller.error(new TypeError('broken')) }));
    expect(await get()).toEqual({ ok: false, why: 'not reached' });
  });

  it('is no more wanted when it was broken off', async () => {
    const stopping = new AbortController();
    answer = (_, { signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    const got = get(URL, { signal: stopping.signal });
    await vi.waitUntil(() => calls.length > 0, 30_000);
    stopping.abort();
    expect(await got).toEqual({ ok: false, why: 'cancelled' });
    expect(await get(URL, { signal: stopping.signal })).toEqual({ ok: false, why: 'cancelled' });
    expect(calls).toHaveLength(1);
  });
});

describe('one origin', () => {
  it('is asked one thing at a time, with a pause after each; others beside it', async () => {
    FETCH_TIMES.pause = 30;
    allowed.push('https://other.example/*', 'https://third.example/*');
    let open = 0;
    let most = 0;
    answer = async (url) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 20));
      open -= 1;
      return response('x', { url });
    };
    const begin = performance.now();
    await Promise.all([get(`${URL}/1`), get(`${URL}/2`), get(`${URL}/3`)]);
    expect(most).toBe(1);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(110);
    await Promise.all([get('https://third.example/'), get('https://other.example/')]);
    expect(most).toBe(2);
  });
});
