import { describe, expect, it } from 'vitest';
import { endingOf } from '../../../../lib/document/closing/ending.ts';
import { readPapers } from '../../../../lib/document/read.ts';
import { languages } from '../../../../lib/language/index.ts';
import { compileRules } from '../../../../lib/language/rules.ts';
import { fold } from '../../../../lib/text/fold.ts';

const english = languages.filter((one) => one.code === 'en');
const { endings } = compileRules(english);

const saysOf = (sentence: string, people: string[] = []) =>
  endingOf(endings, fold(sentence), people.map(fold))?.says ?? null;

function closingOf(...paragraphs: string[]): boolean | 'unsure' | undefined {
  const head = 'Further information on UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023';
  const text = [head, 'STUDENT MOVED', 'Luz Ejemplar was moved last week.', ...paragraphs].join('\n\n');
  return readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.closing.closes;
}

describe('a sentence', () => {
  it('is built in any order', () => {
    expect(saysOf('Of you and the network, no further letters are now required.')).toBe(true);
    expect(saysOf('Required of the network are no further letters.')).toBe(true);
  });

  it('says nothing without the words of an ending', () => {
    expect(saysOf('Letters are needed.')).toBeNull();
    expect(saysOf('No further arrests were made.')).toBeNull();
  });

  it('is taken back by a word that it does not know', () => {
    expect(saysOf('No further letters are needed for tourists.')).toBe('unsure');
  });

  it('may name everybody of the case', () => {
    expect(saysOf('No further letters are needed for Luz Ejemplar.', ['Luz Ejemplar'])).toBe(true);
    expect(saysOf('No further letters are needed for Luz.', ['Luz Ejemplar', 'Ana Ejemplar'])).toBe('unsure');
  });

  it('tells that readers can do no more', () => {
    expect(saysOf('No further action by the UA network is possible.')).toBe(true);
    expect(saysOf('No further legal action is possible.')).not.toBe(true);
    expect(saysOf('The court said that no further action by the network is possible.')).not.toBe(true);
  });

  it('may have others in a clause beside', () => {
    expect(saysOf('Since a judge freed her, letters are no longer needed.')).toBe(true);
    expect(saysOf('As a judge said, no further action is required.')).toBe(false);
  });
});

describe('what else a paper says', () => {
  const end = 'You need send no more letters.';

  it('leaves the sentence as it is', () => {
    expect(closingOf(end)).toBe(true);
    expect(closingOf(end, 'Amnesty International will go on watching her case.')).toBe(true);
  });

  it.each([
    'Please write letters to the Minister of Justice for her brother.',
    'Please keep writing for Ana.',
    'Send letters to the Minister of Justice instead.',
    'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 26 October 2023',
  ])('takes it back: %s', (other) => {
    expect(closingOf(end, other)).toBe('unsure');
  });

  it.each([
    'New date: 12 November 2023',
    'Nevertheless, please write to the Minister of Justice.',
    'We ask you to write to the prosecutor by 12 November.',
  ])('takes back a sentence or a label, in whatever words: %s', (other) => {
    expect(closingOf(end, other)).toBe('unsure');
    expect(closingOf('This action is closed', other)).toBe('unsure');
  });

  it('may be a day that is past, or one that the paper merely tells of before', () => {
    expect(closingOf(end, 'She had been arrested on 3 May 2023.')).toBe(true);
    expect(closingOf('Her trial was to begin on 12 November 2023.', end)).toBe(true);
  });

  it('denies an ending that it joins with `that`', () => {
    expect(saysOf('It is not true, that this action is closed.')).toBe(false);
    expect(saysOf('It seems to neighbours, that this action is closed.')).toBe('unsure');
  });

  it('makes nothing of an ending that an older paper is quoted with', () => {
    expect(closingOf('The update of May read:', 'No further action is requested.')).toBe(false);
    expect(closingOf("In May we wrote 'No further action is requested'. That has changed.")).toBe(false);
    expect(closingOf('In May we wrote ‹No further action is requested›. That has changed.')).toBe(false);
  });

  it('does not take apostrophes for quotation marks', () => {
    expect(closingOf("Luz's mother thanks the students' union: you need send no more letters.")).toBe(true);
  });

  it('keeps an ending by a pronoun from those who are not free', () => {
    const hers = 'No further letters are needed on her behalf.';
    expect(closingOf(hers)).toBe(true);
    expect(closingOf(hers, 'Ana Ejemplar remains in prison.')).toBe('unsure');
  });

  it('makes nothing of a closed case where letters are asked for', () => {
    expect(closingOf('The case has been closed.')).toBe('unsure');
    expect(closingOf('The case has been closed.', 'Please send letters to the Minister of Justice.')).toBe(
      false,
    );
  });

  it('leaves alone what a model letter asks for', () => {
    const letter = 'Dear Minister,\nPlease stop sending letters of dismissal.\nYours sincerely,';
    expect(closingOf('SAMPLE LETTER', letter)).toBe(false);
  });

  it('in the background, ends the action when it is said to readers', () => {
    const story = `${'Many people have been arrested since the protests of spring. '.repeat(3)}`;
    const of = (sentence: string) => closingOf(`BACKGROUND INFORMATION\n\n${story}`, sentence, story);
    expect(of('No further action is required of the Urgent Action network.')).toBe(true);
    expect(of('No further action is required. Thank you all.')).toBe(true);
    expect(of('No further action is required.')).toBe('unsure');
  });
});

