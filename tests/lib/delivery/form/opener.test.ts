// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { fillForm, undoFilling } from '../../../../lib/delivery/form/fill.ts';
import { lookAtForm, readLists } from '../../../../lib/delivery/form/look.ts';
import { formPage } from '../../../support/form-page.ts';

const page = (button: string): Document =>
  formPage(
    `<form><p><label for="n">Your name</label><input id="n"></p><p><span id="l">Country</span>${button}</p><p><label>Message <textarea></textarea></label></p></form><div id="portal"></div>`,
  );

const BUTTON =
  '<div role="combobox" tabindex="0" id="c" aria-labelledby="l c" aria-haspopup="listbox" aria-expanded="false">Select…</div>';

/** Makes a list as libraries do: it is in the page while it is open, at its end. */
function live(doc: Document, texts: readonly string[]): void {
  const button = doc.getElementById('c') as HTMLElement;
  const portal = doc.getElementById('portal') as HTMLElement;
  const close = () => {
    portal.innerHTML = '';
    button.setAttribute('aria-expanded', 'false');
  };
  button.addEventListener('mousedown', () => {
    if (portal.innerHTML !== '') return close();
    button.setAttribute('aria-expanded', 'true');
    portal.innerHTML = `<ul role="listbox">${texts.map((text) => `<li role="option">${text}</li>`).join('')}</ul>`;
  });
  portal.addEventListener('click', ({ target }) => {
    button.textContent = (target as Element).textContent;
    close();
  });
}

async function seen(doc: Document) {
  await readLists(doc);
  const look = lookAtForm(doc);
  if (!look.ok) throw new Error(look.why);
  return look.form.fields;
}

describe('a button that opens a list to choose from', () => {
  it('is a field with the options of its list, which is closed again', async () => {
    const doc = page(BUTTON);
    live(doc, ['Select…', 'Norway', 'Sweden']);
    const field = (await seen(doc)).find(({ label }) => label === 'Country');
    expect(field).toMatchObject({ kind: 'country', shape: 'list', value: '', options: ['Norway', 'Sweden'] });
    expect(doc.querySelector('[role="option"]')).toBeNull();
  });

  it('is filled by choosing, and emptied by choosing what stood there', async () => {
    const doc = page(BUTTON);
    live(doc, ['Select…', 'Norway', 'Sweden']);
    const id = (await seen(doc)).find(({ label }) => label === 'Country')?.id ?? '';
    expect(await fillForm(doc, [{ id, value: 'Sweden' }])).toEqual([{ id, state: 'done' }]);
    expect(doc.getElementById('c')?.textContent).toBe('Sweden');
    expect(doc.querySelector('[role="option"]')).toBeNull();
    expect(await undoFilling()).toBe(1);
    expect(doc.getElementById('c')?.textContent).toBe('Select…');
  });

  it('is left where its list has no such option, or something was chosen', async () => {
    const doc = page(BUTTON);
    live(doc, ['Norway']);
    const id = (await seen(doc)).find(({ label }) => label === 'Country')?.id ?? '';
    expect(await fillForm(doc, [{ id, value: 'Sweden' }])).toEqual([{ id, state: 'refused' }]);
    expect(doc.getElementById('c')?.textContent).toBe('Select…');
    (doc.getElementById('c') as HTMLElement).textContent = 'Norway';
    expect(await fillForm(doc, [{ id, value: 'Sweden' }])).toEqual([{ id, state: 'refused' }]);
    expect(doc.getElementById('c')?.textContent).toBe('Norway');
  });

  it('is not pressed where a press would send the form or leave the page', async () => {
    const doc = page(
      '<button id="c" aria-haspopup="listbox" aria-label="Country">Select…</button><a href="/x" role="combobox" aria-label="Topic">Select…</a>',
    );
    let pressed = 0;
    doc.addEventListener('click', () => {
      pressed += 1;
    });
    expect((await seen(doc)).map(({ label }) => label)).toEqual(['Your name', 'Message']);
    expect(pressed).toBe(0);
  });

  it('is no field by itself where it is the face or the frame of a real one', async () => {
    const doc = page(
      `<div class="select2-container"><span role="combobox" id="c">x</span></div><div role="combobox" aria-haspopup="listbox"><input id="i" aria-label="Town"></div>`,
    );
    expect((await seen(doc)).map(({ label }) => label)).toEqual(['Your name', 'Town', 'Message']);
  });
});
