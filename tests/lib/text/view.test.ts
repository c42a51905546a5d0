import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/text/fold.ts';
import { rawSpan, viewOf } from '../../../lib/text/view.ts';

describe('fold', () => {
  it('keeps the length of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });

  it('takes case, marks, quotes and figures away', () => {
    expect(fold('É’“–٣ü')).toBe('e\'"-3u');
    expect(fold('ＵＡ　ｚ')).toBe('ua z');
  });
});

describe('viewOf', () => {
  it('takes marks away and finds the way back', () => {
    const raw = '> ## **Bold**  and [x](mailto:a@b.example)\n';
    const view = viewOf(raw);
    expect(view.text).toBe('Bold and x a@b.example');
    const span = rawSpan(view, view.text.indexOf('a@b'), view.text.length);
    expect(raw.slice(span.start, span.end)).toBe('a@b.example');
  });

  it('takes what cannot be seen away also where a mark stands behind it', () => {
    expect(viewOf('desk@mini\u200b\u0301stry.example').text).toBe('desk@mini\u0301stry.example');
    expect(viewOf('desk@\u115f\u1162.example').text).toBe('desk@\u1162.example');
  });

  it('joins letter-spaced capitals', () => {
    expect(viewOf('U R G E N T  A C T I O N').text).toBe('URGENT ACTION');
  });

  it('keeps underscores within addresses', () => {
    expect(viewOf('write to press_office@x.example').text).toBe('write to press_office@x.example');
  });

  it('makes a soft line end a space when folded, and no other one', () => {
    expect(viewOf('One\ntwo\n\nthree\n- four').folded).toBe('one two\nthree\nfour');
  });

  it('has offsets within any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        const view = viewOf(raw);
        for (let at = 0; at < view.text.length; at += 1) {
          const { start, end } = rawSpan(view, at, at + 1);
          if (start < 0 || end <= start || end > raw.length) return false;
        }
        return view.folded.length === view.text.length;
      }),
    );
  });
});
