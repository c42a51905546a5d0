import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';
import { labelPage } from '../../../support/forms.ts';

/** What boxes with these labels are found to be, in a form with a message. */
const kindsOf = (...labels: string[]): (string | undefined)[] => kindsIn('en', ...labels);

function kindsIn(language: string, ...labels: string[]): (string | undefined)[] {
  const html = labelPage(
    '',
    [...labels.map((label) => ['x', label] as const), ['message', 'Message']],
    language,
  ).html;
  const { document } = parseHTML(html);
  const found = classifyFields(document as unknown as Document);
  return [...document.querySelectorAll('[data-expect=x]')].map((box) => found.get(box));
}

describe('boxes of a form, as a whole', () => {
  it('of two that ask for the same takes the one of which more is known', () => {
    expect(kindsOf('Name of our founder', 'Your full name')).toEqual([undefined, 'full-name']);
    expect(kindsOf('Your full name', 'Name of our founder')).toEqual(['full-name', undefined]);
  });

  it('takes a second street only as the line right below the first', () => {
    expect(kindsOf('Street', 'Street')).toEqual(['street', 'street2']);
    expect(kindsOf('Street', 'City', 'Street of the pier')).toEqual(['street', 'city', undefined]);
  });

  it('takes a second line for the first where that is missing', () => {
    expect(kindsOf('Address line 2', 'City')).toEqual(['street', 'city']);
  });

  it('leaves the number of something that is not asked for', () => {
    expect(kindsOf('Organisation', 'Organisation number')).toEqual(['organization', undefined]);
    expect(kindsOf('Charity organisation number')).toEqual([undefined]);
  });

  it('does not take an electronic address for a street', () => {
    expect(kindsOf('Street', 'Your electronic address')).toEqual(['street', 'email']);
  });

  it('takes an organisation for the one of the writer only where nothing is complained of', () => {
    expect(kindsOf('Organisation')).toEqual(['organization']);
    expect(kindsOf('Organisation concerned')).toEqual([undefined]);
    expect(kindsOf('Name of the institution your complaint is about')).toEqual([undefined]);
  });

  it('gives a name where a name or an organisation is asked for', () => {
    expect(kindsOf('Name and surname or company name')).toEqual(['full-name']);
    expect(kindsOf('Name of the company or firm')).toEqual(['organization']);
  });

  it('takes the number for a part of the street it stands with', () => {
    expect(kindsIn('pt', 'Rua com o número')).toEqual(['street']);
    expect(kindsIn('pt', 'Número')).toEqual([undefined]);
    expect(kindsOf('Address of your website')).toEqual([undefined]);
  });

  it('takes an address and a place in one box for the address', () => {
    expect(kindsOf('Address and town')).toEqual(['street']);
    expect(kindsOf('Address, town')).toEqual(['city']);
  });
});
