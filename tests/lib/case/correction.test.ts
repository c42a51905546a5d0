import { describe, expect, it } from 'vitest';
import { fits, textOf } from '../../../lib/case/correctable.ts';
import { correctedPapers, isLost, nextAddedKey, withCorrections } from '../../../lib/case/correction.ts';
import { foldCase } from '../../../lib/case/fold.ts';
import type { Correction } from '../../../lib/case/schema.ts';
import { madePaper, madeRecipient, madeUa } from '../../support/made-papers.ts';

const correction = (field: string, value: string, over: Partial<Correction> = {}): Correction => ({
  paperId: 'first',
  field,
  value,
  at: '2026-11-20T00:00:00Z',
  ...over,
});
const MINISTER = 'recipients.esteban-quirola-mena';
const corrected = (field: string, value: string) => withCorrections(madeUa(), [correction(field, value)]);

describe('a correction', () => {
  it.each([
    ['kind', 'update', { kind: 'update' }],
    ['reference', 'UA 3/25', { reference: { series: 'UA', number: 3, year: 2025 } }],
    ['reference', 'EXTRA 73/91', { reference: { series: 'EXTRA', number: 73, year: 1991 } }],
    ['country', 'PE', { country: 'PE' }],
    ['deadline', '2027-01-31', { deadline: '2027-01-31' }],
    ['deadline', '', { deadline: null }],
    ['headline', ' Free her ', { headline: 'Free her' }],
    ['people', 'Rosa Tanguila\nLuz Tanguila\n', { people: ['Rosa Tanguila', 'Luz Tanguila'] }],
    ['letter.body', '', { letter: null }],
    ['index', 'AMR 28/0041/2026', { index: 'AMR 28/0041/2026' }],
    ['closing', 'yes', { closing: { closes: true, quote: null } }],
  ] as const)('of %s: %s', (field, value, now) => {
    expect(corrected(field, value)).toMatchObject(now);
  });

  it('of a recipient stands for the one who was read by that name, wherever in the paper', () => {
    const ua = madeUa({ recipients: [madeRecipient({ name: 'Somebody Else' }), madeRecipient()] });
    const { recipients } = withCorrections(ua, [correction(`${MINISTER}.emails`, 'new@interior.example')]);
    expect(recipients.map(({ emails }) => emails)).toEqual([
      ['office@interior.example'],
      ['new@interior.example'],
    ]);
  });

  it('that finds its recipient no longer changes nobody, and is known as lost', () => {
    const ua = madeUa({ recipients: [madeRecipient({ name: 'Somebody Else' })] });
    const lost = correction(`${MINISTER}.emails`, 'new@interior.example');
    expect(withCorrections(ua, [lost]).recipients[0]?.emails).toEqual(['office@interior.example']);
    expect(isLost(ua, lost)).toBe(true);
    expect(isLost(madeUa(), lost)).toBe(false);
  });

  it('makes a recipient one who gets a copy, or one who is written to', () => {
    expect(corrected(`${MINISTER}.role`, 'copy').recipients[0]?.copiesOnly).toBe(true);
    const ua = madeUa({ recipients: [madeRecipient({ copiesOnly: true })] });
    expect(textOf(ua, `${MINISTER}.role`)).toBe('copy');
    const { recipients } = withCorrections(ua, [correction(`${MINISTER}.role`, 'to')]);
    expect(recipients[0]?.copiesOnly).toBe(false);
  });

  it('leaves a recipient out; what was read for the others stays theirs', () => {
    const at = (nth: number, start: number) => ({
      field: `recipients.${nth}.emails.0`,
      start,
      end: start + 5,
      rule: 'channel',
      doubt: null,
    });
    const ua = madeUa({
      recipients: [madeRecipient(), madeRecipient({ name: 'Somebody Else' })],
      evidence: [at(0, 10), at(1, 20)],
    });
    const left = withCorrections(ua, [correction(`${MINISTER}.role`, 'none')]);
    expect(left.recipients.map(({ name }) => name)).toEqual(['Somebody Else']);
    expect(left.evidence).toEqual([at(0, 20)]);
    expect(textOf(left, `${MINISTER}.role`)).toBe('none');
    expect(isLost(ua, correction(`${MINISTER}.role`, 'none'))).toBe(false);
  });

  it('adds a recipient whom the paper was not read to name', () => {
    const ua = madeUa({ recipients: [], missing: ['recipients'] });
    const key = nextAddedKey([]);
    const first = correction(`recipients.${key}.title`, 'Governor of the Province');
    const second = correction(`recipients.${key}.emails`, 'governor@province.example');
    const with2 = withCorrections(ua, [first, second]);
    expect(with2.recipients).toEqual([
      madeRecipient({
        key,
        name: null,
        title: 'Governor of the Province',
        emails: ['governor@province.example'],
        salutation: null,
      } as object),
    ]);
    expect(with2.missing).toEqual([]);
    expect(isLost(ua, first)).toBe(false);
    expect(nextAddedKey([first, second])).not.toBe(key);
    expect(withCorrections(ua, [correction(`recipients.${key}.role`, 'copy')]).recipients).toEqual([]);
  });

  it('keeps salutation and sign-off of a letter whose text is corrected', () => {
    expect(corrected('letter.body', 'Free her.').letter).toEqual({
      salutation: 'Dear Minister',
      body: 'Free her.',
      signOff: 'Yours sincerely',
    });
  });

  it('supplies what was missing', () => {
    const ua = madeUa({ deadline: null, recipients: [], missing: ['deadline', 'recipients'] });
    expect(withCorrections(ua, [correction('deadline', '2027-01-31')]).missing).toEqual(['recipients']);
  });

  it.each([
    'kind',
    'reference',
    'index',
    'country',
    'issued',
    'deadline',
    'headline',
    'people',
    'letter.body',
    'closing',
    `${MINISTER}.name`,
    `${MINISTER}.emails`,
    `${MINISTER}.post`,
    `${MINISTER}.role`,
  ])('of %s by the very text that it has changes nothing', (field) => {
    const ua = withCorrections(madeUa(), []);
    const text = textOf(ua, field);
    expect(fits(field, text)).toBe(true);
    expect(withCorrections(ua, [correction(field, text)])).toMatchObject(ua);
  });

  it('of a doubtful closing keeps its sentence', () => {
    const ua = madeUa({ closing: { closes: 'unsure', quote: 'Perhaps it ends.' } });
    expect(textOf(ua, 'closing')).toBe('');
    expect(withCorrections(ua, [correction('closing', 'no')]).closing).toEqual({
      closes: false,
      quote: 'Perhaps it ends.',
    });
  });

  it('takes only what a field can hold', () => {
    expect(fits('deadline', '2026-02-30')).toBe(false);
    expect(fits(`${MINISTER}.emails`, 'a@b.example\nno address')).toBe(false);
    expect(fits(`${MINISTER}.formUrl`, 'javascript:alert(1)')).toBe(false);
    expect(fits('evidence', '')).toBe(false);
  });

  it('of one copy of a paper holds for the others; the latest stands', () => {
    const ua = madeUa({ index: 'AMR 28/0041/2026' });
    const papers = [madePaper('first', ua), madePaper('copy', ua)];
    const corrections = [
      correction('deadline', '2027-02-02', { paperId: 'copy', at: '2026-11-21T00:00:00Z' }),
      correction('deadline', '2027-01-31'),
    ];
    const both = correctedPapers(papers, corrections);
    expect(both.map((paper) => paper.ua.deadline)).toEqual(['2027-02-02', '2027-02-02']);
    expect(foldCase('UA-76-2026', both, [], '2026-11-24').deadline).toBe('2027-02-02');
  });
});
