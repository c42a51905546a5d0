// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { limitIn } from '../../../../lib/delivery/form/limit.ts';
import { lookAtForm } from '../../../../lib/delivery/form/look.ts';
import type { SeenField } from '../../../../lib/delivery/form/schema.ts';
import { CONTACT, formPage } from '../../../support/form-page.ts';

function fieldsIn(body: string): SeenField[] {
  const look = lookAtForm(formPage(body));
  if (!look.ok) throw new Error(look.why);
  return look.form.fields;
}

describe('looking at a contact form', () => {
  it('tells its fields as the page calls them', () => {
    expect(
      fieldsIn(CONTACT).map(({ label, kind, shape, required }) => [label, kind, shape, required]),
    ).toEqual([
      ['Your name', 'full-name', 'line', true],
      ['E-mail', 'email', 'line', true],
      ['Country', 'country', 'list', false],
      ['Topic', 'topic', 'list', false],
      ['Subject', 'subject', 'line', false],
      ['Message', 'message', 'area', false],
      ['Send me the newsletter', 'newsletter', 'tick', false],
      ['I agree to the privacy notice', 'consent', 'tick', false],
    ]);
  });

  it('tells title, language and a CAPTCHA', () => {
    expect(lookAtForm(formPage(CONTACT))).toMatchObject({
      form: { host: 'localhost:3000', title: 'Write to the minister', language: 'en', captcha: true },
    });
  });

  it('tells limits and options', () => {
    const fields = fieldsIn(CONTACT);
    expect(fields.map(({ limit }) => limit)).toEqual([null, null, null, null, 60, 1200, null, null]);
    expect(fields[2]?.options).toEqual(['Norway', 'Sweden']);
    expect(fields[3]?.options).toEqual(['Please choose', 'Taxes', 'Human rights']);
  });

  it('tells what stands in a field by somebody’s will', () => {
    const fields = fieldsIn(
      `<form><label>Name <input value="Ida"></label>
       <label>Country <select><option>Norway</option><option selected>Sweden</option></select></label>
       <label>State <select><option>Alba</option><option>Borea</option></select></label>
       <label>Message <textarea></textarea></label></form>`,
    );
    expect(fields.map(({ value }) => value)).toEqual(['Ida', 'Sweden', '', '']);
  });

  it('takes the buttons of a choice for one field', () => {
    const [choice] = fieldsIn(
      `<form><fieldset><legend>Salutation</legend><label><input type="radio" name="s" value="1"> Ms</label>
       <label><input type="radio" name="s" value="2"> Mr</label></fieldset><label>Message <textarea></textarea></label></form>`,
    );
    expect(choice).toMatchObject({
      label: 'Salutation',
      kind: 'prefix',
      shape: 'choice',
      options: ['Ms', 'Mr'],
      value: '',
    });
  });

  it('is not sure of a field that only its name in the code tells of', () => {
    const fields = fieldsIn(
      '<form><p><label>Code 7 <input name="city"></label></p><p><label>Country <input name="x1"></label></p><textarea></textarea></form>',
    );
    expect(fields.map(({ kind, sure }) => [kind, sure])).toEqual([
      ['city', false],
      ['country', true],
      ['message', false],
    ]);
  });

  it('takes of two that ask for the same the one that says so where people read it', () => {
    const fields = fieldsIn(
      '<form><p><label>Code 7 <input name="city"></label></p><p><label>City <input name="x1"></label></p><textarea></textarea></form>',
    );
    expect(fields.map(({ kind }) => kind)).toEqual(['other', 'city', 'message']);
  });

  it('gives fields of the same name ids of their own', () => {
    const ids = fieldsIn('<form><input name="a"><input name="a"><textarea></textarea></form>').map(
      ({ id }) => id,
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('says of a page what it is when it is no form', () => {
    expect(lookAtForm(formPage('<p>News</p>'))).toEqual({ ok: false, why: 'no form' });
    expect(lookAtForm(formPage('<form role="search"><input type="search" name="q"></form>'))).toEqual({
      ok: false,
      why: 'no form',
    });
    expect(
      lookAtForm(formPage('<form><label>ZIP code <input name="z"></label><button>Next</button></form>')),
    ).toEqual({ ok: false, why: 'gate' });
  });
});

describe('limits in words', () => {
  it.each([
    ['0/1200', 1200],
    ['0 / 1.200', 1200],
    ['At most 2,000 characters', 2000],
    ['1200 Zeichen übrig', 1200],
    ['Maximum de caractères : 900', 900],
    ['Осталось символов: 1500', 1500],
    ['3000字以内', 3000],
    ['max. 500', 500],
    ['Founded in 1998', null],
    ['max. 10 MB', null],
    ['Page 1/3', null],
  ])('reads %s', (text, limit) => {
    expect(limitIn(text)).toBe(limit);
  });
});
