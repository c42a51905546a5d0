import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCase } from '../../../lib/case/fold.ts';
import type { Decision, Paper } from '../../../lib/case/schema.ts';
import type { UaDocument } from '../../../lib/document/schema.ts';
import { madeDecision, madeOutcome, madePaper, madeRecipient, madeUa } from '../../support/made-papers.ts';

const KEY = 'UA-76-2026';
const TODAY = '2026-11-24';
const fold = (papers: Paper[], decisions: Decision[] = [], today = TODAY) =>
  foldCase(KEY, papers, decisions, today);

const first = madePaper('first', madeUa());
const outcome = madePaper('outcome', madeOutcome());
const update = (issued: string | null, over: Partial<UaDocument> = {}) =>
  madePaper(`update ${issued}`, madeUa({ kind: 'update', updateNumber: 1, issued, ...over }));

describe('a case with one paper', () => {
  it('is active until its deadline has passed', () => {
    expect(fold([first])).toMatchObject({ status: 'active', daysLeft: 7, label: 'UA 76/26' });
    expect(fold([first], [], '2026-12-01')).toMatchObject({ status: 'active', daysLeft: 0 });
    expect(fold([first], [], '2026-12-02')).toMatchObject({ status: 'past', daysLeft: -1 });
  });

  it('is active without a deadline', () => {
    const paper = madePaper('a', madeUa({ deadline: null }));
    expect(fold([paper])).toMatchObject({ status: 'active', daysLeft: null });
  });
});

