import { describe, expect, it } from 'vitest';
import { freshFor, meaningOf, retryAfter } from '../../../lib/follow/answer.ts';

const NOW = '2026-11-02T10:00:00.000Z';

describe('Retry-After', () => {
  it.each([
    ['120', 120],
    [' 7 ', 7],
    ['Mon, 02 Nov 2026 10:05:00 GMT', 300],
    // In the past: now.
    ['Sun, 01 Nov 2026 10:05:00 GMT', 0],
    ['soon', null],
    ['-5', null],
    ['5 minutes', null],
    ['1e9', null],
    [undefined, null],
  ])('%s is %s seconds', (words, seconds) => {
    expect(retryAfter(words, NOW)).toBe(seconds);
  });
});

describe('Cache-Control', () => {
  it.each([
    [{ 'cache-control': 'public, max-age=3600' }, 3600],
    [{ 'cache-control': 'max-age=3600', age: '600' }, 3000],
    [{ 'cache-control': 'max-age=60', age: '600' }, 0],
    [{ 'cache-control': 'no-cache, max-age=60' }, 0],
    [{ 'cache-control': 's-maxage=60' }, null],
    [{}, null],
  ])('%o is %s seconds', (headers, seconds) => {
    expect(freshFor(headers)).toBe(seconds);
  });
});

describe('an answer', () => {
  it('has a body, or is the same', () => {
    const headers = { etag: '"a"', 'last-modified': 'Mon, 02 Nov 2026 09:00:00 GMT' };
    expect(meaningOf({ status: 200, headers }, NOW)).toMatchObject({ kind: 'body', etag: '"a"' });
    expect(meaningOf({ status: 304, headers: {} }, NOW)).toMatchObject({ kind: 'same', etag: null });
  });

  it('does not keep a mark that no site would send', () => {
    const headers = { etag: 'x'.repeat(501), 'last-modified': 'a\u00e9' };
    expect(meaningOf({ status: 200, headers }, NOW)).toMatchObject({ etag: null, lastModified: null });
  });

  it.each([
    [401, 'login'],
    [403, 'login'],
    [404, 'gone'],
    [410, 'gone'],
    [429, 'busy'],
    [503, 'busy'],
    [500, 'server'],
    [302, 'moved'],
    [418, 'server'],
    [204, 'server'],
  ])('%d is %s', (status, why) => {
    expect(meaningOf({ status, headers: { 'retry-after': '9' } }, NOW)).toEqual({
      kind: 'trouble',
      why,
      retry: 9,
    });
  });
});
