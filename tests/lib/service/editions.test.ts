import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { draftAppeal } from '../../../lib/appeal/draft.ts';
import { database } from '../../../lib/store/database.ts';
import { asking } from '../../support/asking.ts';
import { root } from '../../support/root.ts';

const clock = { today: () => '2021-06-24', now: () => '2021-06-24T10:00:00.000Z' };
const ask = asking(clock);
const SPANISH = readFileSync(
  path.join(root, 'tests/fixtures/papers/es-2021-is-carta-modelo/source.txt'),
  'utf8',
);
const ENGLISH = `Second UA: 171/21 Index: AMR 53/9371/2021 Venezuela Date: 10 June 2021

URGENT ACTION

TRADE UNIONIST AT RISK OF DEATH

Trade unionist Rafael Ejemplar is ill and gets no medical care in prison. His family fears for his life.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Attorney General
Tarek Ejemplar
Caracas, Venezuela
Email: fiscal@mp.example

Dear Attorney General,

I am writing to express my concern about Rafael Ejemplar.

I urge you to release him immediately.

Yours sincerely,

PREFERRED LANGUAGE TO ADDRESS TARGET: Spanish
You can also write in your own language.

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 5 August 2021

NAME AND PREFERRED PRONOUN: Rafael Ejemplar (he/him)
`;

beforeEach(async () => {
  const open = await database();
  for (const table of open.objectStoreNames) await open.clear(table);
});
afterEach(() => vi.restoreAllMocks());

const add = (text: string) =>
  ask('paper.add', { raw: { text, source: { way: 'paste', url: null, title: null } } });

it.each([
  ['en-GB', 'en', 'es'],
  ['es', 'es', 'en'],
])('a paper taken in in two languages is one case with both letters: %s', async (spoken, first, other) => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue(spoken);
  const added = await add(ENGLISH);
  await add(SPANISH);
  const caseKey = added.added[0]?.caseKey ?? '';
  const answer = await ask('case.load', { caseKey });
  if (!answer) throw new Error('no case');
  const { ua } = answer;
  expect(ua).toMatchObject({ language: first, editions: [{ language: other }] });
  expect(ua.headline).toBe(
    first === 'en' ? 'TRADE UNIONIST AT RISK OF DEATH' : 'SINDICALISTA EN RIESGO DE MUERTE',
  );
  const [recipient] = ua.recipients;
  if (!recipient) throw new Error('nobody to write to');
  const profile = { name: '', town: '' };
  const untouched = { caseKey, own: null, subject: null, text: null, paperId: null, changedAt: '' };
  const bodyIn = (language: string | null) =>
    draftAppeal(ua, recipient, profile, { ...untouched, recipientKey: recipient.key, language }).body;
  const english =
    'Dear Attorney General,\n\nI am writing to express my concern about Rafael Ejemplar.\n\nI urge you to release him immediately.\n\nYours sincerely,';
  const spanish =
    'Señor Fiscal General:\n\nLe escribo para expresar mi preocupación por Rafael Ejemplar.\n\nLe pido que lo ponga en libertad de inmediato.\n\nAtentamente,';
  expect(bodyIn(null)).toBe(first === 'en' ? english : spanish);
  expect(bodyIn('en')).toBe(english);
  expect(bodyIn('es')).toBe(spanish);
});
