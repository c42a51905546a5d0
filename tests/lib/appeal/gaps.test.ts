import { describe, expect, it } from 'vitest';
import { gapsIn } from '../../../lib/appeal/gaps.ts';

const official = [
  'Rosa Tanguila was threatened after she gave evidence before the court on 3 March 2026.',
  'I urge you to give her protection at once and to bring those responsible to justice.',
];
const about = { people: ['Rosa Tanguila'], asks: [] };
const gaps = (paragraphs: string[], own = '', signature = ['Ana Prieto', 'Quito']) =>
  gapsIn({ paragraphs, own, signature }, official, about);

describe('what is missing from a letter', () => {
  it('is nothing in the model letter, with own words or without', () => {
    expect(gaps(official)).toEqual([]);
    expect(
      gaps(official, 'As a nurse I know what fear does. I have worked since 1998, in 3 hospitals.'),
    ).toEqual([]);
  });

  it('is the person, when nobody is named', () => {
    const text = [
      'I urge you to give the witness protection at once and to bring those responsible to justice.',
    ];
    expect(gaps(text)).toEqual([{ kind: 'person', name: 'Rosa Tanguila' }]);
  });

  it('is an ask that was left out, and not one that was reworded', () => {
    expect(gaps([official[0] ?? ''])).toEqual([{ kind: 'ask', text: official[1] }]);
    expect(
      gaps([
        'Rosa Tanguila needs protection at once. Those responsible must be brought to justice, I urge you.',
      ]),
    ).toEqual([]);
  });

  it('is told for an empty letter too', () => {
    expect(gaps([])).toEqual([{ kind: 'ask', text: official[1] }]);
  });
});

describe('what stands in a letter and should perhaps not', () => {
  it.each([
    ['My name is Ana Prieto.', { kind: 'name twice' }],
    ['Call me: +593 99 555 0101.', { kind: 'phone', text: '+593 99 555 0101' }],
    ['Write to ana@prieto.example please.', { kind: 'email', text: 'ana@prieto.example' }],
    ['I live at 14 Green Hill Road.', { kind: 'street', text: '14 Green Hill Road' }],
    ['Ich wohne in der Lindenstraße 5.', { kind: 'street', text: 'Lindenstraße 5' }],
    ['Vivo en la calle Invented, 12.', { kind: 'street', text: 'calle Invented, 12' }],
  ] as const)('%s', (own, gap) => {
    expect(gaps(official, own)).toEqual([gap]);
  });

  it('is the person’s name also in paragraphs that they reworded, and not where the paper says it', () => {
    const reworded = [official[0] ?? '', `${official[1]} I ask this as Ana Prieto.`];
    expect(gaps(reworded)).toEqual([{ kind: 'name twice' }]);
    const named = [...official, 'Ana Prieto was there.'];
    expect(gapsIn({ paragraphs: named, own: '', signature: ['Ana Prieto'] }, named, about)).toEqual([]);
  });

  it('is no date, no law, no number of people, and nothing that the paper itself says', () => {
    expect(gaps(official, 'Since 2026-03-01, Law 23 of 1998, 12,000,000 people.')).toEqual([]);
    expect(gaps([...official, 'x'], '', [])).toEqual([]);
  });
});
