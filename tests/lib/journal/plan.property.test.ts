import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCase } from '../../../lib/case/fold.ts';
import { planFor, withoutBounced } from '../../../lib/journal/plan.ts';
import type { JournalEntry } from '../../../lib/journal/schema.ts';
import { madePaper, madeRecipient, madeUa } from '../../support/made-papers.ts';

const ADDRESSES = ['a@interior.example', 'B@interior.example', 'c@embassy.example'];
const { recipients } = foldCase(
  'UA-76-2026',
  [
    madePaper(
      'a',
      madeUa({
        recipients: [
          madeRecipient({ emails: ADDRESSES.slice(0, 2), formUrl: 'https://interior.example/form' }),
          madeRecipient({ name: 'Ana Sol', title: 'Prosecutor', emails: [], post: '1 Invented Square' }),
          madeRecipient({ name: 'Embassy', emails: ADDRESSES.slice(2), copiesOnly: true }),
        ],
      }),
    ),
  ],
  [],
  '2026-11-24',
);
const keys = recipients.map(({ key }) => key);

const entries = fc
  .array(
    fc.record({
      recipientKey: fc.constantFrom(...keys, 'somebody-gone', ''),
      channel: fc.constantFrom('webmail', 'form', 'copy', 'post', 'fax', 'social'),
      state: fc.constantFrom('opened', 'written', 'bounced', 'replied', 'ended well'),
      address: fc.constantFrom(undefined, ...ADDRESSES.map((one) => one.toLowerCase()), 'other@b.example'),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(
      (one, at) =>
        ({
          ...one,
          id: `${at}`,
          caseKey: 'UA-76-2026',
          recipient: '',
          at: `2026-11-${String(at + 1).padStart(2, '0')}T10:00:00Z`,
        }) as JournalEntry,
    ),
  );

describe('the plan of any journal', () => {
  it('has each recipient once, and each address once, live or come back', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const plan = planFor(recipients, all);
        expect(plan.map(({ recipient }) => recipient.key).toSorted()).toEqual(keys.toSorted());
        for (const { recipient, channels } of plan) {
          const mail = channels.filter(({ channel }) => channel === 'webmail');
          const found = mail.flatMap(({ addresses, bounced }) => [...addresses, ...bounced]);
          expect(found.toSorted()).toEqual(recipient.emails.toSorted());
        }
      }),
    );
  });

  it('is the same in whatever order its entries come', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(planFor(recipients, all.toReversed())).toEqual(planFor(recipients, all));
      }),
    );
  });

  it('offers a way only where nothing was written, and none that came back', () => {
    fc.assert(
      fc.property(entries, (all) => {
        for (const { state, next, channels } of planFor(recipients, all)) {
          if (state === 'written') expect(next).toBeNull();
          const way = channels.find(({ channel }) => channel === next);
          if (next !== null) expect(way?.addresses.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('forgets no letter by another entry', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const written = all.filter(({ state, channel }) => state === 'written' && channel !== 'copy');
        const dates = planFor(recipients, all).flatMap(({ recipient, channels }) =>
          channels.flatMap(({ channel, written: at }) =>
            at.map((one) => `${recipient.key} ${channel} ${one}`),
          ),
        );
        const known = planFor(recipients, []).flatMap(({ recipient, channels }) =>
          channels.map(({ channel }) => `${recipient.key} ${channel}`),
        );
        const expected = written
          .filter(({ recipientKey, channel }) => known.includes(`${recipientKey} ${channel}`))
          .map(({ recipientKey, channel, at }) => `${recipientKey} ${channel} ${at}`);
        expect(dates.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('writes to no address that a letter came back from', () => {
    fc.assert(
      fc.property(entries, (all) => {
        for (const { recipient, channels } of planFor(recipients, all)) {
          const live = channels.flatMap(({ channel, addresses }) => (channel === 'webmail' ? addresses : []));
          expect(withoutBounced(recipient, all).emails).toEqual(live);
        }
      }),
    );
  });
});