describe('what stands beside an ending', () => {
  it('may ask for letters in the same clause', () => {
    expect(
      saysOf('We are withdrawing this appeal and ask all of you to send letters to the authorities.'),
    ).toBe('unsure');
  });

  it('may be a reason that others give, and a condition that others give is none', () => {
    const end = 'We will not be asking you for further letters';
    expect(saysOf(`${end}, because her lawyer believes that they would harm her.`)).toBe(true);
    expect(saysOf(`Since her lawyer believes that they would harm her, please send no more letters.`)).toBe(
      true,
    );
    expect(saysOf(`${end}, her lawyer believes.`)).toBe('unsure');
    expect(saysOf(`${end}, if her lawyer believes that they would harm her.`)).toBe(false);
    expect(saysOf('No further action is needed, because the court says so.')).toBe(false);
  });

  it('may be a reason without a comma', () => {
    const reason = 'because her lawyer believes that more letters would harm her';
    expect(saysOf(`We are withdrawing this action ${reason}.`)).toBe(true);
    expect(saysOf(`We are not withdrawing this action ${reason}.`)).not.toBe(true);
    expect(saysOf(`We are withdrawing this action for Juan ${reason}.`)).not.toBe(true);
    expect(saysOf('We are withdrawing this action because we ask you to write letters.')).not.toBe(true);
  });

  it('may be that others ask for it, and is then asked about', () => {
    expect(saysOf('The court has asked one thing of you, to send no more letters.')).toBe('unsure');
    expect(saysOf('The court freed her, so please send no more letters.')).toBe(true);
  });

  it('may be who says it, before a colon', () => {
    expect(saysOf('Her lawyer writes: we are withdrawing this action because it is lost.')).toBe('unsure');
    expect(saysOf('She is at home: we are withdrawing this action.')).toBe(true);
    expect(saysOf('We are withdrawing this action: her lawyer fears for her.')).toBe(true);
  });

  it('may be at whose wish it is, but not of others who act', () => {
    expect(saysOf('Please send no more letters at the request of her family.')).toBe(true);
    expect(saysOf('Please send no more letters at the request of the police.')).toBe('unsure');
    expect(saysOf('Please send no more letters to her family.')).toBe('unsure');
  });

  it('may be what the writers feel, but not of whom else it speaks', () => {
    expect(saysOf('This action is closed and our thoughts are with her family.')).toBe(true);
    expect(saysOf('This action is closed and our letters go to her family.')).not.toBe(true);
    expect(saysOf('This action is closed for her and her brother.')).not.toBe(true);
    expect(saysOf('No letters are needed for her and our thoughts are with her brother.')).not.toBe(true);
  });
});

describe('a clause that says what is needed behind a comma', () => {
  const german = compileRules(languages.filter((one) => one.code === 'de')).endings;
  const germanOf = (sentence: string) => endingOf(german, fold(sentence), [])?.says ?? null;

  it('belongs to the one that says it is not', () => {
    expect(germanOf('Es ist nicht mehr nötig, Briefe zu schreiben.')).toBe(true);
    expect(germanOf('Es ist nicht mehr nötig, an die Ministerin zu schreiben.')).toBe('unsure');
  });

  it('is not one that asks', () => {
    expect(germanOf('Das ist nicht mehr nötig, bitte schreiben Sie Briefe.')).not.toBe(true);
    expect(germanOf('Das ist nicht mehr nötig, wir bitten Sie, Briefe zu schreiben.')).not.toBe(true);
  });
});
