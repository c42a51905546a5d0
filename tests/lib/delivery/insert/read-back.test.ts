import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alreadyThere,
  gapBefore,
  ownText,
  timesIn,
  timesLoosely,
} from '../../../../lib/delivery/insert/read-back.ts';

const LETTER = 'Dear Minister,\n\nfree “Zoé” today.\n\nYours,\nAna';

describe('timesIn', () => {
  it('counts whole letters, whatever the blank lines and blanks', () => {
    const shown = 'Dear\u00a0Minister,\n\n\n  free “Zoé”  today. \nYours,\nAna\n\n-- \nAna Example';
    expect(timesIn(shown, LETTER)).toBe(1);
    expect(timesIn(`${shown}\n${LETTER}`, LETTER)).toBe(2);
  });

  it('does not count a letter with a line lost, merged or out of place', () => {
    expect(timesIn(LETTER.replace('Yours,\n', ''), LETTER)).toBe(0);
    expect(timesIn(LETTER.replace('Yours,\nAna', 'Yours, Ana'), LETTER)).toBe(0);
    expect(timesIn(`${LETTER}-- `, LETTER)).toBe(0);
  });

  it('takes composed and decomposed letters for the same, and sees through marks of direction', () => {
    expect(timesIn('Zoe\u0301\n\u200fسيدي', 'Zoé\nسيدي')).toBe(1);
  });

  it('counts an empty letter nowhere', () => {
    expect(timesIn('text', ' \n')).toBe(0);
    expect(timesLoosely('text', ' \n')).toBe(0);
  });
});

describe('alreadyThere', () => {
  it('knows a long letter even with its lines merged', () => {
    const long = `${LETTER}\nI am deeply worried about what I have read.`;
    expect(alreadyThere(long.replace(/\n/g, ' '), long)).toBe(true);
  });

  it('needs a line of its own for a short one', () => {
    expect(alreadyThere('She is free to go', 'free')).toBe(false);
    expect(alreadyThere('She is\nfree\nto go', 'free')).toBe(true);
  });
});

describe('gapBefore', () => {
  it.each([
    ['', ''],
    ['\n \n', ''],
    ['-- \nAna', '\n\n'],
    ['\n-- \nAna', '\n'],
    ['\n\n-- \nAna', ''],
    ['\n\n\n-- \nAna', ''],
  ])('parts a letter from %j by %j', (rest, gap) => {
    expect(gapBefore(rest)).toBe(gap);
  });

  it('leaves exactly one blank line at least', () => {
    fc.assert(
      fc.property(fc.nat(5), (blank) => {
        const rest = `${'\n'.repeat(blank)}x`;
        expect(`letter${gapBefore(rest)}${rest}`).toMatch(/^letter\n\n+x$/);
      }),
    );
  });
});

describe('ownText', () => {
  it('is what stands before the signature', () => {
    expect(ownText('\n-- \nAna')).toBe('');
    expect(ownText('Hello\n-- \nAna')).toBe('Hello');
  });

  it('leaves quoted lines out, with the line that leads into them', () => {
    expect(ownText('\nOn Monday Zoé wrote:\n> free her\n>\n> now\n')).toBe('');
    expect(ownText('I agree.\n\nOn Monday Zoé wrote:\n\n> free her')).toBe('I agree.');
  });
});
