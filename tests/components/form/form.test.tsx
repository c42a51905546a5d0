// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../components/connect/letters.ts';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import { SettingsPage } from '../../../components/connect/screens/settings-page.tsx';
import type { FormServices, Services } from '../../../components/connect/services.ts';
import { FormRow } from '../../../components/form/form-row.tsx';
import { noCaution } from '../../../lib/case/caution.ts';
import type { FillOrder, FormLook } from '../../../lib/delivery/form/schema.ts';
import {
  breaches,
  byRole,
  choose,
  draw,
  enter,
  names,
  press,
  settled,
  until,
  words,
} from '../../support/draw.ts';
import { fakeNotices, fakeServices } from '../../support/fake-services.ts';
import { appeal, ua } from '../../support/invented.ts';
import { ministryForm, seenField, seenForm } from '../../support/seen-form.ts';

/** A form in the page: everything that is ordered goes in, but for what `refuses` names. */
function fakeForm(look: FormLook, refuses: string[] = []) {
  const orders: FillOrder[][] = [];
  const form: FormServices = {
    look: async () => look,
    fill: async (given) => {
      orders.push(given);
      return given.map(({ id }) => ({ id, state: refuses.includes(id) ? 'refused' : 'done' }));
    },
    undo: async () => orders.at(-1)?.length ?? 0,
  };
  return { form, orders };
}

/** In a page with a message and its recipient, the form is one of the other ways. */
async function pressFillForm() {
  document.querySelector('.ladder')?.setAttribute('open', '');
  await press(byRole('button', 'Fill this form'));
}

async function openForm(look: FormLook, refuses: string[] = [], patch: Partial<Services> = {}) {
  location.hash = `#case=${ua.key}`;
  const { form, orders } = fakeForm(look, refuses);
  const services = fakeServices({ form: async () => form, ...patch });
  await draw(() => <Popup services={services} />);
  await settled();
  await pressFillForm();
  await until(() => document.querySelector('h1')?.textContent === 'Fill this form');
  await settled();
  return { services, orders };
}

const ministry: FormLook = { ok: true, form: ministryForm };
const notes = ({ sent }: { sent: [string, unknown][] }) =>
  sent
    .filter(([name]) => name === 'journal.note')
    .map(([, request]) => (request as { entry: { channel: string; state: string } }).entry)
    .map(({ channel, state }) => `${channel} ${state}`);

const box = (name: string | RegExp) => byRole<HTMLInputElement>('checkbox', name);

beforeEach(() => {
  location.hash = '';
});

