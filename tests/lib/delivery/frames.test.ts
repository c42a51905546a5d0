import { describe, expect, it } from 'vitest';
import { joinLooks, windowIn } from '../../../lib/delivery/frames.ts';
import type { InsertRefusal, InsertTarget, LookResult } from '../../../lib/delivery/insert/schema.ts';

const target = (title: string): InsertTarget => ({
  host: 'mail.example',
  title,
  fields: ['body'],
  subject: '',
  hasText: false,
});
const own: InsertRefusal = { ok: false, why: 'foreign frame', frame: 'https://mail.example/' };
const one = (title: string): LookResult => ({ ok: true, target: target(title) });
const none: LookResult = { ok: false, why: 'no editor' };
const two: LookResult = { ok: false, why: 'several editors', windows: [target('b'), target('c')] };
const deeper: LookResult = {
  ok: false,
  why: 'foreign frame',
  frame: 'https://x.example/',
  site: 'https://x.example/*',
};

describe('what is found beyond the page', () => {
  it('is the only message of all its frames', () => {
    expect(joinLooks(own, [none, one('a')])).toEqual(one('a'));
    expect(windowIn([none, one('a')])).toEqual({ at: 1 });
  });

  it('is to be chosen where there are several, in one frame or in more', () => {
    const windows = [target('a'), target('b'), target('c')];
    expect(joinLooks(own, [one('a'), two])).toEqual({ ok: false, why: 'several editors', windows });
    expect(windowIn([one('a'), two])).toBeNull();
    expect(windowIn([one('a'), two], { nth: 0, of: 3 })).toEqual({ at: 0 });
    expect(windowIn([one('a'), two], { nth: 2, of: 3 })).toEqual({ at: 1, window: { nth: 1, of: 2 } });
  });

  it('is nothing certain when there are more or fewer messages than when the person chose', () => {
    expect(windowIn([one('a')], { nth: 0, of: 2 })).toBeNull();
    expect(windowIn([one('a'), two], { nth: 3, of: 3 })).toBeNull();
  });

  it('is what the page says while its frame is not allowed', () => {
    const closed = { ...own, site: 'https://mail.example/*' };
    expect(joinLooks(closed, [])).toEqual(closed);
    expect(joinLooks(closed, [deeper])).toEqual(closed);
  });

  it('is a frame in the frame, where that has to be allowed in its turn', () => {
    expect(joinLooks(own, [none, deeper])).toEqual(deeper);
    expect(joinLooks(own, [none])).toEqual(own);
  });
});
