import { describe, expect, it } from 'vitest';
import type { SeenField } from '../../../../lib/delivery/form/schema.ts';
import { countryNamed, countryOption } from '../../../../lib/delivery/plan/country.ts';
import { fitsInto, type Given, planForm, takesValue } from '../../../../lib/delivery/plan/plan.ts';
import { topicOption } from '../../../../lib/delivery/plan/topic.ts';
import { seenForm } from '../../../support/seen-form.ts';

const given: Given = {
  appeal: { subject: 'About Rosa Tanguila', body: 'Dear Minister,\n\nplease help.\n\nHanna Lindqvist' },
  profile: { name: 'Hanna Lindqvist', town: 'Uppsala, Sweden' },
  details: { email: 'hanna@lindqvist.example' },
  languages: ['en', 'sv'],
};

const form = (...fields: Partial<SeenField>[]) => seenForm(fields);

const rowsFor = (...fields: Partial<SeenField>[]) =>
  planForm(form(...fields), given).rows.map(({ field: { kind }, value, state }) => [kind, value, state]);

describe('the plan for a form', () => {
  it('puts what is known where it surely belongs', () => {
    expect(
      rowsFor(
        { kind: 'first-name' },
        { kind: 'last-name' },
        { kind: 'email' },
        { kind: 'email-confirm' },
        { kind: 'city' },
        { kind: 'country' },
        { kind: 'subject' },
        { kind: 'message', shape: 'area' },
      ),
    ).toEqual([
      ['first-name', 'Hanna', 'certain'],
      ['last-name', 'Lindqvist', 'certain'],
      ['email', 'hanna@lindqvist.example', 'certain'],
      ['email-confirm', 'hanna@lindqvist.example', 'certain'],
      ['city', 'Uppsala', 'certain'],
      ['country', 'Sweden', 'certain'],
      ['subject', 'About Rosa Tanguila', 'certain'],
      ['message', given.appeal.body, 'certain'],
    ]);
  });

  it('makes nothing up: what nobody gave is the person’s own', () => {
    expect(
      rowsFor(
        { kind: 'street' },
        { kind: 'postal-code' },
        { kind: 'phone' },
        { kind: 'prefix', shape: 'list', options: ['Mr', 'Ms'] },
      ),
    ).toEqual([
      ['street', '', 'yours'],
      ['postal-code', '', 'yours'],
      ['phone', '', 'yours'],
      ['prefix', '', 'yours'],
    ]);
  });

  it('doubts what only the code tells, ticks, topics, and a name of three words', () => {
    const plan = planForm(
      form(
        { kind: 'city', sure: false },
        { kind: 'consent', shape: 'tick' },
        { kind: 'topic', shape: 'list', options: ['Taxes', 'Human rights'] },
        { kind: 'last-name' },
      ),
      {
        ...given,
        profile: { name: 'Ana Maria Silva', town: 'Porto' },
      },
    );
    expect(plan.rows.map(({ value, state }) => [value, state])).toEqual([
      ['Porto', 'doubtful'],
      ['x', 'doubtful'],
      ['Human rights', 'doubtful'],
      ['Silva', 'doubtful'],
    ]);
  });

  it('doubts the parts of a name with a comma: what follows it may be a title', () => {
    const plan = planForm(form({ kind: 'first-name' }, { kind: 'last-name' }), {
      ...given,
      profile: { name: 'Hanna Lindqvist, MD', town: 'Uppsala' },
    });
    expect(plan.rows.map(({ state }) => state)).toEqual(['doubtful', 'doubtful']);
  });

  it('is sure of a lone message field among fields that say what they are', () => {
    expect(rowsFor({ kind: 'email' }, { kind: 'message', shape: 'area', sure: false })[1]?.[2]).toBe(
      'certain',
    );
    expect(rowsFor({ kind: 'message', shape: 'area', sure: false })[0]?.[2]).toBe('doubtful');
  });

  it('leaves what stands there, and doubts what is too long', () => {
    expect(rowsFor({ kind: 'full-name', value: 'Ida' })).toEqual([['full-name', '', 'held']]);
    expect(rowsFor({ kind: 'message', shape: 'area', limit: 50 })[0]?.[2]).toBe('certain');
    expect(rowsFor({ kind: 'message', shape: 'area', limit: 48 })[0]?.[2]).toBe('doubtful');
    expect(rowsFor({ kind: 'subject', limit: 10 })[0]?.[2]).toBe('doubtful');
  });

  it('does not hold a letter for impossible that fits with a line break as one character', () => {
    const [field] = form({ kind: 'message', shape: 'area', limit: 46 }).fields;
    const { length } = given.appeal.body;
    expect(fitsInto({ ...(field as SeenField), limit: length }, given.appeal.body)).toBe(true);
    expect(fitsInto({ ...(field as SeenField), limit: length - 1 }, given.appeal.body)).toBe(false);
  });

  it('has no row for traps, newsletters and ticks that nobody needs', () => {
    expect(
      rowsFor(
        { kind: 'honeypot' },
        { kind: 'newsletter', shape: 'tick' },
        { kind: null, shape: 'tick' },
        { kind: 'other' },
      ),
    ).toEqual([['other', '', 'yours']]);
  });

  it('takes no value for what only the person may fill', () => {
    const { rows } = planForm(
      form({ kind: 'captcha' }, { kind: 'identity' }, { kind: 'phone' }, { kind: null }),
      given,
    );
    expect(rows.map(takesValue)).toEqual([false, false, true, true]);
  });

  it('tells a form for residents alone', () => {
    const sign = (...fields: Partial<SeenField>[]) => planForm(form(...fields), given).residents;
    expect(sign({ kind: 'identity', required: true })).toBe('identity');
    expect(sign({ kind: 'identity' })).toBe(null);
    expect(sign({ kind: 'postal-code', required: true })).toBe('postal-code');
    expect(sign({ kind: 'postal-code', required: true }, { kind: 'country' })).toBe(null);
  });
});