describe('the form in the page', () => {
  it('is looked at only when it is asked for', async () => {
    location.hash = `#case=${ua.key}`;
    const look = vi.fn(async (): Promise<FormLook> => ministry);
    const form: FormServices = { look, fill: async () => [], undo: async () => 0 };
    await draw(() => <Popup services={fakeServices({ form: async () => form })} />);
    await settled();
    expect(look).not.toHaveBeenCalled();
    await pressFillForm();
    await until(() => look.mock.calls.length === 1);
  });

  it('is shown field by field, with what is certain ticked', async () => {
    await openForm(ministry);
    const ticked = [...document.querySelectorAll<HTMLInputElement>('.form-rows > li > label input:checked')];
    expect(ticked.map((one) => one.closest('label')?.querySelector('bdi')?.textContent)).toEqual([
      'Nombre y apellidos',
      'Asunto',
      'Mensaje',
    ]);
    expect(words()).toContain('Holds “Ecuador”. It stays.');
    expect(box(/^Tema/).checked).toBe(false);
    expect(box(/aviso de privacidad/).checked).toBe(false);
    expect(byRole<HTMLSelectElement>('combobox', 'Value for Tema').value).toBe('Derechos humanos');
    expect(names('checkbox').some((name) => name.startsWith('Número de cédula'))).toBe(false);
    expect(await breaches()).toEqual([]);
  });

  it('says before it is filled that ties to the country are not known', async () => {
    const oneCase = async (key: string) => ({ ...(await fakeServices().oneCase(key)), caution: noCaution });
    await openForm(ministry, [], { oneCase: oneCase as Services['oneCase'] });
    expect(byRole('region', 'Before it leaves').textContent).toBe('Ties to Ecuador? Then write carefully.');
  });

  it('says before it is filled what a paper has changed, also where it begins without a press', async () => {
    const changes = [{ what: 'deadline', who: null, was: ['2026-11-01'], now: ['2026-11-29'] }];
    const status = { before: 'active', after: 'active' };
    const news = {
      caseKey: ua.key,
      label: 'UA 83/26',
      wasLabel: null,
      ...status,
      changes,
      by: 'follow',
      at: '',
    };
    const oneCase = async (key: string) => ({ ...(await fakeServices().oneCase(key)), news });
    await openForm(ministry, [], { oneCase: oneCase as unknown as Services['oneCase'] });
    expect(byRole('region', 'Before it leaves').textContent?.replace(/\s/g, ' ')).toMatch(
      /UA 83\/26.*The deadline is 29 November 2026; it was 1 November 2026\.$/,
    );
  });

  it('is no way out any more once another window says that one has to be careful', async () => {
    const listeners: (() => void)[] = [];
    let caution = { ...noCaution, clear: ['EC'] };
    const oneCase = async (key: string) => ({ ...(await fakeServices().oneCase(key)), caution });
    await openForm(ministry, [], {
      oneCase: oneCase as Services['oneCase'],
      watch: (listener) => {
        listeners.push(listener);
        return () => {};
      },
    });
    byRole('button', 'Fill 3 fields');
    caution = { ...noCaution, countries: ['EC'] };
    for (const changed of listeners) changed();
    await until(() => words().includes('Careful: initials and town'));
    expect(names('button').filter((name) => /fill/i.test(name))).toEqual([]);
  });

  it('fills what is ticked, as the person has it, and says what is left', async () => {
    const { services, orders } = await openForm(ministry);
    await enter(
      byRole<HTMLInputElement>('textbox', 'Value for Correo electrónico'),
      'hanna@lindqvist.example',
    );
    await press(box(/aviso de privacidad/));
    await press(box(/^Asunto/));
    await press(byRole('button', 'Fill 4 fields'));
    await settled();
    expect(orders).toEqual([
      [
        { id: 'Nombre y apellidos', value: 'Hanna Lindqvist' },
        { id: 'Correo electrónico', value: 'hanna@lindqvist.example' },
        { id: 'Mensaje', value: appeal.body },
        { id: 'He leído el aviso de privacidad', value: 'x' },
      ],
    ]);
    expect(byRole('heading', 'Filled 5 of 9')).toBeTruthy();
    expect(words()).toContain('These 4 are yours:');
    for (const label of ['Tratamiento', 'Tema', 'Asunto', 'Check for robots']) {
      expect(byRole('list', 'Yours').textContent).toContain(label);
    }
    expect(notes(services)).toEqual(['form opened']);
    expect(await breaches()).toEqual([]);
  });

  it('notes a letter as sent only when the person says so', async () => {
    const { services } = await openForm(ministry);
    await press(byRole('button', 'Fill 3 fields'));
    await settled();
    await press(byRole('button', /^Yes/));
    await settled();
    expect(notes(services)).toEqual(['form opened', 'form written']);
    await press(byRole('button', 'Undo'));
    await settled();
    await press(byRole('button', /^No/));
    expect(notes(services)).toEqual(['form opened', 'form written']);
    expect(words()).toContain('Nothing is noted as sent.');
  });

  it('takes a filling back, with its note, and keeps what the person gave', async () => {
    const { services } = await openForm(ministry);
    await enter(
      byRole<HTMLInputElement>('textbox', 'Value for Correo electrónico'),
      'hanna@lindqvist.example',
    );
    await press(byRole('button', 'Fill 4 fields'));
    await settled();
    await press(byRole('button', 'Undo filling'));
    await settled();
    expect(services.sent.at(-1)?.[0]).toBe('journal.remove');
    expect(byRole<HTMLInputElement>('textbox', 'Value for Correo electrónico').value).toBe(
      'hanna@lindqvist.example',
    );
  });

  it('says what the page did not take, and offers it for copying', async () => {
    const { services } = await openForm(ministry, ['Mensaje']);
    await press(byRole('button', 'Fill 3 fields'));
    await settled();
    expect(words()).toContain('The page did not take it');
    await press(byRole('button', 'Copy Mensaje'));
    expect(services.copied).toEqual([appeal.body]);
  });

  it('keeps what the person gave for the next form only when told to', async () => {
    const saved = ({ sent }: { sent: [string, unknown][] }) =>
      sent.filter(([name]) => name === 'details.change').map(([, request]) => request);
    const first = await openForm(ministry);
    await enter(
      byRole<HTMLInputElement>('textbox', 'Value for Correo electrónico'),
      'hanna@lindqvist.example',
    );
    await press(byRole('button', 'Fill 4 fields'));
    await settled();
    expect(saved(first.services)).toEqual([]);

    const second = await openForm(ministry);
    await enter(
      byRole<HTMLInputElement>('textbox', 'Value for Correo electrónico'),
      'hanna@lindqvist.example',
    );
    await press(box(/^Keep what I gave/));
    await press(byRole('button', 'Fill 4 fields'));
    await settled();
    expect(saved(second.services)).toEqual([{ patch: { email: 'hanna@lindqvist.example' } }]);
  });

  it('offers shorter letters where the whole one does not fit, and shows what is left out', async () => {
    const { salutation, paragraphs, own, signOff, signature } = appeal;
    const end = [signOff, ...signature].join('\n');
    const body = [salutation, ...paragraphs, own, end].join('\n\n');
    const limit = body.length - 10;
    const form = seenForm([{ label: 'Message', kind: 'message', shape: 'area', limit }]);
    const { orders } = await openForm({ ok: true, form }, [], {
      drafter: async () => () => ({ ...appeal, body }),
    });
    expect(words()).toMatch(/Too long: \d+ characters, the form takes \d+\./);
    expect(byRole('button', 'Fill 0 fields').getAttribute('aria-disabled')).toBe('true');
    const [first] = names('radio');
    await press(byRole('radio', first ?? ''));
    expect(words()).toContain('Left out:');
    await press(byRole('button', 'Fill 1 field'));
    await settled();
    expect(orders[0]?.[0]?.value.length).toBeLessThanOrEqual(limit);
    expect(orders[0]?.[0]?.value).toContain('Hanna Lindqvist');
  });

  it.each([
    ['no form', 'No contact form here.'],
    ['gate', 'the step before the form'],
    ['restricted page', 'The browser lets no extension'],
    ['foreign frame', 'belongs to another site'],
  ] as const)('says of a page without one: %s', async (why, sentence) => {
    await openForm({ ok: false, why, ...(why === 'foreign frame' && { frame: 'https://forms.example/x' }) });
    expect(words()).toContain(sentence);
    expect(names('link')).toContain(why === 'foreign frame' ? 'Open the form by itself' : 'Desk');
    expect(byRole('button', 'Look again')).toBeTruthy();
    expect(await breaches()).toEqual([]);
  });

  it('says over the button what there is to look at before it is filled', async () => {
    const drafts = [{ ...emptyDraft(ua.key, 'minister', 'a'), own: 'I live at 12 Long Street.' }];
    const oneCase: Services['oneCase'] = async (key) => {
      const data = await fakeServices().oneCase(key);
      return data && { ...data, drafts };
    };
    await openForm(ministry, [], { oneCase });
    expect(byRole('region', 'Before it leaves').textContent).toBe(
      'A newer paper has come since you began this letter' +
        'Your street, phone or e-mail stands in the text.',
    );
    expect(await breaches()).toEqual([]);
  });

  it('asks for the site of a frame, and looks again once it is given', async () => {
    const site = 'https://forms.example/*';
    const frame = 'https://forms.example/x';
    const asked: unknown[] = [];
    const sites = {
      ...fakeServices().sites,
      allow: async (...all: unknown[]) => asked.push(all) > 1,
    };
    const refusal: FormLook = { ok: false, why: 'foreign frame', frame, site };
    const look = vi.fn(async (): Promise<FormLook> => (asked.length > 1 ? ministry : refusal));
    const form: FormServices = { look, fill: async () => [], undo: async () => 0 };
    await openForm(refusal, [], { form: async () => form, sites });
    expect(words()).toContain('The page opened forms.example there');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Allow forms.example'));
    await settled();
    expect(words()).toContain('The site was not allowed.');
    await press(byRole('button', 'Allow forms.example'));
    await settled();
    expect(asked).toEqual(Array(2).fill([site, { caseKey: ua.key, recipientKey: 'minister', form: true }]));
    expect(byRole('button', 'Fill 3 fields')).toBeTruthy();
  });

  it('is gone on with when the popup was closed for a question of the browser', async () => {
    const look = vi.fn(async (): Promise<FormLook> => ministry);
    const form: FormServices = { look, fill: async () => [], undo: async () => 0 };
    const begun = async () => ({ caseKey: ua.key, recipientKey: 'minister', form: true });
    await draw(() => <Popup services={fakeServices({ form: async () => form, begun })} />);
    await until(() => look.mock.calls.length === 1);
    await settled();
    expect(byRole('heading', 'Fill this form')).toBeTruthy();
  });

  it('takes a letter that fits but for how its line breaks are counted, on the person’s tick', async () => {
    const breaks = appeal.body.split('\n').length - 1;
    const message = { label: 'Message', kind: 'message', shape: 'area', limit: appeal.body.length } as const;
    const { orders } = await openForm({ ok: true, form: seenForm([message]) });
    expect(words()).toContain('where a line break counts as two');
    expect([box(/^Message/).checked, box(/^Message/).disabled, breaks > 0]).toEqual([false, false, true]);
    await press(box(/^Message/));
    await press(byRole('button', 'Fill 1 field'));
    await settled();
    expect(orders[0]?.[0]?.value).toBe(appeal.body);
  });

  it('offers plain characters for those that forms refuse, shows them, and undoes that', async () => {
    const body = 'They call it "law" <b> 🙂 & ©.';
    const field = seenField({ label: 'Message', kind: 'message', shape: 'area' });
    let value = body;
    const show = () =>
      draw(() => (
        <FormRow
          entry={{ row: { field, value: body, state: 'certain' }, value, ticked: true, side: false }}
          shorter={[]}
          isTaught={false}
          onTeach={vi.fn()}
          onTick={vi.fn()}
          onValue={(next) => {
            value = next;
          }}
        />
      ));
    const shown = () => [...document.querySelectorAll('.plain-change')].map((one) => one.textContent?.trim());
    await show();
    expect(shown()).toEqual(['" \'', '< (', '> )', '🙂']);
    await press(byRole('button', 'Use plain characters'));
    expect(value).toBe("They call it 'law' (b) & ©.");
    await show();
    expect(shown()).toEqual([]);
    await press(byRole('button', 'Undo'));
    expect(value).toBe(body);
  });

  it('warns of a form for residents, and names the other ways', async () => {
    const form = seenForm([
      { label: 'ID', kind: 'identity', required: true },
      { label: 'Message', kind: 'message', shape: 'area' },
    ]);
    const oneCase: Services['oneCase'] = async (key) => {
      const data = await fakeServices().oneCase(key);
      const ways = {
        post: 'Calle 1',
        fax: '+593 2 555 0101',
        phones: ['+593 2 555 0102'],
        social: ['@interior'],
      };
      const recipients = data?.ua.recipients.map((one) => ({ ...one, ...ways })) ?? [];
      return data && { ...data, ua: { ...data.ua, recipients } };
    };
    await openForm({ ok: true, form }, [], { oneCase });
    expect(words()).toContain('only from people who live there. By e-mail: despacho@interior-gob.example.');
    const ways = [...document.querySelectorAll('.form-warning li')].map(({ textContent }) => textContent);
    expect(ways.slice(1)).toEqual([
      'By post: the letter’s address is in the case.',
      'Fax: +593 2 555 0101',
      'Numbers: +593 2 555 0102',
      'Accounts: @interior',
    ]);
    expect(await breaches()).toEqual([]);
  });
});

