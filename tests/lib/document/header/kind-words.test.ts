import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

function read(text: string) {
  const [ua] = readPapers({ text, source: { way: 'paste', url: null, title: null } });
  return { kind: ua?.kind, update: ua?.updateNumber };
}

const update = (number: number | null) => ({ kind: 'update', update: number });
const outcome = { kind: 'outcome', update: null };

/** Headers that say that it is an update or an outcome, and a sentence in their language. */
const headers: [string, { kind: string; update: number | null }][] = [
  [
    'UA 12/24 – FORTSÄTTNING\nEUR 70/7000/2024, Serbien, 3 mars 2024\n\nLäraren Maria Påhittad sitter kvar i fängelset och får inte träffa sina barn.',
    update(null),
  ],
  [
    'Update 1 bij UA 12/24\nASA 17/7000/2024, 3 maart 2024\n\nMaria Verzonnen zit nog steeds vast in de gevangenis.',
    update(1),
  ],
  [
    'Oppdatering nr. 2 til UA 12/24, MDE 29/7000/2024, Marokko, 3. mars 2024\n\nLæreren Maria Oppdiktet sitter fortsatt i fengsel.',
    update(2),
  ],
  [
    'Pikavetoomus 12/24, jatkotiedote 1\nKiina – ASA 17/7000/2024 – 3.3.2024\n\nOpettaja Maria Keksitty on yhä vangittuna.',
    update(1),
  ],
  [
    '긴급행동 12/24 후속 1호\n문서번호: ASA 16/7000/2024\n미얀마, 2024년 3월 3일\n\n교사는 아직 갇혀 있습니다.',
    update(1),
  ],
  [
    '緊急行動 続報（第1報）\nUA 12/24　ASA 22/7000/2024　日本　2024年3月3日\n\n教師はまだ拘束されている。',
    update(1),
  ],
  [
    'Action lettre terminée / Good News\n\nAL 012/24-2 | Pérou | AMR 46/7000/2024 | 3 mars 2024\n\nL’enseignante Marie Inventée est libre depuis le 28 février.',
    { kind: 'outcome', update: 2 },
  ],
  [
    'Österreich – Urgent Action – GOOD NEWS\n\nUA 012/24-1 · EUR 49/7000/2024 · 3. März 2024\n\nDie Lehrerin Maria Erfunden ist seit dem 28. Februar frei.',
    { kind: 'outcome', update: 1 },
  ],
  [
    'EILAKTION - AUSGANG\n\nUA 12/88      Bonn, den 3. März 1988\nIndex: EUR 37/07/88\n\nDie Lehrerin Maria Erfunden wurde aus der Haft entlassen.',
    outcome,
  ],
  [
    'ΕΔ 12/24 – ΚΑΛΑ ΝΕΑ\nMDE 12/7000/2024, Αίγυπτος, 3 Μαρτίου 2024\n\nΗ δασκάλα Μαρία Φανταστική αφέθηκε ελεύθερη.',
    outcome,
  ],
];

describe('the type of a paper', () => {
  it.each(headers)('is read in %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is an outcome where a sentence ends the action and nothing else says what it is', () => {
    const text = `UA 12/24 – EUR 70/7000/2024 – Serbia – 3 March 2024

TEACHER IS FREE

Mary Invented was let out of prison on 1 March.

No further action is requested. Many thanks to all who sent appeals.`;
    expect(read(text)).toEqual(outcome);
  });

  it('is that of a first paper below a label that a site puts above it', () => {
    const text = `This action ended on March 2, 2024

UA 12/24 – EUR 70/7000/2024 – Serbia – 3 January 2024

TEACHER HELD

Mary Invented was taken to prison on 1 January.`;
    expect(read(text).kind).toBe('first');
  });

  it('has no number where a day stands behind its words', () => {
    expect(
      read('UA 12/24 – Update 3 March 2024\nEUR 70/7000/2024 Serbia\n\nMary Invented is still held.').update,
    ).toBeNull();
  });
});
