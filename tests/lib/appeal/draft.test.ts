import { describe, expect, it } from 'vitest';
import { draftAppeal } from '../../../lib/appeal/draft.ts';
import type { Draft } from '../../../lib/appeal/schema.ts';
import { sentenceCase } from '../../../lib/appeal/subject.ts';
import { foldCase } from '../../../lib/case/fold.ts';
import type { CaseRecipient, UaCase } from '../../../lib/case/schema.ts';
import type { UaDocument } from '../../../lib/document/schema.ts';
import { madePaper, madeRecipient, madeUa } from '../../support/made-papers.ts';

const profile = { name: 'Hanna Lindqvist', town: 'Uppsala, Sweden' };
const draft = (over: Partial<Draft>): Draft => ({
  caseKey: 'UA-76-2026',
  recipientKey: 'x',
  own: null,
  subject: null,
  text: null,
  paperId: null,
  changedAt: '',
  ...over,
});
const caseOf = (over: Partial<UaDocument> = {}): UaCase =>
  foldCase('UA-76-2026', [madePaper('a', madeUa(over))], [], '2026-11-24');
const main = (ua: UaCase): CaseRecipient => ua.recipients[0] as CaseRecipient;

describe('draftAppeal', () => {
  it('sets salutation, official text, own words, sign-off, name and town, a blank line apart', () => {
    const ua = caseOf();
    const appeal = draftAppeal(ua, main(ua), profile, draft({ own: 'I am a nurse.' }));
    expect(appeal.body).toBe(
      'Dear Minister,\n\nPlease protect her.\n\nAt once.\n\nI am a nurse.\n\nYours sincerely,\nHanna Lindqvist\nUppsala, Sweden',
    );
    expect(appeal.to).toEqual(['office@interior.example']);
    expect(appeal.subject).toBe('About Rosa Tanguila');
  });

  it.each([
    ['Dear Minister / Estimado Señor Secretario', 'en', 'Dear Minister,'],
    ['Dear Minister / Estimado Señor Secretario', 'es', 'Estimado Señor Secretario:'],
    ['Your Excellency / Exzellenz', 'de', 'Exzellenz,'],
    ['Estimado Señor Fiscal / Monsieur le Procureur général', 'fr', 'Monsieur le Procureur général,'],
    ['Dear Governor / Herr guvernör', 'sv', 'Herr guvernör,'],
    ['Dear Sir/Madam', 'en', 'Dear Sir/Madam,'],
  ])('greets in the language of the letter: %s, %s', (salutation, language, greeting) => {
    const ua = caseOf({ language, recipients: [madeRecipient({ salutation })] });
    expect(draftAppeal(ua, main(ua), profile, null).salutation).toBe(greeting);
  });

  it('takes the recipient’s own salutation before the letter’s', () => {
    const ua = caseOf({ recipients: [madeRecipient({ salutation: 'Your Excellency' })] });
    expect(draftAppeal(ua, main(ua), profile, null).salutation).toBe('Your Excellency,');
  });

  it('greets nobody by the office of another', () => {
    const other = madeRecipient({ name: 'Lucía Velarde Ponce', title: 'Prosecutor', salutation: null });
    const ua = caseOf({ recipients: [madeRecipient({ salutation: null }), other] });
    expect(draftAppeal(ua, main(ua), profile, null).salutation).toBe('Dear Minister,');
    const second = ua.recipients[1] as CaseRecipient;
    expect(draftAppeal(ua, second, profile, null).salutation).toBe('Dear Prosecutor,');
    const unknown = { ...second, title: 'Chair of the Commission' };
    expect(draftAppeal(ua, unknown, profile, null).salutation).toBe('Dear Sir or Madam,');
  });

  it('makes a letter of the asks where there is no model letter', () => {
    const ua = caseOf({ letter: null, asks: ['Urging protection', 'Calling for an inquiry'] });
    expect(draftAppeal(ua, main(ua), profile, null).body).toBe(
      'Dear Minister,\n\nI am writing about Rosa Tanguila.\n\nI write to you\n- Urging protection\n- Calling for an inquiry\n\nYours sincerely,\nHanna Lindqvist\nUppsala, Sweden',
    );
  });

  it.each([
    ['en', ['expressing concern for her;', 'respectfully asking for an inquiry.'], 'I write to you'],
    ['en', ['release her at once;', 'let her see a lawyer.'], 'I ask you to consider the following:'],
    ['en', ['Urging protection;', 'An end to the threats.'], 'I ask you to consider the following:'],
    ['en', ['Bring those responsible to justice.'], 'I ask you to consider the following:'],
    ['es', ['instando a las autoridades a protegerla;', 'pidiendo una investigación.'], 'Me dirijo a usted'],
    ['es', ['que la protejan;'], 'Le pido que considere lo siguiente:'],
    ['pt', ['pedindo que a protejam;', 'exortando-os a investigar.'], 'Dirijo-me a V. Exa.'],
    ['it', ['chiedendo che sia protetta;'], 'Mi rivolgo a Lei'],
    ['fr', ['demander qu’elle soit protégée ;', 'exprimer votre inquiétude.'], 'Je m’adresse à vous pour'],
    ['fr', ['demandez une enquête.'], 'Je vous demande de bien vouloir prendre en compte ce qui suit :'],
  ])('leads up to the asks by their form, and leaves them as they are: %s, %j', (language, asks, lead) => {
    const ua = caseOf({ letter: null, language, asks });
    const { paragraphs } = draftAppeal(ua, main(ua), profile, null);
    expect(paragraphs.at(-1)).toBe([lead, ...asks.map((ask) => `- ${ask}`)].join('\n'));
  });

  it('copies those who get copies, by their e-mail, and never writes to them from the main letter’s To', () => {
    const copy = madeRecipient({ name: 'Embassy', emails: ['embassy@ec.example'], copiesOnly: true });
    const ua = caseOf({ recipients: [madeRecipient(), copy] });
    const appeal = draftAppeal(ua, main(ua), profile, null);
    expect(appeal).toMatchObject({ to: ['office@interior.example'], cc: ['embassy@ec.example'] });
  });

  it('holds no address that is not the paper’s', () => {
    const ua = caseOf({ recipients: [madeRecipient({ emails: [] })] });
    expect(draftAppeal(ua, main(ua), profile, null)).toMatchObject({ to: [], cc: [] });
  });

  it('keeps the person’s wording and subject, the subject on one line', () => {
    const ua = caseOf();
    const appeal = draftAppeal(ua, main(ua), profile, draft({ text: 'My words.', subject: 'One\r\nBcc: x' }));
    expect(appeal.paragraphs).toEqual(['My words.']);
    expect(appeal.subject).toBe('One Bcc: x');
  });

  it('leaves no gap where the profile is empty', () => {
    const ua = caseOf();
    expect(draftAppeal(ua, main(ua), { name: '', town: ' ' }, null).body).toMatch(/Yours sincerely,$/);
  });

  it('greets by the office where the paper gives no words, and the model letter is to somebody else', () => {
    const second = madeRecipient({ name: 'Lucía Velarde', title: 'Attorney General', salutation: null });
    const ua = caseOf({ recipients: [madeRecipient(), second] });
    expect(draftAppeal(ua, ua.recipients[1] as CaseRecipient, profile, null).salutation).toBe(
      'Dear Prosecutor,',
    );
  });

  it('begins and ends in the language that the person chose, and leaves the official text as it is', () => {
    const ua = caseOf();
    const appeal = draftAppeal(ua, main(ua), profile, draft({ language: 'es' }));
    expect(appeal).toMatchObject({
      salutation: 'Señora Ministra, señor Ministro:',
      paragraphs: ['Please protect her.', 'At once.'],
      signOff: 'Atentamente,',
      subject: 'Sobre Rosa Tanguila',
      language: 'es',
    });
  });

  it('is the official letter of the chosen language where the paper is there in that too', () => {
    const spanish = madeUa({
      language: 'es',
      recipients: [madeRecipient({ title: 'Ministro del Interior', salutation: 'Señor Ministro' })],
      letter: { salutation: 'Señor Ministro', body: 'Le pido que la proteja.', signOff: 'Respetuosamente' },
    });
    const papers = [madePaper('en', madeUa()), madePaper('es', spanish)];
    const ua = foldCase('UA-76-2026', papers, [], '2026-11-24', 'en');
    const inEnglish = draftAppeal(ua, main(ua), profile, null);
    expect(inEnglish).toMatchObject({ salutation: 'Dear Minister,', language: 'en' });
    expect(draftAppeal(ua, main(ua), profile, draft({ language: 'es' }))).toMatchObject({
      to: inEnglish.to,
      salutation: 'Señor Ministro:',
      paragraphs: ['Le pido que la proteja.'],
      signOff: 'Respetuosamente,',
      language: 'es',
    });
    const inGerman = draftAppeal(ua, main(ua), profile, draft({ language: 'de' }));
    expect(inGerman).toMatchObject({ paragraphs: inEnglish.paragraphs, language: 'de' });
  });

  it('makes a letter of the asks in the chosen language, as far as its words are ours', () => {
    const ua = caseOf({ letter: null, asks: ['Urging protection'] });
    expect(draftAppeal(ua, main(ua), profile, draft({ language: 'de' })).paragraphs).toEqual([
      'ich schreibe Ihnen wegen Rosa Tanguila.',
      'Ich bitte Sie um Folgendes:\n- Urging protection',
    ]);
  });

  it('is signed by initials and town alone where there is risk, and nobody gets a copy', () => {
    const copy = madeRecipient({ name: 'Embassy', emails: ['embassy@ec.example'], copiesOnly: true });
    const ua = caseOf({ recipients: [madeRecipient(), copy] });
    const appeal = draftAppeal(ua, main(ua), profile, null, { atRisk: true });
    expect(appeal).toMatchObject({ signature: ['H. L.', 'Uppsala, Sweden'], cc: [] });
    expect(appeal.body).not.toContain('Hanna');
  });

  it('puts the paragraphs where the person wants them, without those left out, and reworded', () => {
    const ua = caseOf();
    const parts = [
      { of: null, text: null, out: false },
      { of: 'At once.', text: 'Now, please.', out: false },
      { of: 'Please protect her.', text: null, out: true },
    ];
    const appeal = draftAppeal(ua, main(ua), profile, draft({ own: 'I am a nurse.', parts }));
    expect(appeal).toMatchObject({ paragraphs: ['Now, please.'], ownAt: 0 });
    expect(appeal.body).toMatch(/^Dear Minister,\n\nI am a nurse\.\n\nNow, please\.\n\nYours/);
  });
});

describe('sentenceCase', () => {
  it('lowers a headline in capitals and leaves another as it is', () => {
    expect(sentenceCase('USA MEN MOVED TO PRISON')).toBe('USA men moved to prison');
    expect(sentenceCase('Organiser moved')).toBe('Organiser moved');
  });
});