describe('a field that nobody knows', () => {
  const strange = seenForm([
    { label: 'Campo 7', name: 'c7', kind: null, required: true },
    { label: 'Mensaje', kind: 'message', shape: 'area' },
  ]);

  it('is taken for what the person says, and kept so for this site', async () => {
    const { services, orders } = await openForm({ ok: true, form: strange });
    const asks = byRole<HTMLSelectElement>('combobox', 'What Campo 7 asks for');
    await choose(asks, 'full-name');
    await settled();
    expect(byRole<HTMLInputElement>('textbox', 'Value for Campo 7').value).toBe('Hanna Lindqvist');
    expect(services.sent).toContainEqual([
      'taught.change',
      { host: 'fiscalia.example', forget: [], keep: [{ name: 'c7', label: 'Campo 7', kind: 'full-name' }] },
    ]);
    await press(byRole('button', 'Fill 2 fields'));
    expect(orders[0]?.[0]).toEqual({ id: 'Campo 7', value: 'Hanna Lindqvist' });
    expect(await breaches()).toEqual([]);
  });

  it('is known the next time, until the page calls it otherwise', async () => {
    const kept = (label: string) => [{ name: 'c7', label, kind: 'full-name' }];
    const sent: [string, unknown][] = [];
    const send =
      (fields: unknown): Services['send'] =>
      async (name, request) => {
        sent.push([name, request]);
        if (name !== 'taught.load') return fakeServices().send(name, request);
        return { ok: true, value: fields as never };
      };
    await openForm({ ok: true, form: strange }, [], { send: send(kept('Campo 7')) });
    expect(byRole<HTMLInputElement>('textbox', 'Value for Campo 7').value).toBe('Hanna Lindqvist');
    await openForm({ ok: true, form: strange }, [], { send: send(kept('Nombre')) });
    expect(byRole<HTMLInputElement>('textbox', 'Value for Campo 7').value).toBe('');
    expect(sent).toContainEqual([
      'taught.change',
      { host: 'fiscalia.example', forget: kept('Nombre'), keep: [] },
    ]);
  });
});

describe('what is kept for forms', () => {
  it('is shown in the settings and can be forgotten', async () => {
    let kept: Record<string, string> = { email: 'hanna@lindqvist.example' };
    const send: Services['send'] = async (name) => {
      if (name === 'details.forget') kept = {};
      return { ok: true, value: (name === 'details.load' ? kept : null) as never };
    };
    const services = fakeServices({ send });
    await draw(() => <SettingsPage notices={fakeNotices()} services={services} />);
    await until(() => words().includes('hanna@lindqvist.example'));
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Forget all of it'));
    expect(kept).toEqual({});
    expect(words()).not.toContain('hanna@lindqvist.example');
  });
});
