import { describe, expect, it } from 'vitest';
import { draftAppeal } from '../../../lib/appeal/draft.ts';
import { type Departure, warningsFor } from '../../../lib/appeal/safety.ts';
import { foldCase } from '../../../lib/case/fold.ts';
import type { CaseRecipient } from '../../../lib/case/schema.ts';
import { madePaper, madeRecipient, madeUa } from '../../support/made-papers.ts';

const profile = { name: 'Hanna Lindqvist', town: 'Uppsala' };
const copy = madeRecipient({ name: 'Embassy of Ecuador', emails: ['embassy@ec.example'], copiesOnly: true });
const ua = foldCase(
  'UA-76-2026',
  [madePaper('a', madeUa({ recipients: [madeRecipient(), copy] }))],
  [],
  '2026-11-24',
);
const [recipient, embassy] = ua.recipients as [CaseRecipient, CaseRecipient];
const draft = (own: string, paperId: string | null = 'a') => ({
  caseKey: ua.key,
  recipientKey: recipient.key,
  own,
  subject: null,
  text: null,
  paperId,
  changedAt: '',
});
const leaving = (patch: Partial<Departure> = {}, own = ''): Departure => ({
  ua,
  appeal: draftAppeal(ua, recipient, profile, own ? draft(own) : null),
  draft: null,
  gaps: [],
  profile,
  atRisk: false,
  isKnown: true,
  ...patch,
});

describe('what is said before a letter leaves', () => {
  it('is nothing where there is nothing', () => {
    expect(warningsFor(leaving())).toEqual([]);
    expect(warningsFor(leaving({ draft: draft('x') }))).toEqual([]);
    expect(warningsFor(leaving({ draft: draft('x', null) }))).toEqual([]);
  });

  it('is that the case is closed, or its deadline over', () => {
    expect(warningsFor(leaving({ ua: { ...ua, status: 'closed' } }))).toEqual(['closed']);
    expect(warningsFor(leaving({ ua: { ...ua, status: 'past' } }))).toEqual(['expired']);
  });

  it('is that a newer paper has come since the draft was begun', () => {
    expect(warningsFor(leaving({ draft: draft('x', 'older') }))).toEqual(['superseded']);
  });

  it('is that an address has changed, or looks odd; of this letter alone', () => {
    const risky = (of: CaseRecipient, kind: 'changed' | 'free mail') => ({
      ...ua,
      recipients: ua.recipients.map((one) =>
        one.key === of.key ? { ...one, risks: [{ address: 'x@y.example', kind, than: [] }] } : one,
      ),
    });
    expect(warningsFor(leaving({ ua: risky(recipient, 'changed') }))).toEqual(['address changed']);
    expect(warningsFor(leaving({ ua: risky(embassy, 'free mail') }))).toEqual(['address flagged']);
    const alone = { ...leaving().appeal, cc: [] };
    expect(warningsFor(leaving({ ua: risky(embassy, 'free mail'), appeal: alone }))).toEqual([]);
  });

  it('is that something private, or a signature, stands in the text', () => {
    expect(warningsFor(leaving({ gaps: [{ kind: 'street', text: '5 High Street' }] }))).toEqual(['private']);
    expect(warningsFor(leaving({ gaps: [{ kind: 'name twice' }] }))).toEqual(['signature']);
    expect(warningsFor(leaving({}, 'I am a nurse.\n\nBest regards,\nHanna'))).toEqual(['signature']);
    const closed = 'Please free her.\n\nYours sincerely,\nHanna';
    expect(warningsFor(leaving({ draft: { ...draft(''), text: closed } }))).toEqual(['signature']);
    const parts = [{ of: 'At once.', text: closed, out: false }];
    expect(warningsFor(leaving({ draft: { ...draft(''), parts } }))).toEqual(['signature']);
    const out = [{ of: 'At once.', text: closed, out: true }];
    expect(warningsFor(leaving({ draft: { ...draft(''), parts: out } }))).toEqual([]);
    expect(warningsFor(leaving({}, 'With kind people around her she would live.'))).toEqual([]);
  });

  it.each([
    'Viele Grüße\nHanna',
    'Hochachtungsvoll\nHanna',
    'Bien à vous,\nHanna',
    'Je vous prie d’agréer mes salutations respectueuses.\nHanna',
    'Saludos cordiales,\nHanna',
    'Cordialmente,\nHanna',
    'Com os melhores cumprimentos,\nHanna',
    'Med vänlig hälsning\nHanna',
    'Med venlig hilsen\nHanna',
    'Ystävällisin terveisin\nHanna',
    'Z poważaniem\nHanna',
    'С уважением,\nХанна',
    'Saygılarımla,\nHanna',
    'وتفضلوا بقبول فائق الاحترام،\nهانا',
  ])('is a closing of one’s own in other languages: %s', (closing) => {
    expect(warningsFor(leaving({}, `I am a nurse.\n\n${closing}`))).toEqual(['signature']);
  });

  it('is, at risk, the full name in the text and a letter to an embassy', () => {
    const appeal = draftAppeal(ua, embassy, profile, draft('I am Hanna Lindqvist, a nurse.'), {
      atRisk: true,
    });
    expect(warningsFor(leaving({ appeal, atRisk: true }))).toEqual(['signature', 'embassy']);
  });

  it('is, at risk, that an embassy is written to, whether the paper gives it for copies or not', () => {
    const named = foldCase(
      'UA-77-2026',
      [
        madePaper(
          'a',
          madeUa({
            recipients: [madeRecipient({ name: null, title: 'Embassy of Ecuador' }), madeRecipient()],
          }),
        ),
      ],
      [],
      '2026-11-24',
    );
    const [first, second] = named.recipients as [CaseRecipient, CaseRecipient];
    const to = (one: CaseRecipient, atRisk: boolean) =>
      warningsFor(leaving({ ua: named, appeal: draftAppeal(named, one, profile, null, { atRisk }), atRisk }));
    expect(first.copiesOnly).toBe(false);
    expect(to(first, true)).toEqual(['embassy']);
    expect(to(first, false)).toEqual([]);
    expect(to(second, true)).toEqual([]);
  });

  it('is the question about ties until it is answered', () => {
    expect(warningsFor(leaving({ isKnown: false }))).toEqual(['ties']);
    const quiet = draftAppeal(ua, recipient, profile, null, { atRisk: true });
    expect(warningsFor(leaving({ isKnown: false, atRisk: true, appeal: quiet }))).toEqual([]);
  });
});
