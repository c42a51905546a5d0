import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fillFormIn, lookAtFormIn, undoFormIn } from '../../../lib/browser/form-scripting.ts';
import { insertIntoTab, lookAtTab } from '../../../lib/browser/scripting.ts';

const executeScript = vi.fn();
/** What our script in the page answers. */
const tells = (result: unknown) =>
  executeScript.mockImplementation(async ({ func }: { func?: unknown }) => [
    { result: func ? result : null },
  ]);

beforeEach(() => {
  Object.assign(browser, { scripting: { executeScript }, permissions: { contains: async () => false } });
});

const target = {
  host: 'mail.example',
  title: 'New message',
  fields: ['to', 'body'],
  subject: '',
  hasText: false,
};
const request = { to: ['minister@justice.example'], cc: [], subject: 'Rosa', body: 'Dear Minister,' };
const field = {
  id: '1',
  name: 'city',
  kind: 'city',
  sure: true,
  label: 'City',
  shape: 'line',
  value: '',
  options: [],
  limit: null,
  required: false,
};
const form = {
  host: 'office.example',
  title: null,
  language: 'en',
  fields: [field],
  captcha: false,
  filled: 0,
};
const closed = { ok: false, why: 'restricted page' };

describe('what a page says of a message', () => {
  it('is taken as it is where it has its shape', async () => {
    tells({ ok: true, target });
    expect(await lookAtTab(3)).toEqual({ ok: true, target });
    tells({ ok: false, why: 'several editors', windows: [target, target] });
    expect(await lookAtTab(3)).toEqual({ ok: false, why: 'several editors', windows: [target, target] });
  });

  it('says to whom it goes before the letter is put in, and not after it', async () => {
    const held = { ...target, recipients: ['friend@else.example'] };
    tells({ ok: true, target: held });
    expect(await lookAtTab(3)).toEqual({ ok: true, target: held });
    tells({ ok: true, target: held, fields: [] });
    expect(await insertIntoTab(3, request)).toEqual({ ok: true, target, fields: [] });
  });

  it.each([
    ['nothing', null],
    ['a number', 7],
    ['an element for a title', { ok: true, target: { ...target, title: {} } }],
    ['a field that is none', { ok: true, target: { ...target, fields: ['bcc', 'everybody'] } }],
    ['a reason that is none', { ok: false, why: 'press again' }],
    ['windows that are none', { ok: false, why: 'several editors', windows: [7] }],
  ])('counts as a page that is closed where it is %s', async (_, told) => {
    tells(told);
    expect(await lookAtTab(3)).toEqual(closed);
  });

  it('cannot name a site to be allowed, nor anything else of its own', async () => {
    tells({ ok: false, why: 'no editor', site: 'https://evil.example/*', html: '<p>' });
    expect(await lookAtTab(3)).toEqual({ ok: false, why: 'no editor' });
  });

  it('leaves it open what stands there where it is no answer, and is never asked to put it in again', async () => {
    for (const told of [7, { ok: true, target, fields: [{ field: 'body', state: 'sent', text: '' }] }]) {
      tells(told);
      expect(await insertIntoTab(3, request)).toMatchObject({
        ok: true,
        target: { host: '', hasText: true },
        fields: [
          { field: 'to', state: 'unsure', text: 'minister@justice.example' },
          { field: 'subject', state: 'unsure', text: 'Rosa' },
          { field: 'body', state: 'unsure', text: 'Dear Minister,' },
        ],
      });
    }
    tells(undefined);
    expect(await insertIntoTab(3, request)).toEqual(closed);
  });

  it('does not say of itself that it is signed', async () => {
    const fields = [{ field: 'body', state: 'done', text: 'Dear Minister,' }];
    tells({ ok: true, target, fields, signature: true, recipient: 'evil@evil.example' });
    expect(await insertIntoTab(3, request)).toEqual({ ok: true, target, fields });
  });
});

describe('what a page says of a form', () => {
  it('is taken as it is where it has its shape', async () => {
    tells({ ok: true, form });
    expect((await lookAtFormIn(3)).look).toEqual({ ok: true, form });
  });

  it.each([
    ['a kind that is none', { ...form, fields: [{ ...field, kind: 'password' }] }],
    ['no list of fields', { ...form, fields: { length: 1 } }],
    ['an element for a language', { ...form, language: {} }],
  ])('counts as a page that is closed where it has %s', async (_, told) => {
    tells({ ok: true, form: told });
    expect((await lookAtFormIn(3)).look).toEqual(closed);
  });

  it('is only of the fields that were to be filled', async () => {
    const orders = [
      { id: '1', value: 'Bern' },
      { id: '2', value: 'Ana' },
    ];
    tells([
      { id: '1', state: 'done' },
      { id: '9', state: 'done' },
    ]);
    expect(await fillFormIn({ tabId: 3 }, orders)).toEqual([
      { id: '1', state: 'done' },
      { id: '2', state: 'not found' },
    ]);
    tells([{ id: '1', state: 'sent' }]);
    expect(await fillFormIn({ tabId: 3 }, orders)).toMatchObject([{ state: 'unsure' }, { state: 'unsure' }]);
    tells(undefined);
    expect(await fillFormIn({ tabId: 3 }, orders)).toMatchObject([
      { state: 'not found' },
      { state: 'not found' },
    ]);
  });

  it('is a number of fields taken back, or none', async () => {
    tells(-1);
    expect(await undoFormIn({ tabId: 3 })).toBe(0);
    tells(2);
    expect(await undoFormIn({ tabId: 3 })).toBe(2);
  });
});
