// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../components/connect/screens/desk.tsx';
import { breaches, byRole, choose, draw, names, press, until, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';

const open = async (hash: string, patch: Parameters<typeof fakeServices>[0] = {}) => {
  location.hash = hash;
  const services = fakeServices({ look: null, ...patch });
  await draw(() => <Desk services={services} />);
  await until(() => document.querySelector('main[aria-busy]') === null);
  return services;
};

beforeEach(() => {
  location.hash = '';
});

describe('the journal', () => {
  it('shows what was written for whom by which channel, and the months', async () => {
    await open('#journal');
    expect(words()).toContain('Prison Commissioner by contact form UA 52/26');
    expect(names('row')).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Oct 2026 1/), expect.stringMatching(/^Nov 2026 0/)]),
    );
    expect(await breaches()).toEqual([]);
  });

  it('keeps how long it is kept, and says what stays where none is', async () => {
    const services = await open('#journal');
    await choose(byRole('combobox', 'Keep the journal'), 'off');
    expect(services.sent).toContainEqual(['journal.keep', { kept: 'off' }]);
    expect(words()).toContain('What this takes out is deleted after a day.');
    await press(byRole('button', 'Undo'));
    expect(services.sent.filter(([name]) => name === 'journal.keep').at(-1)).toEqual([
      'journal.keep',
      { kept: '90 days' },
    ]);
  });

  it('offers a choice of before only to whoever has it', async () => {
    const offered = () =>
      [...byRole('combobox', 'Keep the journal').querySelectorAll('option')].map((one) => one.value);
    await open('#journal');
    expect(offered()).toEqual(['off', '30 days', '90 days', 'forever']);
    const services = fakeServices();
    await open('#journal', {
      send: (async (name: string, request: never) =>
        name === 'journal.load'
          ? { ok: true, value: { entries: [], cases: [], kept: '12 months' } }
          : services.send(name as 'news.load', request)) as typeof services.send,
    });
    expect(offered()).toEqual(['off', '30 days', '90 days', 'forever', '12 months']);
    expect(words()).toContain('Older entries are deleted by themselves.');
    expect(await breaches()).toEqual([]);
  });

  it('takes an entry out and puts it back', async () => {
    const services = await open('#journal');
    await press(byRole('button', 'Take out Prison Commissioner, UA 52/26, 1 Oct'));
    expect(services.sent).toContainEqual(['journal.remove', { id: '2', softly: true }]);
    await press(byRole('button', 'Undo'));
    const [, back] = services.sent.find(([name]) => name === 'journal.putBack') ?? [];
    expect(back).toMatchObject({ entries: [{ id: '2', at: expect.stringMatching(/^2026-/) }] });
  });

  it('leaves as a table and as data', async () => {
    await open('#journal');
    const files: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      files.push(this.download);
    };
    await press(byRole('button', 'Save as a table (CSV)'));
    await press(byRole('button', 'Save as data (JSON)'));
    HTMLAnchorElement.prototype.click = click;
    expect(files).toEqual(['journal-2026-11-23.csv', 'journal-2026-11-23.json']);
    expect(words()).toContain('Saved as journal-2026-11-23.json.');
  });

  it('says so where nothing is noted', async () => {
    const services = fakeServices();
    await open('#journal', {
      send: (async (name: string, request: never) =>
        name === 'journal.load'
          ? { ok: true, value: { entries: [], cases: [], kept: 'off' } }
          : services.send(name as 'news.load', request)) as typeof services.send,
    });
    expect(words()).toContain('Nothing is noted yet.');
    expect(words()).toContain('While a case is open, this alone stays noted, without names');
    expect(await breaches()).toEqual([]);
  });
});

describe('the list at the desk', () => {
  const titles = () => [...document.querySelectorAll('.row-title')].map((one) => one.textContent);

  it('is narrowed by country, deadline and writing', async () => {
    await open('');
    expect(names('combobox')).toEqual(['Country', 'Deadline', 'Writing']);
    await choose(byRole('combobox', 'Country'), 'EC');
    expect(titles()).toEqual(['Rosa Tanguila threatened after her testimony']);
    await choose(byRole('combobox', 'Writing'), 'written');
    expect(words()).toContain('No case matches.');
    await press(byRole('button', 'Show all again'));
    await choose(byRole('combobox', 'Writing'), 'closed');
    expect(titles()).toEqual(['Nurse released after eleven weeks']);
    await choose(byRole('combobox', 'Writing'), 'to do');
    await choose(byRole('combobox', 'Deadline'), 'week');
    expect(titles()).toHaveLength(2);
    expect(await breaches()).toEqual([]);
  });
});
