import type { Trouble } from './schema.ts';

/** What a site answered, as far as it matters here; header names in lower case. */
export interface SiteAnswer {
  status: number;
  headers: Readonly<Record<string, string>>;
}

/** What an answer means for the one who asked. Times in seconds. */
export type Meaning =
  | {
      /** Nothing has changed, or the body tells what is there. */
      kind: 'same' | 'body';
      /** How long it says that it stays as it is. */
      fresh: number | null;
      etag: string | null;
      lastModified: string | null;
    }
  | {
      kind: 'trouble';
      why: Trouble;
      /** How long the site asks to be left alone. */
      retry: number | null;
    };

const LONGEST_HEADER = 500;
const SECONDS = /^\d{1,12}$/;

/** Seconds of a `Retry-After` header: a number of them, or a date. `null` for what is neither. */
export function retryAfter(value: string | undefined, now: string): number | null {
  const words = value?.trim() ?? '';
  if (SECONDS.test(words)) return Number(words);
  // Only a whole date: `Date.parse` would take "5 x" for a year.
  const at = /^[A-Z][a-z]{2,8},? \d/.test(words) ? Date.parse(words) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.parse(now)) / 1000));
}

/** Seconds that a `Cache-Control` header (less the `Age`) says that an answer stays as it is; `null` where it says nothing. */
export function freshFor(headers: SiteAnswer['headers']): number | null {
  const control = (headers['cache-control'] ?? '').toLowerCase();
  if (/\bno-(?:store|cache)\b/.test(control)) return 0;
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,12})/.exec(control)?.[1];
  if (age === undefined) return null;
  const old = headers.age?.trim() ?? '';
  return Math.max(0, Number(age) - (SECONDS.test(old) ? Number(old) : 0));
}

/** A header that is kept for the next time; one that no site would send is not. */
function kept(value: string | undefined): string | null {
  return value !== undefined && value !== '' && value.length <= LONGEST_HEADER && /^[\x20-\x7e]+$/.test(value)
    ? value
    : null;
}

const LOGIN = new Set([401, 402, 403, 407, 451, 511]);
const BUSY = new Set([429, 503]);

function troubleOf(status: number): Trouble {
  if (BUSY.has(status)) return 'busy';
  if (LOGIN.has(status)) return 'login';
  if (status === 404 || status === 410) return 'gone';
  return status >= 300 && status < 400 ? 'moved' : 'server';
}

/** What an answer means, at the time `now` (ISO). */
export function meaningOf({ status, headers }: SiteAnswer, now: string): Meaning {
  if (status === 200 || status === 304)
    return {
      kind: status === 200 ? 'body' : 'same',
      fresh: freshFor(headers),
      etag: kept(headers.etag),
      lastModified: kept(headers['last-modified']),
    };
  return { kind: 'trouble', why: troubleOf(status), retry: retryAfter(headers['retry-after'], now) };
}
