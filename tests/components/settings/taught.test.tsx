// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SettingsPage } from '../../../components/connect/screens/settings-page.tsx';
import type { Services } from '../../../components/connect/services.ts';
import { readTaught, writeTaught } from '../../../lib/backup/taught.ts';
import type { TaughtSite } from '../../../lib/delivery/plan/taught.ts';
import { breaches, byRole, draw, names, press, settled, until, words } from '../../support/draw.ts';
import { fakeNotices, fakeServices } from '../../support/fake-services.ts';

const site: TaughtSite = {
  host: 'ministry.example',
  fields: [{ name: 'f7', label: 'Asunto N.º', kind: 'subject' }],
};

async function open(here: TaughtSite[], added = 0) {
  const told: unknown[] = [];
  const send = (async (name: string, request: never) => {
    if (name === 'taught.all') return { ok: true, value: here };
    if (name !== 'taught.add') return fakeServices().send(name as never, request);
    told.push(request);
    return { ok: true, value: added };
  }) as Services['send'];
  await draw(() => <SettingsPage notices={fakeNotices()} services={fakeServices({ send })} />);
  await settled();
  return told;
}

/** Chooses a file with this text. */
async function choose(text: string) {
  const card = document.querySelector('#taught')?.closest('section');
  const input = card?.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([text], 'fields.json')], configurable: true });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('what was told of form fields', () => {
  it('is shown by its site, and saved to a file', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:x';
    });
    await open([site]);
    expect(words()).toContain('ministry.example');
    expect(words()).toContain('Asunto N.º: Subject');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Save what was explained to a file'));
    await until(() => made.length > 0);
    expect(await readTaught(await (made[0] as Blob).text())).toEqual({ ok: true, taught: [site] });
    await until(() => words().includes('Saved. Give it'));
  });

  it('is taken in from a file, and what came is told', async () => {
    const told = await open([], 1);
    expect(names('button').join()).not.toContain('Save what was explained');
    await choose(await writeTaught([site], '2026-11-29'));
    await until(() => words().includes('Taken in: 1 field that was not known here.'));
    expect(told).toEqual([{ taught: [site] }]);
  });

  it('is told when all of it was known', async () => {
    await open([site], 0);
    await choose(await writeTaught([site], '2026-11-29'));
    await until(() => words().includes('all of it was known here already'));
  });

  it.each([
    ['A letter.', 'holds no explained form fields'],
    ['{"format":"appeal-drafter form fields","version":1,"made":"","contents":{}}', 'is damaged'],
    ['{"format":"appeal-drafter form fields","version":9,"made":""}', 'made by a newer version'],
  ])('stays as it is by a file that is none: %s', async (text, sentence) => {
    const told = await open([site]);
    await choose(text);
    await until(() => words().includes(sentence));
    expect(words()).toContain('“fields.json”');
    expect(told).toEqual([]);
  });
});
