import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { classifyFields } from '../../../../lib/delivery/form/index.ts';

/** A line with its label; `name` stands in the page's code. */
const line = (name: string, label: string, type = 'text'): string =>
  `<p><label for="${name}">${label}</label><input type="${type}" id="${name}" name="${name}"></p>`;

const message = '<p><label for="m">Message</label><textarea id="m" name="m"></textarea></p>';

/** What is found in a form of these parts, by the names of its boxes. */
function kindsIn(...parts: string[]): Record<string, string> {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><body><form>${parts.join('')}${message}</form></body></html>`,
  );
  const found = classifyFields(document as unknown as Document);
  return Object.fromEntries([...found].map(([box, kind]) => [box.getAttribute('name') ?? '', kind]));
}

const own = [line('first', 'First name'), line('last', 'Last name'), line('mail', 'E-mail', 'email')];
const ownKinds = { first: 'first-name', last: 'last-name', mail: 'email', m: 'message' };

describe('boxes about somebody else', () => {
  it('are left under a legend, where one of them asks for a name once more', () => {
    const theirs = [
      line('a', 'Their first name'),
      line('b', 'Their e-mail', 'email'),
      line('c', 'Their phone'),
    ];
    const group = `<fieldset><legend>If this is not about you</legend>${theirs.join('')}</fieldset>`;
    expect(kindsIn(...own, group, line('d', 'City'))).toEqual({ ...ownKinds, d: 'city' });
  });

  it('are left below a title that tells of an office or a person concerned', () => {
    const hidden = '<input type="hidden" name="token">';
    const rows = [line('post', 'Position'), hidden, line('office', 'Organisation')];
    expect(kindsIn(...own, '<h3>Authority concerned</h3>', ...rows)).toEqual(ownKinds);
    expect(kindsIn(...own, '<h3>Further details</h3>', ...rows)).toEqual({
      ...ownKinds,
      post: 'job-title',
      office: 'organization',
    });
  });

  it('are left in the rows of a table below such a title, but not those below the next', () => {
    const row = (inner: string): string => `<tr><td>${inner}</td><td></td></tr>`;
    const title = (text: string): string => `<tr><th colspan="2">${text}</th></tr>`;
    const rows = [
      ...own.map(row),
      title('Authority complained of'),
      row(line('post', 'Position')),
      title('Where we reach you'),
      row(line('street', 'Street')),
    ];
    expect(kindsIn(`<table>${rows.join('')}</table>`)).toEqual({ ...ownKinds, street: 'street' });
  });

  it('are left where their names begin alike and one asks for what was asked for', () => {
    const both = [
      line('me.name', 'Name'),
      line('me.mail', 'E-mail'),
      line('me.street', 'Street'),
      line('office.head', 'Organisation'),
      line('office.street', 'Street'),
    ];
    expect(kindsIn(...both)).toEqual({
      'me.name': 'full-name',
      'me.mail': 'email',
      'me.street': 'street',
      m: 'message',
    });
  });

  it('are not the writer’s own, whatever their title says', () => {
    expect(kindsIn('<h2>Your complaint to the prison service</h2>', ...own)).toEqual(ownKinds);
    const group = `<fieldset><legend>Person who complains</legend>${own.join('')}</fieldset>`;
    expect(kindsIn(group, line('office', 'Organisation'))).toEqual({ ...ownKinds, office: 'organization' });
  });

  it('are not those of a group that asks for a country or a phone once more', () => {
    const group = `<fieldset><legend>Address</legend>${line('city', 'City')}${line('land', 'Country')}</fieldset>`;
    expect(kindsIn(...own, line('from', 'Country'), group)).toEqual({
      ...ownKinds,
      from: 'country',
      city: 'city',
    });
  });

  it('are e-mail boxes elsewhere in the form: one right below the first asks for the address once more', () => {
    const again = line('again', 'E-mail', 'email');
    expect(kindsIn(...own, again)).toEqual({ ...ownKinds, again: 'email-confirm' });
    expect(kindsIn(...own, line('city', 'City'), again)).toEqual({ ...ownKinds, city: 'city' });
  });
});

describe('names in code', () => {
  it('are not believed where those of other boxes say something else than people read', () => {
    const boxes = [line('phone', 'First name'), line('street', 'Last name'), line('fax', 'E-mail')];
    const list =
      '<p><select name="city"><option value="">Pick a desk</option><option>Law</option></select></p>';
    const kinds = kindsIn(...boxes, list);
    expect(kinds.city).toBeUndefined();
    expect(kinds.phone).toBe('first-name');
    expect(kindsIn(...own, list).city).toBe('city');
  });

  it('are not asked where the title of a box tells', () => {
    expect(kindsIn(...own, '<input name="zip" title="Phone">').zip).toBe('phone');
  });
});
