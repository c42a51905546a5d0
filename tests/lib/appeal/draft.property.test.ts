import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAppeal } from '../../../lib/appeal/draft.ts';
import { type Draft, VARIANTS } from '../../../lib/appeal/schema.ts';
import { inVariant } from '../../../lib/appeal/variants.ts';
import { foldCase } from '../../../lib/case/fold.ts';
import { madePaper, madeRecipient, madeUa } from '../../support/made-papers.ts';

const NAME = 'Hanna Lindqvist';
const profile = { name: NAME, town: 'Uppsala' };
const PARAGRAPHS = [
  'Rosa Tanguila was threatened after she gave evidence.',
  'It rained on the day.',
  'I urge you to protect her at once.',
];
const ua = foldCase(
  'UA-76-2026',
  [
    madePaper(
      'a',
      madeUa({
        recipients: [
          madeRecipient(),
          madeRecipient({ name: 'Ana Sol', title: 'Prosecutor', emails: ['p@justice.example'] }),
          madeRecipient({ name: 'Embassy', emails: ['embassy@ec.example'], copiesOnly: true }),
        ],
        letter: { salutation: 'Dear Minister', body: PARAGRAPHS.join('\n\n'), signOff: 'Yours sincerely' },
      }),
    ),
  ],
  [],
  '2026-11-24',
);
const known = ua.recipients.flatMap(({ emails }) => emails);

const words = fc.string({ maxLength: 60, unit: 'grapheme' });
const part = fc.record({
  of: fc.constantFrom(...PARAGRAPHS, 'An older paragraph.', null),
  text: fc.option(words),
  out: fc.boolean(),
});
const draft: fc.Arbitrary<Draft> = fc.record({
  caseKey: fc.constant(ua.key),
  recipientKey: fc.constant('x'),
  own: fc.option(words),
  subject: fc.option(words),
  text: fc.option(words),
  parts: fc.option(fc.array(part, { maxLength: 6 })),
  language: fc.option(fc.constantFrom('en', 'es', 'ar', 'de', 'fi')),
  variant: fc.option(fc.constantFrom(...VARIANTS)),
  paperId: fc.constant('a'),
  changedAt: fc.constant(''),
});
const recipient = fc.constantFrom(...ua.recipients);

describe('the letter of any draft', () => {
  it('goes to the addresses of the case alone, with a subject of one line', () => {
    fc.assert(
      fc.property(draft, recipient, fc.boolean(), (one, to, atRisk) => {
        const appeal = draftAppeal(ua, to, profile, one, { atRisk });
        expect(appeal.to).toEqual(to.emails);
        expect(appeal.cc.every((email) => known.includes(email) && !appeal.to.includes(email))).toBe(true);
        expect(appeal.subject).not.toMatch(/[\r\n]/);
        if (atRisk) expect(appeal.cc).toEqual([]);
      }),
    );
  });

  it('has each official paragraph that is neither left out nor reworded, and the own words, once', () => {
    fc.assert(
      fc.property(draft, recipient, (one, to) => {
        fc.pre(one.text === null);
        const appeal = draftAppeal(ua, to, profile, one);
        for (const paragraph of PARAGRAPHS) {
          const touched = (one.parts ?? []).some(({ of }) => of === paragraph);
          if (!touched) expect(appeal.paragraphs.filter((text) => text === paragraph)).toHaveLength(1);
        }
        expect(appeal.own).toBe(one.own ?? '');
        const middle = [...appeal.paragraphs, appeal.own.trim()].filter(Boolean);
        for (const text of middle) expect(appeal.body).toContain(text);
      }),
    );
  });

  it('never has the name of somebody who has to be careful, unless they typed it', () => {
    fc.assert(
      fc.property(draft, recipient, (one, to) => {
        const appeal = draftAppeal(ua, to, profile, one, { atRisk: true });
        expect(appeal.body).not.toContain(NAME);
        expect(appeal.signature).toEqual(['H. L.', 'Uppsala']);
      }),
    );
  });

  it('keeps in each length the own words, the sign-off, and what is asked for', () => {
    fc.assert(
      fc.property(draft, recipient, (one, to) => {
        fc.pre(one.text === null && !one.parts);
        const whole = draftAppeal(ua, to, profile, one);
        const { appeal, cut } = inVariant(whole, ua, one.variant);
        expect(appeal.paragraphs).toContain(PARAGRAPHS[2]);
        expect([...appeal.paragraphs, ...cut].toSorted()).toEqual(whole.paragraphs.toSorted());
        expect(appeal.body).toContain((one.own ?? '').trim());
        expect(appeal.body.endsWith([whole.signOff, NAME, 'Uppsala'].join('\n'))).toBe(true);
      }),
    );
  });
});
