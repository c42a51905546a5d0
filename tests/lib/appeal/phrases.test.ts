import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OFFICES, STARTERS } from '../../../lib/appeal/phrases/define.ts';
import {
  isLetterLanguage,
  letterLanguages,
  officeOf,
  phrasesFor,
} from '../../../lib/appeal/phrases/index.ts';
import { root } from '../../support/root.ts';

describe('the languages of letters', () => {
  it('are listed, each in a file of its own', () => {
    const files = readdirSync(path.join(root, 'lib/appeal/phrases')).map((file) =>
      path.basename(file, '.ts'),
    );
    const codes = files.filter((file) => file !== 'define' && file !== 'index');
    expect(letterLanguages.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });

  it.each(letterLanguages.map((one) => [one.code, one] as const))(
    '%s says all that a letter needs',
    (_, words) => {
      for (const office of OFFICES) expect(words.salutations[office].trim(), office).not.toBe('');
      for (const starter of STARTERS) expect(words.starters[starter], starter).toMatch(/\S/);
      expect(words.signOffs[0]).toBeTruthy();
      expect(words.subject('Ana')).toContain('Ana');
      expect(words.opening('Ana')).toContain('Ana');
      expect(words.ask).toMatch(/[:：]$/);
    },
  );

  it('stand in for each other in English', () => {
    expect(phrasesFor('pt-BR').code).toBe('pt');
    expect(phrasesFor('fi').code).toBe('en');
    expect(phrasesFor(null).code).toBe('en');
    expect([isLetterLanguage('ar'), isLetterLanguage('fi'), isLetterLanguage(null)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('the office that a title names', () => {
  it.each([
    ['Minister of the Interior', 'minister'],
    ['President of the Republic', 'president'],
    ['President of the Supreme Court', 'judge'],
    ['Prime Minister', 'head of government'],
    ['Attorney General', 'prosecutor'],
    ['Prison Commissioner', 'prison'],
    ['Inspector General of Police', 'police'],
    ['Embassy of Ecuador', 'ambassador'],
    ['Посол Эквадора', 'ambassador'],
    ['Büyükelçi', 'ambassador'],
    ['UN High Commissioner for Human Rights', 'police'],
    ['Consul General of Ecuador', null],
    ['Ministre de la Justice', 'minister'],
    ['Président du tribunal', 'judge'],
    ['Ministra del Interior', 'minister'],
    ['Fiscal General de la Nación', 'prosecutor'],
    ['Justizminister', 'minister'],
    ['Generalstaatsanwältin', 'prosecutor'],
    ['Pubblico ministero', 'prosecutor'],
    ['Presidente della Repubblica', 'president'],
    ['Officier van justitie', 'prosecutor'],
    ['Governador do Estado', 'governor'],
    ['وزير العدل', 'minister'],
    ['رئيس الوزراء', 'head of government'],
    ['Deputy Minister of Justice', null],
    ['Vice-President', null],
    ['Chair of the Commission', null],
    ['', null],
  ])('%s', (title, office) => {
    expect(officeOf(title)).toBe(office);
  });
});
