import { describe, expect, it, vi } from 'vitest';
import { recall } from '../../../lib/text/recent.ts';

describe('what is kept for a while', () => {
  it('is made once, and forgotten when it was not asked for the longest', () => {
    const kept = new Map<string, string>();
    const make = vi.fn((key: string) => key.toUpperCase());
    const ask = (key: string) => recall(kept, key, 2, () => make(key));
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) expect(ask(key)).toBe(key.toUpperCase());
    expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
    expect([...kept.keys()]).toEqual(['a', 'b']);
  });
});
