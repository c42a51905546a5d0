import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../lib/backup/parts.ts';
import { type Backup, noSettings } from '../../../lib/backup/schema.ts';

const AT = '2026-11-24T09:00:00Z';
const raw = { text: 'x', source: { way: 'paste', url: null, title: null } } as const;
const backup: Backup = {
  papers: Array.from({ length: 90 }, (_, at) => ({
    id: `p${at}`,
    caseKey: `c${Math.floor(at / 2)}`,
    raw,
    takenIn: AT,
  })),
  decisions: [{ caseKey: 'c3', paperId: 'p6', answer: 'open', at: AT }],
  corrections: [
    { paperId: 'p89', field: 'deadline', value: '', at: AT },
    { paperId: 'gone', field: 'deadline', value: '', at: AT },
  ],
  drafts: [],
  journal: [
    {
      id: 'j',
      caseKey: 'left',
      recipientKey: 'm',
      recipient: 'M',
      channel: 'copy',
      state: 'written',
      at: AT,
    },
  ],
  settings: noSettings,
};

describe('the parts of a backup', () => {
  it('hold each row once, and no case in two of them', () => {
    const parts = partsOf(backup);
    for (const table of ['papers', 'decisions', 'corrections', 'drafts', 'journal'] as const)
      expect(parts.flatMap((part) => part[table] as unknown[])).toEqual(backup[table]);
    const cases = parts.map((part) => [...new Set(part.papers.map(({ caseKey }) => caseKey))]);
    expect(new Set(cases.flat()).size).toBe(cases.flat().length);
  });

  it('bring corrections with their paper, and the settings last, once', () => {
    const parts = partsOf(backup);
    expect(parts.filter(({ settings }) => settings !== null)).toHaveLength(1);
    expect(parts.at(-1)?.settings).toEqual(noSettings);
    const own = parts.find(({ corrections }) => corrections.some(({ paperId }) => paperId === 'p89'));
    expect(own?.papers.map(({ id }) => id)).toContain('p89');
  });
});
