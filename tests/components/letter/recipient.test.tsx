// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { recipientState, shortName } from '../../../components/letter/recipient.ts';
import { draw } from '../../support/draw.ts';
import { embassy, entries, minister, prosecutor } from '../../support/invented.ts';

// For the words.
beforeEach(() => draw(() => null));

describe('what a recipient is called on its tab', () => {
  it.each([
    [{ ...minister, salutation: 'Dear Minister' }, 'Minister'],
    [{ ...minister, salutation: 'Honourable Minister' }, 'Minister'],
    [{ ...minister, salutation: 'Dear Mr Quirola Mena' }, 'Mr Quirola Mena'],
    [{ ...minister, salutation: 'Dear Sir or Madam' }, 'Minister of the Interior'],
    [{ ...minister, salutation: 'Your Excellency' }, 'Minister of the Interior'],
    [{ ...minister, salutation: null, title: null }, 'Esteban Quirola Mena'],
    [{ ...minister, salutation: null, title: null, name: null }, 'despacho@interior-gob.example'],
  ])('%#: %o', (recipient, name) => {
    expect(shortName(recipient)).toBe(name);
  });
});

describe('how far the writing to a recipient has come', () => {
  const entry = { ...entries[0], recipientKey: 'minister' } as (typeof entries)[number];
  it.each([
    ['nothing done', minister, [], false, 'To write'],
    ['a draft', minister, [], true, 'Draft kept'],
    ['put into a page', minister, [{ ...entry, state: 'opened' as const }], true, 'In the page'],
    ['sent', minister, [{ ...entry, state: 'opened' as const }, entry], true, 'Written'],
    ['sent to somebody else', minister, [{ ...entry, recipientKey: 'other' }], false, 'To write'],
    ['a form only', prosecutor, [], false, 'Form only'],
    ['a copy', embassy, [], false, 'Gets a copy'],
    ['post only', { ...minister, emails: [], post: 'Calle Inventada 1' }, [], false, 'By post'],
    ['fax only', { ...minister, emails: [], fax: '+593 2 555 0101' }, [], false, 'Fax'],
    ['an account only', { ...minister, emails: [], social: ['@interior_ec'] }, [], false, 'Social media'],
    ['no address', { ...minister, emails: [] }, [], false, 'No address'],
  ])('%s', (_, recipient, journal, draft, words) => {
    expect(recipientState(recipient, journal, draft).words).toBe(words);
  });
});
