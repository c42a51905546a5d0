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

describe('a form in several roots', () => {
  const withRoot = (doc: Document, id: string, html: string) => {
    const root = (doc.getElementById(id) as HTMLElement).attachShadow({ mode: 'open' });
    root.innerHTML = html;
    return root;
  };
  const kindsIn = (doc: Document) => {
    const look = lookAtForm(doc);
    return look.ok ? look.form.fields.map(({ kind, label }) => [kind, label]) : look.why;
  };

  it('is one where each field has a shadow root of its own', () => {
    const doc = formPage('<form><div id="a"></div><p><b id="b"></b></p><div id="c"></div></form>');
    withRoot(doc, 'a', '<label for="i">Full name</label><input id="i">');
    withRoot(doc, 'b', '<label for="i">E-mail</label><input id="i">');
    withRoot(doc, 'c', '<label for="i">Message</label><textarea id="i"></textarea>');
    expect(kindsIn(doc)).toEqual([
      ['full-name', 'Full name'],
      ['email', 'E-mail'],
      ['message', 'Message'],
    ]);
  });

  it('is the one with the most boxes beside its message, however deep', () => {
    const doc = formPage('<textarea aria-label="Feedback"></textarea><div id="a"></div>');
    const root = withRoot(doc, 'a', '<div id="b"></div>');
    const inner = (root.getElementById('b') as HTMLElement).attachShadow({ mode: 'open' });
    inner.innerHTML =
      '<form><label>Full name <input></label><label>E-mail <input></label><label>Message <textarea></textarea></label></form>';
    expect(kindsIn(doc)).toEqual([
      ['full-name', 'Full name'],
      ['email', 'E-mail'],
      ['message', 'Message'],
    ]);
  });
});

describe('a limit', () => {
  const limits = (html: string) => fieldsIn(`<form>${html}</form>`).map(({ limit }) => limit);

  it('is read in the label of a line, and in what describes it', () => {
    expect(
      limits(`<label>Subject (max 80 characters) <input name="s"></label>
        <label>Name <input name="n" aria-describedby="d"></label><p id="d">0/60</p><p>At most 100 characters</p>
        <label>Message <textarea name="m"></textarea></label>`),
    ).toEqual([80, 60, null]);
  });

  it('is not that of a file below the message', () => {
    expect(limits('<div><textarea></textarea></div><p>Attachment, max. 25 MB</p>')).toEqual([null]);
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
    ['max. 25 MB', null],
    ['Max 2.048 KB', null],
    ['Taille maximale : jusqu’à 20 Mo', null],
    ['Max 500 words', null],
    ['0/500 words', null],
    ['hasta 300 palabras', null],
    ['bis zu 400 Wörter', null],
    ['Max 30 days', null],
    ['réponse : jusqu’à 60 jours', null],
    ['0/300 слов', null],
    ['Max. 600 signes', 600],
    ['up to 2000', 2000],
    ['Up to 300 words (2000 characters)', 2000],
    ['Page 1/3', null],
  ])('reads %s', (text, limit) => {
    expect(limitIn(text)).toBe(limit);
  });
});
