import { describe, expect, it } from 'vitest';
import { notAmong, readAside } from '../../../lib/backup/aside.ts';
import { readBackup, writeBackup } from '../../../lib/backup/file.ts';
import { partsOf } from '../../../lib/backup/parts.ts';
import { emptyBackup, noRows } from '../../support/empty-backup.ts';
import { madeFollow } from '../../support/made-follows.ts';

const raw = { text: 'UA 1/26', source: { way: 'paste' as const, url: null, title: null } };
const paper = { id: 'p', caseKey: 'UA-1-2026', raw, takenIn: '2026-11-24T09:00:00Z' };
const letter = { caseKey: 'UA-1-2026', recipientKey: 'm', own: 7 };

describe('what a backup had set aside', () => {
  it('is in the file, and comes with its last part', async () => {
    const aside = [{ table: 'drafts', row: letter }];
    const reading = await readBackup(
      await writeBackup({ ...emptyBackup, aside }, '2026-11-24T09:00:00Z', ''),
      '',
    );
    expect(reading).toMatchObject({ ok: true, unfit: 0, backup: { aside } });
    if (reading.ok) expect(partsOf(reading.backup).at(-1)).toMatchObject({ aside });
    expect(partsOf(emptyBackup)[0]).not.toHaveProperty('aside');
  });

  it('joins the rest where it fits by now: of a paper its text alone counts', () => {
    const lies = {
      ...paper,
      ua: { kind: 'of a newer version', recipients: [{ emails: ['evil@evil.example'] }] },
    };
    const { rows, aside } = readAside([{ table: 'papers', row: lies }], noRows);
    expect([rows.papers, aside]).toEqual([[lies], []]);
  });

  it('never becomes a paper by what it says was read in it, nor allows a site', () => {
    const follow = { ...madeFollow('https://section.example/feed'), kind: 'dove' };
    const { aside } = readAside(
      [
        { table: 'papers', row: { ...paper, raw: 'of a newer version', ua: { recipients: [] } } },
        { table: 'follows', row: follow },
        { table: 'papers', row: 'text' },
        { table: '__proto__', row: {} },
      ],
      noRows,
    );
    expect(aside).toEqual([
      { table: 'papers', row: { ...paper, raw: 'of a newer version', ua: null } },
      { table: 'follows', row: { ...follow, asked: false } },
      { table: 'papers', row: 'text' },
      { table: '__proto__', row: {} },
    ]);
  });

  it('is no list of other things', () => {
    expect(readAside([7, { row: 1 }], noRows)).toEqual({ rows: noRows, aside: [], unfit: 2 });
    expect(readAside({ length: 3 }, noRows)).toEqual({ rows: noRows, aside: [], unfit: 0 });
  });

  it('is taken in once', () => {
    expect(notAmong([{ a: 1, b: 2 }], [{ b: 2, a: 1 }, { a: 2 }, { a: 2 }])).toEqual([{ a: 2 }]);
  });
});
