import { describe, expect, it } from 'vitest';
import { differences } from '../../../lib/case/difference.ts';
import { foldCase } from '../../../lib/case/fold.ts';
import { notesOn } from '../../../lib/case/notes.ts';
import type { Paper } from '../../../lib/case/schema.ts';
import type { UaDocument } from '../../../lib/document/schema.ts';
import { madeOutcome, madePaper, madeRecipient, madeUa } from '../../support/made-papers.ts';

const first = madePaper('first', madeUa());
const update = (over: Partial<UaDocument>): Paper =>
  madePaper('update', madeUa({ kind: 'update', issued: '2026-11-01', ...over }));
const fold = (...papers: Paper[]) => foldCase('UA-76-2026', papers, [], '2026-11-24');
const changed = (over: Partial<UaDocument>) => differences(fold(first), fold(first, update(over)));
const minister = 'Esteban Quirola Mena, Minister of the Interior';

describe('what an update changes', () => {
  it('is nothing when it says the same, or leaves it out', () => {
    expect(changed({})).toEqual([]);
    expect(changed({ deadline: null, letter: null, asks: [], recipients: [] })).toEqual([]);
  });

  it('is the deadline', () => {
    expect(changed({ deadline: '2027-01-15' })).toEqual([
      { what: 'deadline', who: null, was: ['2026-12-01'], now: ['2027-01-15'] },
    ]);
  });

  it('is the letter, by its paragraphs, however they are wrapped', () => {
    const letter = { salutation: null, signOff: null, body: 'Please  protect\nher.\n\nAnd her sons.' };
    expect(changed({ letter })).toEqual([
      { what: 'letter', who: null, was: ['At once.'], now: ['And her sons.'] },
    ]);
  });

  it('is an address, a person in the same office, somebody new, somebody gone', () => {
    expect(changed({ recipients: [madeRecipient({ emails: ['new@interior.example'] })] })).toEqual([
      { what: 'addresses', who: minister, was: ['office@interior.example'], now: ['new@interior.example'] },
    ]);
    expect(changed({ recipients: [madeRecipient({ name: 'Ana Prieto' })] })).toEqual([
      { what: 'name', who: 'Minister of the Interior', was: ['Esteban Quirola Mena'], now: ['Ana Prieto'] },
    ]);
    const governor = madeRecipient({ name: null, title: 'Governor', emails: ['governor@napo.example'] });
    expect(changed({ recipients: [governor] })).toEqual([
      { what: 'recipient', who: 'Governor', was: [], now: ['Governor', 'governor@napo.example'] },
      { what: 'recipient', who: minister, was: [minister], now: [] },
    ]);
  });

  it('is a number to call, or an account to post to', () => {
    const [was, now] = [
      ['+593 2 000 0000', '@old_example'],
      ['+593 2 111 1111', '@new_example'],
    ];
    const reached = ([phone = '', account = '']: string[]) => [
      madeRecipient({ phones: [phone], social: [account] }),
    ];
    const before = fold(madePaper('first', madeUa({ recipients: reached(was) })));
    const after = fold(madePaper('first', madeUa({ recipients: reached(now) })));
    const { emails } = madeRecipient();
    expect(differences(before, after)).toEqual([
      { what: 'addresses', who: minister, was: [...emails, ...was], now: [...emails, ...now] },
    ]);
  });

  it('keeps two holders of one office apart', () => {
    const two = [madeRecipient(), madeRecipient({ name: 'Ana Prieto', emails: ['ana@interior.example'] })];
    const before = fold(madePaper('first', madeUa({ recipients: two })));
    const after = fold(madePaper('first', madeUa({ recipients: two.toReversed() })));
    expect(differences(before, after)).toEqual([]);
  });

  it('is the end of the action, with its sentence', () => {
    const outcome = madePaper('outcome', madeOutcome());
    expect(differences(fold(first), fold(first, outcome))).toEqual([
      { what: 'closing', who: null, was: ['open'], now: ['closed', 'No further action is requested.'] },
    ]);
  });
});

describe('what a paper of a case changes', () => {
  const later = update({ deadline: '2027-01-15' });

  it('is told against the papers before it, in whatever order they came', () => {
    const told = [{ what: 'deadline', who: null, was: ['2026-12-01'], now: ['2027-01-15'] }];
    expect(notesOn(later, [later, first]).changes).toEqual(told);
    expect(notesOn(later, [first]).changes).toEqual(told);
    expect(notesOn(first, [later, first]).changes).toEqual([]);
  });

  it('is not told against another copy of itself', () => {
    const copy = { ...first, id: 'copy' };
    const indexed = [first, copy].map((paper) => ({
      ...paper,
      ua: { ...paper.ua, index: 'AMR 28/0041/2026' },
    }));
    expect(indexed.map((paper) => notesOn(paper, indexed).changes)).toEqual([[], []]);
  });
});
