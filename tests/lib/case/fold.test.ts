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

  it('knows a recipient whom another paper calls otherwise by an address, where no name speaks against it', () => {
    const keysAfter = (name: string | null, patch = {}) => {
      const first = madePaper('a', madeUa({ recipients: [madeRecipient({ name: null })] }));
      const later = madeUa({
        kind: 'update',
        issued: '2026-11-01',
        recipients: [madeRecipient({ name, title: 'Minister', ...patch })],
      });
      return fold([first, madePaper('b', later)]).recipients[0]?.otherKeys;
    };
    expect(keysAfter('Ana Sol')).toEqual(['minister-of-the-interior']);
    expect(keysAfter('Ana Sol', { emails: ['other@interior.example'] })).toBeUndefined();
    const named = (name: string) => madeRecipient({ name, emails: ['office@interior.example'] });
    const keysOf = (was: string, now: string) => {
      const update = madeUa({ kind: 'update', issued: '2026-11-01', recipients: [named(now)] });
      const first = madePaper('a', madeUa({ recipients: [named(was)] }));
      return fold([first, madePaper('b', update)]).recipients[0]?.otherKeys;
    };
    expect(keysOf('Esteban Quirola Mena', 'Esteban Quirola')).toEqual(['esteban-quirola-mena']);
    expect(keysOf('Esteban Quirola Mena', 'Ana Sol')).toBeUndefined();
    expect(keysOf('Ana Sol', 'Ana Sol')).toBeUndefined();
  });

  it('gives recipients of one name keys of their own', () => {
    const twice = madeUa({
      recipients: [madeRecipient(), madeRecipient({ emails: ['b@interior.example'] })],
    });
    const keys = fold([madePaper('a', twice)]).recipients.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('a paper in several languages', () => {
  const inSpanish = (over: Partial<UaDocument> = {}) =>
    madePaper(
      'es',
      madeUa({
        language: 'es',
        recipients: [madeRecipient({ title: 'Ministro del Interior', salutation: 'Señor Ministro' })],
        letter: { salutation: 'Señor Ministro', body: 'Le pido que la proteja.', signOff: 'Atentamente' },
        ...over,
      }),
    );
  const english = madePaper('en', madeUa());
  const spoken = (language: string | null, papers: Paper[]) => foldCase(KEY, papers, [], TODAY, language);

  it('has the letter of the one that the person speaks, greets in its words, and keeps the others', () => {
    for (const papers of [
      [english, inSpanish()],
      [inSpanish(), english],
    ]) {
      const ua = spoken('es-419', papers);
      expect(ua).toMatchObject({ language: 'es', writingPaperId: 'es' });
      expect(ua.letter?.body).toBe('Le pido que la proteja.');
      expect(ua.recipients.map(({ salutation }) => salutation)).toEqual(['Señor Ministro']);
      expect(ua.editions).toEqual([
        {
          language: 'en',
          letter: english.ua.letter,
          asks: [],
          people: ['Rosa Tanguila'],
          greetings: { [ua.recipients[0]?.key ?? '']: 'Dear Minister' },
        },
      ]);
      expect(spoken('en-GB', papers)).toMatchObject({ language: 'en', writingPaperId: 'en' });
    }
  });

  it('is called, addressed and closed in the words of the one that the person speaks', () => {
    const spanish = inSpanish({ headline: 'TESTIGO AMENAZADA', people: ['Rosa Tanguila (la testigo)'] });
    const ended = (id: string, language: string, quote: string) =>
      madePaper(id, madeOutcome({ language, closing: { closes: true, quote } }));
    for (const [one, other] of [
      ['a', 'z'],
      ['z', 'a'],
    ] as const) {
      const papers = [
        { ...english, id: one },
        { ...spanish, id: other },
      ];
      const ua = spoken('es', papers);
      expect(ua).toMatchObject({ headline: 'TESTIGO AMENAZADA', people: ['Rosa Tanguila (la testigo)'] });
      expect(ua.recipients.map(({ title }) => title)).toEqual(['Ministro del Interior']);
      expect(ua.editions?.map(({ people }) => people)).toEqual([['Rosa Tanguila']]);
      const outcomes = [
        ended(`${one}-end`, 'en', 'No further action is requested.'),
        ended(`${other}-end`, 'es', 'No se solicita ninguna otra acción.'),
      ];
      const closed = (language: string) => spoken(language, [...papers, ...outcomes]).closure?.quote;
      expect(closed('es')).toBe('No se solicita ninguna otra acción.');
      expect(closed('en')).toBe('No further action is requested.');
    }
  });

  it('has an address that is another one in one language looked at twice', () => {
    const forged = inSpanish({
      recipients: [madeRecipient({ title: 'Ministro del Interior', emails: ['names@harvest.example'] })],
    });
    for (const language of ['es', 'en'])
      expect(
        spoken(language, [english, forged]).recipients.flatMap(({ risks }) => risks.map(({ kind }) => kind)),
      ).toContain('changed');
  });

  it('keeps one to the letter that it has where the person speaks neither', () => {
    const papers = [english, inSpanish()];
    expect(spoken('fi', papers).writingPaperId).toBe(spoken(null, papers.toReversed()).writingPaperId);
  });

  it.each([
    ['a later update', { kind: 'update', updateNumber: 1, issued: '2026-11-01' }],
    ['an update of the same day', { kind: 'update', updateNumber: 1 }],
    ['one without a date', { issued: null }],
  ] as const)('is not one with %s in another language', (_, over) => {
    expect(spoken('es', [english, inSpanish(over)]).editions).toBeUndefined();
  });

  it('is not one with a paper of another index, and is with one of its own whose date differs', () => {
    const indexed = madePaper('en', madeUa({ index: 'AMR 28/1111/2026' }));
    expect(spoken('es', [indexed, inSpanish({ index: 'AMR 28/9999/2026' })]).editions).toBeUndefined();
    const later = inSpanish({ index: 'AMR 28/1111/2026', issued: '2026-10-09' });
    expect(spoken('en', [indexed, later])).toMatchObject({ language: 'en', editions: [{ language: 'es' }] });
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

describe('closing, where dates or kinds say little', () => {
  it('is not opened by a later outcome that asks for nothing', () => {
    const silent = madeOutcome({ issued: '2026-11-20', closing: { closes: false, quote: null } });
    expect(fold([first, outcome, madePaper('silent', silent)]).status).toBe('closed');
  });

  it('asks when a later paper may or may not end it too', () => {
    const closing = { closes: 'unsure', quote: 'For one of them.' } as const;
    const ua = fold([first, outcome, update('2026-11-20', { closing })]);
    expect(ua).toMatchObject({ status: 'unsure', question: { paperId: 'update 2026-11-20' } });
    expect(fold([first, outcome, update('2026-10-20', { closing })]).status).toBe('closed');
  });

  it('goes by the numbers of updates where a date is missing', () => {
    const closing = { closes: true, quote: 'No further action is requested.' } as const;
    const end = update(null, { updateNumber: 2, closing });
    expect(fold([first, end, update('2026-11-20', { updateNumber: 1 })]).status).toBe('closed');
    expect(fold([first, end, update('2026-11-20', { updateNumber: 3 })]).status).toBe('active');
  });

  it('knows an undated update for the older one when the next was before the end', () => {
    const papers = [first, update(null), update('2026-11-01', { updateNumber: 2 }), outcome];
    expect(fold(papers).status).toBe('closed');
  });

  it('takes nothing from an undated update that a dated one followed', () => {
    const old = update(null, { recipients: [madeRecipient({ emails: ['old@interior.example'] })] });
    const ua = fold([first, update('2026-11-01', { updateNumber: 2 }), old]);
    expect(ua.recipients.flatMap(({ emails }) => emails)).toEqual(['office@interior.example']);
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

describe('what the person’s answer covers', () => {
  const at = (paper: Paper, takenIn: string): Paper => ({ ...paper, takenIn });
  const since = '2026-11-12T00:00:00Z';
  const twin = madePaper('zz', madeOutcome({ language: 'fr', issued: '2026-11-09' }));

  it('"open" answers every edition that was there, not one that came in since', () => {
    const decisions = [madeDecision('zz', 'open')];
    expect(fold([first, outcome, twin], decisions)).toMatchObject({
      status: 'active',
      reopened: { by: 'person', paperId: 'zz' },
    });
    expect(fold([first, at(outcome, since), twin], decisions).status).toBe('closed');
  });

  it('"open" outlasts an older end that comes in since', () => {
    const older = at(madePaper('older', madeOutcome({ issued: '2026-10-20' })), since);
    expect(fold([first, outcome, older], [madeDecision('outcome', 'open')])).toMatchObject({
      status: 'active',
      reopened: { by: 'person', paperId: 'outcome' },
    });
  });

  it('"closed" settles it with an undated update that was there, not with one that came in since', () => {
    const decisions = [madeDecision('outcome', 'closed')];
    expect(fold([first, outcome, update(null)], decisions).status).toBe('closed');
    expect(fold([first, outcome, at(update(null), since)], decisions).status).toBe('unsure');
  });

  it('stays when a richer copy of the paper comes', () => {
    const evidence = [{ field: 'issued', start: 0, end: 1, rule: 'label', doubt: null }];
    const poor = madePaper('a', madeOutcome({ index: 'AMR 28/0002/2026' }));
    const rich = at(madePaper('b', madeOutcome({ index: 'AMR 28/0002/2026', evidence })), since);
    expect(fold([first, poor, rich], [madeDecision('a', 'open')]).status).toBe('active');
    expect(fold([first, poor, rich]).status).toBe('closed');
  });

  it('is the latest one, in whatever order they are kept', () => {
    const later = { ...madeDecision('outcome', 'open'), at: '2026-11-13T00:00:00Z' };
    const sooner = madeDecision('outcome', 'closed');
    expect(fold([first, outcome], [later, sooner]).status).toBe('active');
    expect(fold([first, outcome], [sooner, later]).status).toBe('active');
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

  const page = (id: string, takenIn: string, over: Partial<UaDocument>): Paper => {
    const paper = madePaper(id, madeUa({ index: 'AMR 28/0001/2026', ...over }));
    const source = { ...paper.raw.source, url: 'https://section.example/ua-76-26' };
    return { ...paper, takenIn, raw: { ...paper.raw, source } };
  };
  const [sooner, later] = ['2026-11-10T00:00:00Z', '2026-11-12T00:00:00Z'];
  const evidence = [{ field: 'deadline', start: 0, end: 1, rule: 'label', doubt: null }];

  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('of one page say what it said last, the other address beside it: %s, then %s', (old, fresh) => {
    const before = page(old, sooner, { evidence });
    const after = page(fresh, later, {
      recipients: [madeRecipient({ emails: ['mended@interior.example'] })],
    });
    for (const papers of [
      [before, after],
      [after, before],
    ]) {
      const [recipient] = fold(papers).recipients;
      expect(recipient?.emails).toEqual(['mended@interior.example']);
      expect(recipient?.risks.map(({ kind }) => kind)).toContain('changed');
    }
  });

  it('keep a closing sentence that the page has lost since', () => {
    const closing = page('a', sooner, { ...madeOutcome(), evidence });
    const without = page('b', later, { ...madeOutcome(), closing: { closes: false, quote: null } });
    expect(fold([first, closing, without]).status).toBe('closed');
  });
});

const orNull = <T>(...values: T[]) => fc.constantFrom<T | null>(null, ...values);
const anyUa = fc
  .record({
    kind: fc.constantFrom('first', 'update', 'outcome'),
    issued: orNull('2026-09-01', '2026-10-01', '2026-11-09', '2026-11-20'),
    closes: fc.constantFrom(true, 'unsure', false),
    number: orNull(1, 2, 3),
    index: orNull('AMR 28/0001/2026', 'AMR 28/0002/2026'),
    deadline: orNull('2026-11-01', '2026-12-01', '2026-12-24'),
  })
  .map(({ kind, issued, closes, number, index, deadline }) =>
    madeUa({
      kind: kind as UaDocument['kind'],
      updateNumber: kind === 'update' ? number : null,
      issued,
      index,
      deadline,
      closing: { closes: closes as UaDocument['closing']['closes'], quote: closes ? 'Thanks.' : null },
    }),
  );
const moment = fc.constantFrom('2026-11-10T00:00:00Z', '2026-11-11T00:00:00Z', '2026-11-12T00:00:00Z');
const place = orNull('https://section.example/ua-76-26', 'https://section.example/ua-76-26-update');
const somePapers = fc.array(fc.tuple(anyUa, moment, place), { minLength: 1, maxLength: 6 }).map((all) =>
  all.map(([ua, takenIn, url], at) => {
    const { raw, ...paper } = madePaper(`paper ${at}`, ua);
    return { ...paper, takenIn, raw: { ...raw, source: { ...raw.source, url } } };
  }),
);
const someDecisions = fc.array(
  fc
    .record({ at: moment, paper: fc.nat(6), answer: fc.constantFrom('open' as const, 'closed' as const) })
    .map(({ at, paper, answer }) => ({ ...madeDecision(`paper ${paper}`, answer), at })),
  { maxLength: 3 },
);
/** Repeats and shuffles. */
const mixed = <T>(list: T[], numbers: Iterator<number>): T[] =>
  [...list, ...list]
    .map((one) => ({ one, at: numbers.next().value as number }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

describe('properties', () => {
  it('any order and any repetition of papers and answers gives the same case', () => {
    fc.assert(
      fc.property(somePapers, someDecisions, fc.infiniteStream(fc.nat()), (papers, decisions, numbers) => {
        const other = fold(mixed(papers, numbers), mixed(decisions, numbers));
        expect(other).toEqual(fold(papers, decisions));
      }),
      { numRuns: 1000 },
    );
  });

  it('no case is closed without a paper that closes, or the person’s word', () => {
    fc.assert(
      fc.property(somePapers, someDecisions, (papers, decisions) => {
        const closing = papers.filter(({ ua }) => ua.closing.closes === true).map(({ id }) => id);
        const told = decisions.filter(({ answer }) => answer === 'closed').map(({ paperId }) => paperId);
        const { status } = fold(papers, decisions);
        expect(status === 'closed' && closing.length + told.length === 0).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('no case is closed beside an update of a later date that asks on', () => {
    const papersOnly = somePapers.map((papers) =>
      papers.map((paper) => ({ ...paper, ua: { ...paper.ua, index: null } })),
    );
    fc.assert(
      fc.property(papersOnly, (papers) => {
        const newer = madePaper('newer', madeUa({ kind: 'update', issued: '2026-11-22' }));
        fc.pre(papers.every(({ ua }) => ua.issued !== null || ua.kind === 'first'));
        expect(fold([...papers, newer]).status).not.toBe('closed');
      }),
      { numRuns: 1000 },
    );
  });

  it('an older paper that asks on never opens a closed case', () => {
    const older = fc.constantFrom(
      madeUa({ issued: null }),
      madeUa({ issued: '2026-08-01' }),
      madeUa({ kind: 'update', issued: '2026-08-01' }),
    );
    fc.assert(
      fc.property(somePapers, someDecisions, older, (papers, decisions, ua) => {
        const { status, closure } = fold(papers, decisions);
        fc.pre(status === 'closed');
        // Beside an end without a date, a dated update may be the newer one: that is asked.
        const expected = closure?.issued || ua.kind === 'first' ? ['closed'] : ['closed', 'unsure'];
        expect(expected).toContain(fold([...papers, madePaper('older', ua)], decisions).status);
      }),
      { numRuns: 1000 },
    );
  });

  it('an answer always ends the question that was asked', () => {
    fc.assert(
      fc.property(somePapers, fc.constantFrom('open' as const, 'closed' as const), (papers, answer) => {
        const { question } = fold(papers);
        fc.pre(question !== null);
        const at = '2026-11-13T00:00:00Z';
        const after = fold(papers, [{ ...madeDecision(question?.paperId ?? '', answer), at }]);
        expect(after.question?.paperId).not.toBe(question?.paperId);
      }),
      { numRuns: 1000 },
    );
  });

  it('"open again" opens a closed case at once', () => {
    fc.assert(
      fc.property(somePapers, (papers) => {
        const { closure } = fold(papers);
        fc.pre(closure !== null);
        const at = '2026-11-13T00:00:00Z';
        const after = fold(papers, [{ ...madeDecision(closure?.paperId ?? '', 'open'), at }]);
        expect(after.closure).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
