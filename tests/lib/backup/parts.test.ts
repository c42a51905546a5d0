import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../lib/backup/parts.ts';
import { type Backup, noSettings } from '../../../lib/backup/schema.ts';
import { madeFollow, madeItem } from '../../support/made-follows.ts';

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
  follows: [madeFollow('https://section.example/feed')],
  seen: Array.from({ length: 1_200 }, (_, at) => ({
    ...madeItem(`https://section.example/ua-${at}-26`),
    followId: 'https://section.example/feed',
    seenAt: AT,
    state: 'read' as const,
    why: null,
    tries: 1,
    paperIds: [],
  })),
  settings: noSettings,
};

describe('the parts of a backup', () => {
  it('hold each row once, and no case in two of them', () => {
    const parts = partsOf(backup);
    for (const table of [
      'papers',
      'decisions',
      'corrections',
      'drafts',
      'journal',
      'follows',
      'seen',
    ] as const)
      expect(parts.flatMap((part) => part[table] as unknown[])).toEqual(backup[table]);
    const cases = parts.map((part) => [...new Set(part.papers.map(({ caseKey }) => caseKey))]);
    expect(new Set(cases.flat()).size).toBe(cases.flat().length);
  });

  it('bring what is followed before what it has seen', () => {
    const parts = partsOf(backup);
    const withFollows = parts.findIndex(({ follows }) => follows.length > 0);
    const withSeen = parts.findIndex(({ seen }) => seen.length > 0);
    expect(withFollows).toBeLessThan(withSeen);
    expect(Math.max(...parts.map(({ seen }) => seen.length))).toBe(500);
  });

  it('bring corrections with their paper, and the settings last, once', () => {
    const parts = partsOf(backup);
    expect(parts.filter(({ settings }) => settings !== null)).toHaveLength(1);
    expect(parts.at(-1)?.settings).toEqual(noSettings);
    const own = parts.find(({ corrections }) => corrections.some(({ paperId }) => paperId === 'p89'));
    expect(own?.papers.map(({ id }) => id)).toContain('p89');
  });
});