describe('countries in lists', () => {
  it.each([
    ['SE', ['Norge', 'Sverige'], 'sv', 'Sverige'],
    ['SE', ['Schweden (SE)', 'Schweiz'], 'de', 'Schweden (SE)'],
    ['SE', ['NO', 'SE'], '', 'SE'],
    ['TR', ['Turkey', 'Tunisia'], 'en', 'Turkey'],
    ['KR', ['Korea, Republic of', "Korea, Democratic People's Republic of"], 'en', 'Korea, Republic of'],
    ['GB', ['UK', 'USA'], 'en', 'UK'],
    ['SE', ['السويد', 'النرويج'], 'en', 'السويد'],
    ['SE', ['スウェーデン', 'ノルウェー'], 'ja', 'スウェーデン'],
    ['SE', ['Norway', 'Denmark'], 'en', null],
    ['GE', ['Alabama', 'Florida'], 'en', null],
    ['SE', ['NO - Norway', 'SE - Sweden'], 'en', 'SE - Sweden'],
    ['SE', ['Norge / Norway', 'Sverige / Sweden'], 'en', 'Sverige / Sweden'],
    ['CD', ['Congo - Brazzaville', 'Congo - Kinshasa'], 'en', 'Congo - Kinshasa'],
    ['CG', ['Congo (Brazzaville)', 'Congo (Kinshasa)'], 'en', 'Congo (Brazzaville)'],
    ['NL', ['Belgique', 'Pays Bas'], 'fr', 'Pays Bas'],
    ['US', ['Mexique', "Etats-Unis d'Amérique"], 'fr', "Etats-Unis d'Amérique"],
    ['GB', ['France', 'Großbritannien'], 'de', 'Großbritannien'],
  ])('finds %s in %j', (code, options, language, option) => {
    expect(countryOption(code, options, language)).toBe(option);
  });

  it('finds one by its code, where the codes of others are those of countries', () => {
    const places = ['Norway', 'Konungariket'];
    expect(countryOption('SE', places, 'en', ['NO', 'SE'])).toBe('Konungariket');
    expect(countryOption('SE', places, 'en', ['no', 'se'])).toBe('Konungariket');
    expect(countryOption('CA', ['Alabama', 'California'], 'en', ['AL', 'CA'])).toBe(null);
    const list = { kind: 'country', shape: 'list', options: places, codes: ['NO', 'SE'] } as const;
    expect(rowsFor({ ...list, options: [...places], codes: ['NO', 'SE'] })).toEqual([
      ['country', 'Konungariket', 'certain'],
    ]);
  });

  it.each([
    ['Deutschland', 'de', 'DE'],
    ['Zimbabwe', 'en', 'ZW'],
    ['Yemen', 'en', 'YE'],
    ['Serbia', 'en', 'RS'],
    ['Česká republika', 'cs', 'CZ'],
    ['Slovenská republika', 'sk', 'SK'],
    ['Slovak Republic', 'en', 'SK'],
    ['США', 'ru', 'US'],
    ['Российская Федерация', 'ru', 'RU'],
    ['Großbritannien', 'de', 'GB'],
    ['Gran Bretaña', 'es', 'GB'],
    ['Pays Bas', 'fr', 'NL'],
    ["Etats-Unis d'Amérique", 'fr', 'US'],
    ['Bundesrepublik Deutschland', 'de', 'DE'],
    ['한국', 'ko', 'KR'],
    ['アメリカ', 'ja', 'US'],
    ['الولايات المتحدة الأمريكية', 'ar', 'US'],
    ['SE - Sweden', 'en', 'SE'],
    ['Republic of Ireland', 'en', 'IE'],
    ['Guinea-Bissau', 'en', 'GW'],
  ])('reads %s', (text, language, code) => {
    expect(countryNamed(text, [language])).toBe(code);
  });

  it('reads what a person calls a country', () => {
    expect(countryNamed('Sverige', ['sv'])).toBe('SE');
    expect(countryNamed('Holland', [])).toBe('NL');
    expect(countryNamed('Uppsala', ['sv'])).toBe(null);
    expect(countryNamed('', ['sv'])).toBe(null);
  });
});

