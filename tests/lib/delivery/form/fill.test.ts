// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fillForm, undoFilling } from '../../../../lib/delivery/form/fill.ts';
import { lookAtForm } from '../../../../lib/delivery/form/look.ts';
import { CONTACT, formPage } from '../../../support/form-page.ts';

const LETTER = 'Dear Minister,\n\nplease free "A" & <B>.\n\nYours sincerely,\nHanna Lindqvist';

function ordersFor(doc: Document, values: Record<string, string>) {
  const look = lookAtForm(doc);
  if (!look.ok) throw new Error(look.why);
  return Object.entries(values).map(([label, value]) => ({
    id: look.form.fields.find((field) => field.label === label)?.id ?? label,
    value,
  }));
}

async function filled(doc: Document, values: Record<string, string>): Promise<string[]> {
  return (await fillForm(doc, ordersFor(doc, values))).map(({ state }) => state);
}

const box = <T extends Element = HTMLInputElement>(doc: Document, id: string) =>
  doc.getElementById(id) as unknown as T;

describe('filling a contact form', () => {
  it('puts each value where it belongs, and nothing elsewhere', async () => {
    const doc = formPage(CONTACT);
    const states = await filled(doc, {
      'Your name': 'Hanna Lindqvist',
      Country: 'Sweden',
      Subject: 'About A',
      Message: LETTER,
      'I agree to the privacy notice': 'x',
    });
    expect(states).toEqual(['done', 'done', 'done', 'done', 'done']);
    expect(box(doc, 'n').value).toBe('Hanna Lindqvist');
    expect(box(doc, 'e').value).toBe('');
    expect(box(doc, 'c').value).toBe('Sweden');
    expect(box(doc, 'm').value).toBe(LETTER);
    expect(box(doc, 'a').checked).toBe(true);
    expect(box(doc, 'w').checked).toBe(false);
    expect(box(doc, 'h').value).toBe('');
  });

  it('tells the page of each change', async () => {
    const doc = formPage(CONTACT);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'click', 'submit'])
      doc.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as Element).id}`));
    await filled(doc, { 'Your name': 'Hanna', Country: 'Norway' });
    expect(heard).toEqual(['input c', 'change c', 'input n', 'change n']);
  });

  it('leaves what stands there', async () => {
    const doc = formPage(CONTACT);
    box(doc, 'n').value = 'Ida';
    box(doc, 's').value = 'About A';
    expect(await filled(doc, { 'Your name': 'Hanna', Subject: 'About A' })).toEqual([
      'refused',
      'already there',
    ]);
    expect(box(doc, 'n').value).toBe('Ida');
  });

  it('never goes over a limit', async () => {
    const doc = formPage(CONTACT);
    expect(await filled(doc, { Subject: 'A'.repeat(61) })).toEqual(['refused']);
    expect(box(doc, 's').value).toBe('');
  });

  it('takes back what the page calls wrong, at once or after a moment', async () => {
    const doc = formPage(CONTACT);
    box(doc, 'n').addEventListener('change', () => box(doc, 'n').setAttribute('aria-invalid', 'true'));
    box(doc, 's').addEventListener('change', () =>
      setTimeout(() => box(doc, 's').setAttribute('aria-invalid', 'true'), 50),
    );
    expect(await filled(doc, { 'Your name': 'Hanna', Subject: 'About A' })).toEqual(['refused', 'refused']);
    expect([box(doc, 'n').value, box(doc, 's').value]).toEqual(['', '']);
  });

  it('finds nothing that is hidden by now', async () => {
    const doc = formPage(CONTACT);
    const orders = ordersFor(doc, { 'Your name': 'Hanna' });
    box(doc, 'n').parentElement?.setAttribute('style', 'display:none');
    expect(await fillForm(doc, orders)).toMatchObject([{ state: 'not found' }]);
    expect(box(doc, 'n').value).toBe('');
  });

  it('waits for a list that another one loads', async () => {
    const doc = formPage(
      `<form><label for="r">State</label><select id="r"><option value="">–</option></select>
       <label for="c">Country</label><select id="c"><option value="">–</option><option>Sweden</option></select>
       <label for="m">Message</label><textarea id="m"></textarea></form>`,
    );
    box(doc, 'c').addEventListener('change', () =>
      setTimeout(() => {
        box(doc, 'r').innerHTML = '<option value="">–</option><option>Skåne</option><option>Uppsala</option>';
      }, 100),
    );
    expect(await filled(doc, { State: 'Uppsala', Country: 'Sweden' })).toEqual(['done', 'done']);
    expect(box(doc, 'r').value).toBe('Uppsala');
  });

  it.each([
    ['', '+46 18 123456'],
    ['pattern="[+][0-9]+"', '+4618123456'],
    ['maxlength="12"', '+4618123456'],
    ['pattern="00[0-9]+"', '004618123456'],
    ['pattern="[0-9]{8,15}"', '004618123456'],
    ['pattern="46[0-9]+"', '4618123456'],
  ])('writes a phone number in the shape that a box asks for: %s', async (asked, written) => {
    const doc = formPage(
      `<form><label>Phone <input id="p" ${asked}></label><label>Message <textarea></textarea></label></form>`,
    );
    expect(await filled(doc, { Phone: '+46 18 123456' })).toEqual(['done']);
    expect(box(doc, 'p').value).toBe(written);
    expect(await undoFilling()).toBe(1);
    expect(box(doc, 'p').value).toBe('');
  });

  it('leaves a phone box whose shape no way of writing the number has', async () => {
    const doc = formPage(
      '<form><label>Phone <input id="p" pattern="0[0-9]{9}"></label><label>Message <textarea></textarea></label></form>',
    );
    expect(await filled(doc, { Phone: '+46 18 123456' })).toEqual(['refused']);
    expect(box(doc, 'p').value).toBe('');
  });

  it('takes a masked phone number for the same', async () => {
    const doc = formPage(
      '<form><label>Phone <input id="p"></label><label>Message <textarea></textarea></label></form>',
    );
    const phone = box(doc, 'p');
    phone.addEventListener('change', () => {
      phone.value = '+46 (18) 12-34-56';
    });
    expect(await filled(doc, { Phone: '+46 18 123456' })).toEqual(['done']);
  });
});

describe('a list behind a widget', () => {
  /** A widget that hears nothing of its list: it opens on a press, and takes what is pressed in it. */
  function deafWidget(offersBlank: boolean) {
    const doc = formPage(
      `<form><label for="c">Country</label><div class="choices"><select id="c"><option value="">Choose</option>
       <option>Norway</option><option>Sweden</option></select><div class="choices__inner" id="shown">Choose</div>
       <div id="list"></div></div><label for="m">Message</label><textarea id="m"></textarea></form>`,
    );
    const list = box<HTMLSelectElement>(doc, 'c');
    box(doc, 'shown').addEventListener('mousedown', () => {
      const names = [...list.options]
        .filter(({ value }) => offersBlank || value !== '')
        .map(({ text }) => text);
      box(doc, 'list').innerHTML = names.map((name) => `<p role="option">${name}</p>`).join('');
    });
    box(doc, 'list').addEventListener('mousedown', ({ target }) => {
      const text = (target as Element).textContent ?? '';
      list.selectedIndex = [...list.options].findIndex((option) => option.text === text);
      box(doc, 'shown').textContent = text;
      box(doc, 'list').innerHTML = '';
    });
    return { doc, list, shown: () => box(doc, 'shown').textContent };
  }

  it('is chosen in the widget, so that both say the same', async () => {
    const { doc, list, shown } = deafWidget(true);
    expect(await filled(doc, { Country: 'Sweden' })).toEqual(['done']);
    expect([list.value, shown()]).toEqual(['Sweden', 'Sweden']);
    expect(await undoFilling()).toBe(1);
    expect([list.value, shown()]).toEqual(['', 'Choose']);
  });

  it('is left as it was filled where its widget cannot go back', async () => {
    const { doc, list, shown } = deafWidget(false);
    await filled(doc, { Country: 'Sweden' });
    expect(await undoFilling()).toBe(0);
    expect([list.value, shown()]).toEqual(['Sweden', 'Sweden']);
  });

  it('is left to the person where its widget does not open', async () => {
    const { doc, list, shown } = deafWidget(true);
    box(doc, 'shown').addEventListener('mousedown', () => box(doc, 'list').replaceChildren());
    expect(await filled(doc, { Country: 'Sweden' })).toEqual(['refused']);
    expect([list.value, shown()]).toEqual(['', 'Choose']);
  });
});

describe('taking a filling back', () => {
  it('restores what stood there', async () => {
    const doc = formPage(CONTACT);
    await filled(doc, {
      'Your name': 'Hanna',
      Country: 'Sweden',
      Message: LETTER,
      'I agree to the privacy notice': 'x',
    });
    expect(await undoFilling()).toBe(4);
    expect(['n', 'c', 'm'].map((id) => box(doc, id).value)).toEqual(['', '', '']);
    expect(box(doc, 'a').checked).toBe(false);
    expect(await undoFilling()).toBe(0);
  });

  it('is taken back with what was filled before it and still stands', async () => {
    const doc = formPage(CONTACT);
    await filled(doc, { 'Your name': 'Hanna', Subject: 'About A', Message: LETTER });
    box(doc, 's').value = 'About B';
    await filled(doc, { Country: 'Sweden' });
    expect(await undoFilling()).toBe(3);
    expect([box(doc, 'n').value, box(doc, 's').value, box(doc, 'm').value]).toEqual(['', 'About B', '']);
    expect(await undoFilling()).toBe(0);
  });

  it('leaves what the person changed since', async () => {
    const doc = formPage(CONTACT);
    await filled(doc, { 'Your name': 'Hanna', Subject: 'About A' });
    box(doc, 'n').value = 'Hanna L.';
    expect(await undoFilling()).toBe(1);
    expect([box(doc, 'n').value, box(doc, 's').value]).toEqual(['Hanna L.', '']);
  });
});

describe('a box that opens a list', () => {
  const opened = (box: HTMLInputElement, texts: string[]) => {
    const list = box.ownerDocument.createElement('div');
    list.id = 'list';
    list.setAttribute('role', 'listbox');
    for (const text of texts) {
      const option = box.ownerDocument.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = text;
      option.addEventListener('click', () => {
        box.value = text;
      });
      list.append(option);
    }
    box.after(list);
  };
  const page = (marks: string) =>
    formPage(
      `<form><label>Country <input id="c" role="combobox" ${marks}></label><label>Message <textarea></textarea></label></form>`,
    );

  it('has the option chosen that is called so', async () => {
    const doc = page('aria-controls="list"');
    opened(box(doc, 'c'), ['Suecia', 'Suiza']);
    expect(lookAtForm(doc)).toMatchObject({
      form: { fields: [{ shape: 'list', options: ['Suecia', 'Suiza'], sure: true, kind: 'country' }, {}] },
    });
    expect(await filled(doc, { Country: 'Suiza' })).toEqual(['done']);
    expect(box(doc, 'c').value).toBe('Suiza');
    await undoFilling();
    expect(box(doc, 'c').value).toBe('');
  });

  it('is left empty when the list, once it opens, has no such option', async () => {
    const doc = page('');
    const country = box(doc, 'c');
    country.addEventListener('input', () => opened(country, ['Suecia', 'Suiza']), { once: true });
    expect(lookAtForm(doc)).toMatchObject({ form: { fields: [{ shape: 'line', sure: false }, {}] } });
    expect(await filled(doc, { Country: 'Sweden' })).toEqual(['refused']);
    expect(country.value).toBe('');
  });

  it('keeps what was typed when no list opens', async () => {
    const doc = page('');
    expect(await filled(doc, { Country: 'Sweden' })).toEqual(['done']);
    expect(box(doc, 'c').value).toBe('Sweden');
  });
});

describe('a mask', () => {
  it('that shows where digits will go counts as empty', async () => {
    const doc = formPage(
      '<form><label>Phone <input id="p" value="+46 __ ___ ___"></label><label>Message <textarea></textarea></label></form>',
    );
    expect(await filled(doc, { Phone: '+46 18 123 456' })).toEqual(['done']);
    expect(box(doc, 'p').value).toBe('+46 18 123 456');
    await undoFilling();
    expect(box(doc, 'p').value).toBe('+46 __ ___ ___');
  });
});
