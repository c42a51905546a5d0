import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../lib/store/database.ts';
import { asking } from '../../support/asking.ts';

const clock = { today: () => '2024-03-10', now: () => '2024-03-10T10:00:00.000Z' };
const ask = asking(clock);

const FIRST = `UA: 12/24 Index: AFR 32/7000/2024 Kenya Date: 3 March 2024

URGENT ACTION

TEACHER HELD

Teacher Mary Invented has been held since 28 February.

PLEASE SEND APPEALS TO:
Minister of Justice
Jane Fictional
Fax: +254 20 555 0101

PLEASE SEND APPEALS BEFORE 14 April 2024
`;
const CORRECTION = `correction to UA 12/24 Kenya

5 March 2024

The fax number in the action of 3 March is wrong.

PLEASE SEND APPEALS TO:
Minister of Justice
Jane Fictional
Fax: +254 20 555 0202
`;

beforeEach(async () => {
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
});

const add = (text: string) =>
  ask('paper.add', { raw: { text, source: { way: 'paste', url: null, title: null } } });

it('a paper that mends another one is taken into its case', async () => {
  await add(FIRST);
  await add(CORRECTION);
  expect(await ask('case.load', { caseKey: 'UA-12-2024' })).toMatchObject({
    ua: {
      status: 'active',
      papers: [{ kind: 'first' }, { kind: 'other' }],
      recipients: [{ name: 'Jane Fictional', fax: '+254 20 555 0202' }],
    },
  });
});