describe('topics in lists', () => {
  it.each([
    [['Taxes', 'Human Rights', 'Other'], 'Human Rights'],
    [['Impuestos', 'Otros'], 'Otros'],
    [['Steuern', 'Auswärtiges', 'Sonstiges'], 'Auswärtiges'],
    [['Налоги', 'Права человека', 'Прочее'], 'Права человека'],
    [['税金', 'その他'], 'その他'],
    [['الضرائب', 'حقوق الإنسان'], 'حقوق الإنسان'],
    [['Taxes', 'Roads'], null],
    [['Complaints', 'Taxes'], null],
    [['Plaintes', 'Impôts'], null],
    [['Forschung', 'Steuern'], null],
    [['Pajak', 'Lain-lain'], 'Lain-lain'],
    [['Pajak', 'Lainnya'], 'Lainnya'],
    [['Lainsäädäntö', 'Verotus'], null],
    [['Данъци', 'Друго', 'Права на човека'], 'Права на човека'],
    [['Друго', 'Људска права'], 'Људска права'],
    [['Kita', 'Bendra', 'Žmogaus teisės'], 'Žmogaus teisės'],
    [['Nodokļi', 'Cilvēktiesības'], 'Cilvēktiesības'],
    [['Skattar', 'Mannréttindi'], 'Mannréttindi'],
    [['Altres', 'Drets humans'], 'Drets humans'],
    [['Vergi', 'İnsan hüquqları'], 'İnsan hüquqları'],
    [['Салық', 'Адам құқықтары'], 'Адам құқықтары'],
    [['மற்றவை', 'மனித உரிமைகள்'], 'மனித உரிமைகள்'],
    [['Друго', 'Човекови права'], 'Човекови права'],
    [['Muu', 'Inimõigused'], 'Inimõigused'],
    [['სხვა', 'ადამიანის უფლებები'], 'ადამიანის უფლებები'],
    [['Այլ', 'Մարդու իրավունքներ'], 'Մարդու իրավունքներ'],
  ])('chooses from %j', (options, topic) => {
    expect(topicOption(options)).toBe(topic);
  });
});
