import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';

/** What the boxes of some rows are found to be, in a form with a message. */
function kindsOf(lang: string, ...rows: string[]): string[] {
  const { document } = parseHTML(
    `<html lang="${lang}"><body><form>${rows.map((row) => `<p>${row}</p>`).join('')}<p><textarea name="q"></textarea></p></form></body></html>`,
  );
  const found = classifyFields(document as unknown as Document);
  return [...document.querySelectorAll('input,select')].map((box) => found.get(box) ?? 'leave');
}

const line = (label: string, at = 0): string => `<label for="a${at}">${label}</label><input id="a${at}">`;

function choice(question: string, ...answers: string[]): string {
  const buttons = answers.map((answer) => `<label><input type="radio" name="c">${answer}</label>`);
  return `<fieldset><legend>${question}</legend>${buttons.join('')}</fieldset>`;
}

describe('what a form asks for', () => {
  it.each([
    ['en', 'Country of residence', 'country'],
    ['en', 'Name of the applicant', 'full-name'],
    ['de', 'Land des gewöhnlichen Aufenthalts', 'country'],
    ['es', 'Teléfono de contacto', 'phone'],
    ['fr', 'Commune de résidence', 'city'],
    ['pt', 'Nome do remetente', 'full-name'],
    ['nl', 'Gsm of vaste lijn', 'phone'],
    ['af', 'Stad of dorp', 'city'],
    ['en', 'Organisation you represent', 'organization'],
  ])('is the writer’s own in %s: %s', (lang, label, kind) => {
    expect(kindsOf(lang, line(label))).toEqual([kind]);
  });

  it.each([
    ['en', 'Facility name'],
    ['en', 'Phone of the organisation'],
    ['en', 'Place of issue'],
    ['en', 'Recipient'],
    ['en', 'Title of the document'],
    ['de', 'Ort des Mangels (Straße)'],
    ['es', 'Tipo de organización'],
    ['fr', 'Destinataire'],
    ['it', 'Telefono dell’ufficio'],
    ['km', 'កូដប្រទេស'],
  ])('is not in %s: %s', (lang, label) => {
    expect(kindsOf(lang, line(label))).toEqual(['leave']);
  });

  it('is no topic where a question has but two answers', () => {
    expect(kindsOf('en', choice('Have you sent this complaint elsewhere?', 'Yes', 'No'))).toEqual([
      'leave',
      'leave',
    ]);
    expect(kindsOf('en', choice('What is your message about?', 'Praise', 'Complaint', 'Else'))).toEqual([
      'topic',
      'topic',
      'topic',
    ]);
  });

  it('is the whole name where its parts are told behind it', () => {
    expect(kindsOf('en', line('Complete name (surname, given, initials)'))).toEqual(['full-name']);
    expect(kindsOf('en', line('Name (surname)', 1), line('First name', 2))).toEqual([
      'last-name',
      'first-name',
    ]);
  });
});

it('takes leave to publish for no consent that is needed to send', () => {
  const tick = (label: string) => `<label><input type="checkbox" name="c">${label}</label>`;
  expect(kindsOf('pt', tick('Autorizo a divulgação pública da mensagem'))).toEqual(['leave']);
  expect(kindsOf('fr', tick('J’accepte la diffusion de mon message'))).toEqual(['leave']);
  expect(kindsOf('pt', tick('Aceito a política de privacidade'))).toEqual(['consent']);
});

it('reads which part of a name is meant where a sign stands behind it', () => {
  expect(kindsOf('ja', line('お名前（姓）【必須】', 1), line('お名前（名）【必須】', 2))).toEqual([
    'last-name',
    'first-name',
  ]);
});

it('leaves where a problem is', () => {
  expect(kindsOf('en', line('Where is the problem? (street address)'))).toEqual(['leave']);
});
