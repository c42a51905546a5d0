import { describe, expect, it } from 'vitest';
import { fieldCalled, isSearch } from '../../../../lib/delivery/insert/field-words.ts';

const byLabel = (label: string) => fieldCalled([label], []);
const byName = (name: string) => fieldCalled([], [name]);

describe('fieldCalled', () => {
  it.each([
    'To',
    'To:',
    ' to * ',
    'To recipients',
    'An',
    'An…',
    'À',
    'Para',
    'Aan',
    'Кому',
    '宛先',
    'إلى',
    'Recipients',
  ])('takes the label %j for recipients', (label) => expect(byLabel(label)).toBe('to'));
  it.each(['Cc', 'CC:', 'Kopie', 'Copia', 'Копия', 'Cc recipients'])(
    'takes the label %j for copies',
    (label) => expect(byLabel(label)).toBe('cc'),
  );
  it.each(['Bcc', 'BCC:', 'Bcc recipients', 'Cci', 'CCO', 'Blindkopie'])(
    'takes the label %j for hidden copies',
    (label) => expect(byLabel(label)).toBe('bcc'),
  );
  it.each(['_bcc', 'composer:to-bcc'])('takes the name %j for hidden copies', (name) =>
    expect(byName(name)).toBe('bcc'),
  );
  it.each(['Subject', 'Betreff:', 'Objet', 'Asunto *', 'Add a subject', '件名', 'الموضوع'])(
    'takes the label %j for the subject',
    (label) => expect(byLabel(label)).toBe('subject'),
  );
  it.each(['to', '_to', 'composer:to', 'to-composer', 'toField', 'zv__COMPOSE-1_to_control', 'recipients'])(
    'takes the name %j for recipients',
    (name) => expect(byName(name)).toBe('to'),
  );
  it.each(['_cc', 'composer:to-cc', 'cc-input'])('takes the name %j for copies', (name) =>
    expect(byName(name)).toBe('cc'),
  );
  it.each(['subject', 'compose-subject', 'subjectbox', '_subject', 'composer:subject'])(
    'takes the name %j for the subject',
    (name) => expect(byName(name)).toBe('subject'),
  );
});

describe('what is no recipients field', () => {
  it.each(['Your e-mail', 'E-mail', 'Reply to', 'From', 'Name', 'Return to', 'Talk to us'])(
    'is the label %j',
    (label) => expect(byLabel(label)).toBeNull(),
  );
  it.each(['email', 'reply-to', 'from', 'date_to', 'tomato', 'customer', 'scroll-to'])(
    'is the name %j',
    (name) => expect(byName(name)).toBeNull(),
  );
});

describe('isSearch', () => {
  it('knows search boxes by their words', () => {
    expect(isSearch(['Search mail'])).toBe(true);
    expect(isSearch(['E-Mails suchen'])).toBe(true);
    expect(isSearch(['Subject', 'Research'])).toBe(false);
  });
});
