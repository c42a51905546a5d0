import { describe, expect, it } from 'vitest';
import { brokenEmailsIn, emailsIn } from '../../../lib/text/addresses.ts';

/** A text with one address that is broken, and the address. */
const broken: [text: string, address: string][] = [
  ['minister@justice-\ngov.example', 'minister@justice-gov.example'],
  ['minister@justice.\ngov.example', 'minister@justice.gov.example'],
  ['minister\n@justice.example', 'minister@justice.example'],
  ['minister @ justice.example', 'minister@justice.example'],
  ['minister@ justice.example', 'minister@justice.example'],
  ['minister@justice .gov.example', 'minister@justice.gov.example'],
  ['a.minister_\nof@justice.example', 'a.minister_of@justice.example'],
];

/** No address is put together of these. */
const apart = [
  'minister@justice.example. Please write.',
  'minister@justice.example, office@justice.example',
  'minister@justice. gov.example',
  'see the form @ www.justice.example',
  'minister (at) justice.example',
  'minister@justice',
  'twitter: @justice',
  '@ @ . @',
];

describe('addresses that are broken', () => {
  it.each(broken)('%j', (text, address) => {
    expect(brokenEmailsIn(`Write to ${text}`)).toEqual([{ text: address, at: 9, end: 9 + text.length }]);
  });

  it.each(apart)('are not made of %j', (text) => {
    expect(brokenEmailsIn(text)).toEqual([]);
  });

  it('leave whole ones to others', () => {
    expect(emailsIn('x@y.example').map(({ text }) => text)).toEqual(['x@y.example']);
  });
});
