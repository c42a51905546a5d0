import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../../lib/appeal/body.ts';
import { lengthInForm } from '../../../lib/appeal/fit.ts';
import type { Appeal } from '../../../lib/appeal/schema.ts';
import { inVariant } from '../../../lib/appeal/variants.ts';

const letter = {
  salutation: 'Dear Minister,',
  paragraphs: [
    `Rosa Tanguila was threatened. ${'She is afraid. '.repeat(8)}`.trim(),
    'The river is poisoned. '.repeat(12).trim(),
    'I ask you to protect her and to have the threats investigated.',
    'Her neighbours are afraid too.',
  ],
  own: 'I am a nurse.',
  ownAt: 2,
  signOff: 'Yours sincerely,',
  signature: ['Ana', 'Quito'],
};
const appeal: Appeal = {
  ...letter,
  caseKey: 'c',
  recipientKey: 'r',
  to: [],
  cc: [],
  subject: '',
  body: bodyOf(letter),
  language: 'en',
};
const about = { people: ['Rosa Tanguila'], asks: [] };

describe('the forms of a letter', () => {
  it('is whole unless another was chosen', () => {
    expect(inVariant(appeal, about, null)).toEqual({ appeal, cut: [], over: 0 });
    expect(inVariant(appeal, about, 'full').appeal).toBe(appeal);
  });

  it('is short with the name, what is asked for and the own words alone', () => {
    const { appeal: short, cut } = inVariant(appeal, about, 'short');
    expect(short.paragraphs).toEqual([letter.paragraphs[0], letter.paragraphs[2]]);
    expect(cut).toEqual([letter.paragraphs[1], letter.paragraphs[3]]);
    expect(short.body).toContain('\n\nI am a nurse.\n\nI ask you');
  });

  it.each([
    ['Ich bin in Sorge um Ana.', 'Bitte lassen Sie sie frei.', 'Ihr Dorf liegt am Fluss.'],
    ['Le scrivo perché temo per Ana.', 'La esorto a liberarla.', 'Il suo villaggio è sul fiume.'],
    ['أكتب إليكم بشأن أنا.', 'أحثكم على الإفراج عنها.', 'تقع قريتها على النهر.'],
    ['我對安娜深表關注。', '我促請閣下釋放她。', '她的村莊在河邊。'],
  ])('leaves out no ask when it is short, in whatever language: %s', (tells, asks, more) => {
    const paragraphs = [tells, asks, more];
    const spoken = { ...appeal, paragraphs, ownAt: 3 };
    const { cut } = inVariant(spoken, { people: [], asks: [] }, 'short');
    expect(cut).toEqual([tells, more]);
  });

  it('keeps the paragraph that names the person, also where the name is bent', () => {
    const paragraphs = ['Был суд.', 'Я пишу о преследовании Ирины Вымышленной.', 'Прошу освободить её.'];
    const spoken = { ...appeal, paragraphs, ownAt: 3 };
    const { cut } = inVariant(spoken, { people: ['Ирина Вымышленная'], asks: [] }, 'short');
    expect(cut).toEqual(['Был суд.']);
  });

  it('fits into 500 characters by whole paragraphs', () => {
    const { appeal: small, cut, over } = inVariant(appeal, about, '500');
    expect(lengthInForm(small.body)).toBeLessThanOrEqual(500);
    expect(over).toBe(0);
    expect(small.paragraphs).toContain('Her neighbours are afraid too.');
    expect(cut).toEqual([letter.paragraphs[1]]);
  });

  it('says by how much it is too long when nothing else may go', () => {
    const long = {
      ...appeal,
      paragraphs: [`I ask you for Rosa Tanguila: ${'x '.repeat(300)}`.trim()],
      ownAt: 1,
    };
    const { over, cut, appeal: same } = inVariant({ ...long, body: bodyOf(long) }, about, '500');
    expect(cut).toEqual([]);
    expect(over).toBe(lengthInForm(same.body) - 500);
  });

  it('leaves a letter that fits on a postcard as it is', () => {
    const small = { ...appeal, paragraphs: ['I ask you to free Rosa Tanguila.'], ownAt: 1 };
    const fitting = { ...small, body: bodyOf(small) };
    expect(inVariant(fitting, about, 'postcard')).toEqual({ appeal: fitting, cut: [], over: 0 });
  });
});
