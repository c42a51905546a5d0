import { describe, expect, it } from 'vitest';
import { type Kept, monthsBefore, tidied } from '../../../lib/journal/keep.ts';
import type { JournalEntry } from '../../../lib/journal/schema.ts';

const TODAY = '2026-11-23';
const entry = (id: string, at: string, patch: Partial<JournalEntry> = {}): JournalEntry => ({
  id,
  caseKey: 'closed',
  recipientKey: 'minister',
  recipient: 'Minister',
  channel: 'webmail',
  state: 'written',
  at: `${at}T10:00:00Z`,
  ...patch,
});
const isOpen = (key: string) => key === 'open';
const tidy = (entries: JournalEntry[], kept: Kept) => {
  const { remove, thin } = tidied(entries, kept, TODAY, isOpen);
  return { remove, thin: thin.map(({ id, recipient }) => [id, recipient]) };
};

describe('monthsBefore', () => {
  it('counts months, also to a shorter one', () => {
    expect(monthsBefore('2026-11-23', 3)).toBe('2026-08-23');
    expect(monthsBefore('2026-05-31', 3)).toBe('2026-02-28');
    expect(monthsBefore('2026-01-15', 12)).toBe('2025-01-15');
  });
});

describe('what goes out of the journal', () => {
  const entries = [
    entry('new', '2026-11-01'),
    entry('old', '2026-08-22'),
    entry('oldest', '2025-11-22'),
    entry('open', '2025-01-01', { caseKey: 'open' }),
    entry('open again', '2025-02-01', { caseKey: 'open' }),
    entry('open opened', '2025-02-01', { caseKey: 'open', state: 'opened' }),
    entry('open bounced', '2025-02-02', { caseKey: 'open', state: 'bounced', address: 'a@b.example' }),
    entry('open replied', '2025-02-02', { caseKey: 'open', state: 'replied' }),
  ];

  it('is nothing where it is kept for ever', () => {
    expect(tidy(entries, 'forever')).toEqual({ remove: [], thin: [] });
  });

  it('is what is older than the person says, but for what is needed to notice a second letter', () => {
    const open = ['open', 'open opened', 'open replied'];
    const thin = [
      ['open again', ''],
      ['open bounced', ''],
    ];
    expect(tidy(entries, '3 months')).toEqual({ remove: ['old', 'oldest', ...open], thin });
    expect(tidy(entries, '12 months')).toEqual({ remove: ['oldest', ...open], thin });
  });

  it('is all but that where the person wants no journal', () => {
    const { remove, thin } = tidy(entries, 'off');
    expect(remove).toEqual(['new', 'old', 'oldest', 'open', 'open opened', 'open replied']);
    expect(thin).toHaveLength(2);
  });

  it('changes nothing a second time', () => {
    const { thin } = tidied(entries, 'off', TODAY, isOpen);
    expect(tidied(thin, 'off', TODAY, isOpen)).toEqual({ remove: [], thin: [] });
  });
});