describe('what an update changes', () => {
  it('takes letter, recipients and deadline from the newest paper that has them', () => {
    const newer = update('2026-11-01', {
      letter: null,
      recipients: [madeRecipient({ name: 'Ana Sol', emails: ['new@interior.example'] })],
      deadline: '2026-12-24',
    });
    const ua = fold([first, newer]);
    expect(ua.letter?.body).toContain('Please protect her.');
    expect(ua.recipients.map(({ emails }) => emails)).toEqual([['new@interior.example']]);
    expect(ua.deadline).toBe('2026-12-24');
    expect(ua.writingPaperId).toBe('first');
  });

  it('does not keep an older letter beside newer asks', () => {
    const ua = fold([first, update('2026-11-01', { letter: null, asks: ['Urging a fair trial'] })]);
    expect(ua).toMatchObject({ letter: null, asks: ['Urging a fair trial'] });
  });

  it('gives recipients of one name keys of their own', () => {
    const twice = madeUa({
      recipients: [madeRecipient(), madeRecipient({ emails: ['b@interior.example'] })],
    });
    const keys = fold([madePaper('a', twice)]).recipients.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('closing', () => {
  it('closes by the outcome, with its sentence, paper and date', () => {
    const ua = fold([first, outcome]);
    expect(ua.status).toBe('closed');
    expect(ua.closure).toEqual({
      quote: 'No further action is requested.',
      paperId: 'outcome',
      index: null,
      issued: '2026-11-09',
      by: 'paper',
    });
  });

  it('closes by an outcome that came first, and stays closed when the older paper comes', () => {
    expect(fold([outcome]).status).toBe('closed');
    expect(fold([outcome, first]).status).toBe('closed');
  });

  it('is opened again by a newer update, and says so', () => {
    const ua = fold([first, outcome, update('2026-11-20')]);
    expect(ua).toMatchObject({
      status: 'active',
      closure: null,
      reopened: { by: 'paper', paperId: 'update 2026-11-20' },
    });
  });

  it('is not opened by an update of the same day or before', () => {
    expect(fold([first, outcome, update('2026-11-09')]).status).toBe('closed');
    expect(fold([first, outcome, update('2026-10-20')]).status).toBe('closed');
  });

  it('stays closed beside a first paper without a date', () => {
    expect(fold([madePaper('a', madeUa({ issued: null })), outcome]).status).toBe('closed');
  });

  it('asks when a date is missing and an update may be the newer one', () => {
    const ua = fold([first, outcome, update(null)]);
    expect(ua).toMatchObject({ status: 'unsure', question: { paperId: 'outcome' } });
    const undated = madePaper('outcome', madeOutcome({ issued: null }));
    expect(fold([first, undated, update('2026-11-20')]).status).toBe('unsure');
    expect(fold([first, undated]).status).toBe('closed');
  });

  it('asks when a first paper claims to be newer than the end of its own case', () => {
    expect(fold([outcome, madePaper('a', madeUa({ issued: '2026-11-20' }))]).status).toBe('unsure');
  });

  it('closes again by a later outcome', () => {
    const later = madePaper('later', madeOutcome({ issued: '2026-11-22' }));
    expect(fold([first, outcome, update('2026-11-20'), later])).toMatchObject({
      status: 'closed',
      closure: { paperId: 'later' },
    });
  });
});

describe('doubt and the person’s answer', () => {
  const doubtful = madePaper(
    'doubtful',
    madeOutcome({ closing: { closes: 'unsure', quote: 'For one of them.' } }),
  );

  it('asks with the doubtful sentence', () => {
    expect(fold([first, doubtful])).toMatchObject({
      status: 'unsure',
      question: { quote: 'For one of them.', paperId: 'doubtful' },
    });
  });

  it('closes by the person’s word', () => {
    expect(fold([first, doubtful], [madeDecision('doubtful', 'closed')])).toMatchObject({
      status: 'closed',
      closure: { by: 'person' },
    });
  });

  it('goes on by the person’s word', () => {
    expect(fold([first, doubtful], [madeDecision('doubtful', 'open')])).toMatchObject({
      status: 'active',
      question: null,
      reopened: { by: 'person', paperId: 'doubtful' },
    });
  });

  it('is overtaken by a newer update', () => {
    expect(fold([first, doubtful, update('2026-11-20')]).status).toBe('active');
  });

  it('opens a closed case by the person’s word, until another paper closes it', () => {
    const decisions = [madeDecision('outcome', 'open')];
    expect(fold([first, outcome], decisions)).toMatchObject({
      status: 'active',
      reopened: { by: 'person', paperId: 'outcome' },
    });
    const later = madePaper('later', madeOutcome({ issued: '2026-11-22' }));
    expect(fold([first, outcome, later], decisions)).toMatchObject({
      status: 'closed',
      closure: { paperId: 'later' },
    });
  });
});

describe('copies of one paper', () => {
  it('count as one, and the one in which more was read is taken', () => {
    const evidence = [{ field: 'deadline', start: 0, end: 1, rule: 'label', doubt: null }];
    const poor = madePaper('a', madeUa({ index: 'AMR 28/0001/2026', deadline: null }));
    const rich = madePaper('b', madeUa({ index: 'AMR 28/0001/2026', evidence }));
    const ua = fold([poor, rich]);
    expect(ua.papers.map(({ id }) => id)).toEqual(['b']);
    expect(ua.deadline).toBe('2026-12-01');
  });
});

const date = fc.constantFrom(null, '2026-09-01', '2026-10-01', '2026-11-09', '2026-11-20');
const anyUa = fc
  .oneof(
    fc.record({ issued: date, closes: fc.constant(false), kind: fc.constantFrom('first', 'update') }),
    fc.record({ issued: date, closes: fc.constantFrom(true, 'unsure', false), kind: fc.constant('outcome') }),
  )
  .map(({ issued, closes, kind }) =>
    madeUa({
      kind: kind as UaDocument['kind'],
      issued,
      closing: { closes: closes as UaDocument['closing']['closes'], quote: closes ? 'Thanks.' : null },
    }),
  );
const somePapers = fc
  .array(anyUa, { minLength: 1, maxLength: 6 })
  .map((uas) => uas.map((ua, at) => madePaper(`paper ${at}`, ua)));

describe('properties', () => {
  it('any order and any repetition of papers gives the same case', () => {
    fc.assert(
      fc.property(somePapers, fc.infiniteStream(fc.nat()), (papers, numbers) => {
        const mixed = [...papers, ...papers].map((paper) => ({ paper, at: numbers.next().value as number }));
        mixed.sort((a, b) => a.at - b.at);
        expect(fold(mixed.map(({ paper }) => paper))).toEqual(fold(papers));
      }),
      { numRuns: 500 },
    );
  });

  it('no case is closed without a paper that closes', () => {
    fc.assert(
      fc.property(somePapers, (papers) => {
        const closing = papers.some(({ ua }) => ua.closing.closes === true);
        expect(fold(papers).status === 'closed' && !closing).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('a first paper that is not newer never opens a closed case', () => {
    fc.assert(
      fc.property(somePapers, fc.constantFrom(null, '2026-08-01'), (papers, issued) => {
        const older = madePaper('older', madeUa({ issued }));
        fc.pre(fold(papers).status === 'closed');
        expect(fold([...papers, older]).status).toBe('closed');
      }),
      { numRuns: 500 },
    );
  });
});
