import { describe, expect, it } from 'vitest';
import type { CaseRow } from '../../../lib/case/row.ts';
import { countDue, minutesToNextLook, reminderOf } from '../../../lib/reminder/remind.ts';
import { settingsBy } from '../../../lib/reminder/schema.ts';

const TODAY = '2026-11-24';
const row = (patch: Partial<CaseRow>): CaseRow => ({
  key: 'UA-1-2026',
  label: 'UA 1/26',
  standing: 'open',
  headline: null,
  country: null,
  people: [],
  deadline: '2026-11-26',
  due: '2026-11-26',
  updateNumber: null,
  closedOn: null,
  recipients: 2,
  written: 0,
  draft: false,
  sample: false,
  ...patch,
});
const until = (deadline: string | null) => row({ deadline });

describe('the cases that end soon', () => {
  it('are those of today to the seventh day after it', () => {
    const ends = ['2026-11-23', '2026-11-24', '2026-12-01', '2026-12-02', null];
    expect(ends.map((end) => countDue([until(end)], TODAY))).toEqual([0, 1, 1, 0, 0]);
  });

  it('are open, real, and nobody of them was written to yet', () => {
    const others = [
      row({ standing: 'closed' }),
      row({ standing: 'unsure' }),
      row({ sample: true }),
      row({ written: 1 }),
    ];
    expect(countDue([...others, row({ draft: true })], TODAY)).toBe(1);
  });
});

describe('what is said of them', () => {
  const morning = { today: TODAY, minute: 9 * 60 };
  const both = { badge: true, notice: true };

  it('is a number on the button and no notification, where nothing was chosen', () => {
    expect(reminderOf(3, morning, settingsBy({}), null, false)).toEqual({
      count: 3,
      badge: '3',
      notify: false,
    });
    expect(reminderOf(0, morning, both, null, false)).toEqual({ count: 0, badge: '', notify: false });
  });

  it('has four characters at most', () => {
    expect(reminderOf(999, morning, settingsBy({}), null, false).badge).toBe('999');
    expect(reminderOf(1000, morning, settingsBy({}), null, false).badge).toBe('999+');
  });

  it('is told once a day at most, and not before nine', () => {
    const tell = (minute: number, toldOn: string | null) =>
      reminderOf(1, { today: TODAY, minute }, both, toldOn, false).notify;
    expect(tell(539, null)).toBe(false);
    expect(tell(540, '2026-11-23')).toBe(true);
    expect(tell(1439, TODAY)).toBe(false);
  });

  it('is switched off, each by itself', () => {
    expect(reminderOf(1, morning, { badge: false, notice: true }, null, false)).toMatchObject({
      badge: '',
      notify: true,
    });
    expect(reminderOf(1, morning, { badge: true, notice: false }, null, false)).toMatchObject({
      badge: '1',
      notify: false,
    });
  });

  it('is nothing where it must be quiet, whatever was chosen', () => {
    expect(reminderOf(5, morning, both, null, true)).toEqual({ count: 5, badge: '', notify: false });
  });
});

it('looks again at nine and after midnight', () => {
  expect([0, 1, 539, 540, 1439].map(minutesToNextLook)).toEqual([1, 539, 1, 901, 2]);
});
