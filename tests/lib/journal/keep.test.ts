import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../lib/appeal/schema.ts';
import {
  type CaseAtRest,
  isDraftOver,
  type Kept,
  keptSchema,
  latestDay,
  monthsBefore,
  tidied,
} from '../../../lib/journal/keep.ts';
import { type JournalEntry, journalEntrySchema } from '../../../lib/journal/schema.ts';

const TODAY = '2026-11-23';
const entry = (id: string, at: string, patch: Partial<JournalEntry> = {}): JournalEntry => ({
  id,
  caseKey: 'UA-1-2026',
  recipientKey: 'minister',
  recipient: 'Minister',
  channel: 'webmail',
  state: 'written',
  at: `${at}T10:00:00Z`,
  ...patch,
});
const open: CaseAtRest = { isOpen: true, over: null };
const over = (day: string | null): CaseAtRest => ({ isOpen: false, over: day });
const tidy = (entries: JournalEntry[], kept: Kept, rest: CaseAtRest, today = TODAY) => {
  const { remove, thin } = tidied(entries, kept, today, rest);
  return { remove, thin: thin.map(({ id, recipient }) => [id, recipient]) };
};
const nothing = { remove: [], thin: [] };

describe('monthsBefore', () => {
  it('counts months, also to a shorter one', () => {
    expect(monthsBefore('2026-11-23', 3)).toBe('2026-08-23');
    expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15');
  });
});

describe('latestDay', () => {
  it('is the last of dates and times, however they are mixed', () => {
    expect(latestDay(['2026-01-02', null, '2026-03-01T10:00:00Z', undefined])).toBe('2026-03-01');
    expect(latestDay([null])).toBe('');
  });
});

describe('an entry', () => {
  it('holds who was written to, by which channel, when, and what came of it: no letter', () => {
    expect(Object.keys(journalEntrySchema.shape).sort()).toEqual(
      ['id', 'caseKey', 'recipientKey', 'recipient', 'channel', 'state', 'address', 'at'].sort(),
    );
    const withText = { ...entry('a', TODAY), body: 'Your Excellency', subject: 'Free her' };
    expect(journalEntrySchema.parse(withText)).toEqual(entry('a', TODAY));
  });
});

describe('what goes out of the journal', () => {
  const long = [entry('first', '2024-01-01'), entry('second', '2024-02-01', { state: 'opened' })];

  it('is nothing where it is kept until it is deleted', () => {
    expect(tidy(long, 'forever', over('2024-03-01'))).toEqual(nothing);
  });

  it('is nothing of an open case, however old, and no name of it', () => {
    expect(tidy(long, '30 days', open)).toEqual(nothing);
    expect(tidy(long, '90 days', open)).toEqual(nothing);
  });

  it('is all of a case that is over for longer than that', () => {
    const all = { remove: ['first', 'second'], thin: [] };
    expect(tidy(long, '90 days', over('2026-08-25'))).toEqual(nothing);
    expect(tidy(long, '90 days', over('2026-08-24'))).toEqual(all);
    expect(tidy(long, '30 days', over('2026-10-24'))).toEqual(nothing);
    expect(tidy(long, '30 days', over('2026-10-23'))).toEqual(all);
  });

  it('is nothing that was noted since, though the case is over for long', () => {
    expect(tidy([entry('reply', '2026-11-01', { state: 'replied' })], '30 days', over('2025-01-01'))).toEqual(
      nothing,
    );
  });

  it('counts from the writing where the case is gone', () => {
    const both = [entry('old', '2026-08-24'), entry('new', '2026-08-25')];
    expect(tidy(both, '90 days', over(null))).toEqual({ remove: ['old'], thin: [] });
  });

  it('is, by a choice of before, what is older than that', () => {
    const some = [entry('new', '2026-11-01'), entry('old', '2026-08-22'), entry('oldest', '2025-11-22')];
    expect(tidy(some, '3 months', over('2026-11-20'))).toEqual({ remove: ['old', 'oldest'], thin: [] });
    expect(tidy(some, '12 months', over('2024-01-01'))).toEqual({ remove: ['oldest'], thin: [] });
  });

  const written = [
    entry('open', '2025-01-01'),
    entry('open again', '2025-02-01'),
    entry('open opened', '2025-02-01', { state: 'opened' }),
    entry('open bounced', '2025-02-02', { state: 'bounced', address: 'a@b.example' }),
    entry('open replied', '2025-02-02', { state: 'replied' }),
  ];

  it('leaves what is needed to notice a second letter, without a name', () => {
    const left = {
      remove: ['open', 'open opened', 'open replied'],
      thin: [
        ['open again', ''],
        ['open bounced', ''],
      ],
    };
    expect(tidy(written, '12 months', open)).toEqual(left);
    expect(tidy(written, 'off', open)).toEqual(left);
    expect(tidy(written, 'off', over('2026-11-22')).remove).toHaveLength(written.length);
  });

  it('changes nothing a second time', () => {
    const { thin } = tidied(written, 'off', TODAY, open);
    expect(tidied(thin, 'off', TODAY, open)).toEqual(nothing);
  });

  it('is never less on a later day, and never anything of an open case that one could write to twice', () => {
    const day = (at: number) => new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
    for (const kept of keptSchema.options)
      for (const rest of [open, over(null), over(day(40))]) {
        let before: string[] = [];
        for (let at = 0; at < 500; at += 7) {
          const { remove } = tidied(written, kept, day(at), rest);
          expect(remove).toEqual(expect.arrayContaining(before));
          expect(rest.isOpen && remove.includes('open again')).toBe(false);
          before = remove;
        }
      }
  });
});

describe('the words of a letter', () => {
  const draft: Draft = {
    caseKey: 'UA-1-2026',
    recipientKey: 'minister',
    own: 'As a nurse.',
    subject: null,
    text: null,
    paperId: null,
    changedAt: '2026-01-01T10:00:00Z',
  };
  const isOver = (kept: Kept, rest: CaseAtRest, since = '2026-01-01') =>
    isDraftOver(draft, kept, TODAY, rest, since);

  it('go with the journal of a case that is over, and never with one that is open', () => {
    expect(isOver('90 days', over('2026-08-24'))).toBe(true);
    expect(isOver('90 days', over('2026-08-25'))).toBe(false);
    expect(isOver('30 days', over('2026-10-23'))).toBe(true);
    for (const kept of keptSchema.options) expect(isOver(kept, open)).toBe(false);
  });

  it('stay for thirty days where no journal is kept: what was not sent is no history', () => {
    expect(isOver('off', over('2026-11-22'))).toBe(false);
    expect(isOver('off', over('2026-10-23'))).toBe(true);
  });

  it('stay where the person said so, or chose when nothing was said of them', () => {
    for (const kept of ['forever', '3 months', '12 months'] as const)
      expect(isOver(kept, over('2026-01-01'))).toBe(false);
  });

  it('stay as long from when this began to hold, and from when they were written', () => {
    expect(isOver('90 days', over('2026-01-01'), '2026-11-01')).toBe(false);
    expect(
      isDraftOver({ ...draft, changedAt: '2026-11-20T10:00:00Z' }, '30 days', TODAY, over('2026-01-01'), ''),
    ).toBe(false);
  });
});
