import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { later, mergedSettings } from '../../../lib/backup/merge.ts';
import { noSettings, type SavedSettings } from '../../../lib/backup/schema.ts';

const field = fc.record({
  name: fc.constantFrom('a', 'b'),
  label: fc.constantFrom('A', 'B'),
  kind: fc.constantFrom('email' as const, 'city' as const),
});
const settings: fc.Arbitrary<SavedSettings> = fc.record({
  profile: fc.record({ name: fc.constantFrom('', 'Ana'), town: fc.constantFrom('', 'Quito') }),
  webmail: fc.constantFrom(null, 'gmail', 'gmx'),
  details: fc.constantFrom({}, { email: 'a@b.example' }, { city: 'Quito' }),
  reminder: fc.constantFrom({}, { badge: false }, { notice: true }),
  journalKept: fc.constantFrom(null, 'off' as const, '90 days' as const),
  taught: fc.uniqueArray(
    fc.record({
      host: fc.constantFrom('a.example', 'b.example'),
      fields: fc.uniqueArray(field, { selector: ({ name, label }) => name + label }),
    }),
    { selector: ({ host }) => host },
  ),
});

describe('merging settings', () => {
  it('keeps what is here, and twice is once', () => {
    fc.assert(
      fc.property(settings, settings, (here, saved) => {
        const once = mergedSettings(here, saved);
        expect(mergedSettings(once, saved)).toEqual(once);
        if (here.profile.name) expect(once.profile.name).toBe(here.profile.name);
        if (here.webmail) expect(once.webmail).toBe(here.webmail);
        expect(once.details).toMatchObject(here.details);
        expect(once.reminder).toMatchObject(here.reminder);
        for (const { host, fields } of here.taught)
          expect(once.taught.find((one) => one.host === host)?.fields).toEqual(
            expect.arrayContaining(fields),
          );
      }),
    );
  });

  it('brings all of it where nothing is', () => {
    fc.assert(
      fc.property(settings, (saved) => {
        expect(mergedSettings(noSettings, saved)).toEqual({
          ...saved,
          journalKept: saved.journalKept ?? '12 months',
        });
      }),
    );
  });

  it('keeps a journal as long as it was kept when an older backup was made, unless it is chosen here', () => {
    expect(mergedSettings({ ...noSettings, journalKept: '30 days' }, noSettings).journalKept).toBe('30 days');
    expect(mergedSettings(noSettings, noSettings).journalKept).toBe('12 months');
  });
});

it('of two rows the later stands, of one moment the one that is here', () => {
  const at = ({ at }: { at: string }) => at;
  const [old, young] = [
    { at: '1', from: 'here' },
    { at: '2', from: 'saved' },
  ];
  expect(later(undefined, old, at)).toBe(old);
  expect(later(old, young, at)).toBe(young);
  expect(later(young, old, at)).toBe(young);
  expect(later(old, { at: '1', from: 'saved' }, at)).toBe(old);
});
