import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alreadyThere,
  gapBefore,
  holdsMore,
  holdsPiece,
  standsOnce,
} from '../../../../lib/delivery/insert/read-back.ts';

const LETTER = 'Dear Minister,\n\nfree “Zoé” today.\n\nYours,\nAna';

describe('standsOnce', () => {
  const shown = 'Dear\u00a0Minister,\n\n\n  free “Zoé”  today. \nYours,\nAna\n\n-- \nAna Example';

  it('knows a whole letter, whatever the blank lines and blanks', () => {
    expect(standsOnce(shown, LETTER)).toBe(true);
    expect(standsOnce(`${shown}\n${LETTER}`, LETTER)).toBe(false);
  });

  it('knows no letter with a line lost, merged or out of place', () => {
    expect(standsOnce(LETTER.replace('Yours,\n', ''), LETTER)).toBe(false);
    expect(standsOnce(LETTER.replace('Yours,\nAna', 'Yours, Ana'), LETTER)).toBe(false);
    expect(standsOnce(`${LETTER}-- `, LETTER)).toBe(false);
  });

  it('takes composed and decomposed letters for the same, and sees through marks of direction', () => {
    expect(standsOnce('Zoe\u0301\n\u200fسيدي', 'Zoé\nسيدي')).toBe(true);
  });

  it('finds an empty letter nowhere', () => {
    expect(standsOnce('text', ' \n')).toBe(false);
    expect(standsOnce('', '')).toBe(false);
    expect(alreadyThere('', ' \n')).toBe(false);
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

describe('holdsPiece', () => {
  const long = `${LETTER}\nI am deeply worried about what I have read of her trial.`;

  it('knows a letter by any longer line of it, however that is broken', () => {
    expect(holdsPiece('I am deeply worried about\nwhat I have read of her trial.', long)).toBe(true);
  });

  it('takes neither a greeting nor half a line for a piece', () => {
    expect(holdsPiece('Dear Minister,\nYours,\nI am deeply worried', long)).toBe(false);
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

describe('holdsMore', () => {
  const holds = (text: string, unmarked = text) => holdsMore(text, unmarked);

  it('takes no signature for text', () => {
    expect(holds('\n-- \nAna')).toBe(false);
    expect(holds('Hello\n-- \nAna')).toBe(true);
    expect(holds(' \n')).toBe(false);
  });

  it('takes quoted lines for text, above a signature and below it', () => {
    expect(holds('\nOn Monday Zoé wrote:\n> free her\n>\n> now\n')).toBe(true);
    expect(holds('\n-- \nAna\n\nOn Monday Zoé wrote:\n> free her')).toBe(true);
  });

  it('takes what is marked as quoted mail for text, and no blank line that is left of its marks', () => {
    expect(holds('\n-- \nAna\nZoé wrote: free her', '\n-- \nAna')).toBe(true);
    expect(holds('\n-- \nAna\n\n', '\n-- \nAna')).toBe(false);
  });
});
