import { describe, expect, it } from 'vitest';
import { brokenEmailsIn, emailsIn, urlsIn } from '../../../lib/text/addresses.ts';

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
  'President Juan Inventado Ejemplo\ndespacho@palacio.example',
  'see below\noffice@court.example',
];

/** A text in a script without blanks, or with small words written onto others, and the address in it. */
const glued: [text: string, address: string, at: number][] = [
  ['电邮office@court.example', 'office@court.example', 2],
  ['地址是office@court.example。', 'office@court.example', 3],
  ['メールはoffice@court.exampleまで', 'office@court.example', 4],
  ['office@court.example로 보내', 'office@court.example', 0],
  ['אל-office@court.example', 'office@court.example', 3],
  ['לoffice@court.example', 'office@court.example', 1],
  ['إلىoffice@court.example', 'office@court.example', 3],
  [`${'写'.repeat(70)}office@court.example${'写'.repeat(70)}`, 'office@court.example', 70],
  ['office@court.example电话022-5550', 'office@court.example', 0],
];

/** Addresses in another script, or with one letter of it, which are as printed. */
const whole = [
  '写信@court.example',
  '写信office@法院.公司',
  '法院@法院.公司',
  'оffice@court.example',
  'a@court.例.example',
];

describe('addresses with words right before or behind them', () => {
  it.each(glued)('are none of %j', (text, address, at) => {
    expect(emailsIn(text)).toEqual([{ text: address, at }]);
  });

  it.each(whole)('are whole: %j', (address) => {
    expect(emailsIn(address)).toEqual([{ text: address, at: 0 }]);
  });

  it('are none of those that a blank breaks', () => {
    expect(brokenEmailsIn('电邮office@ court.example')).toEqual([
      { text: 'office@court.example', at: 2, end: 23 },
    ]);
  });
});

describe('addresses of the web', () => {
  it.each(['。', '，', '）', '،'])('end before %j', (mark) => {
    expect(urlsIn(`https://court.example/form${mark}写信`)[0]?.text).toBe('https://court.example/form');
  });
});

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
