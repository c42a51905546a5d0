// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../components/connect/screens/settings-page.tsx';
import type { SiteServices } from '../../../components/connect/services.ts';
import { breaches, byRole, draw, names, press, until, words } from '../../support/draw.ts';
import { fakeNotices, fakeServices } from '../../support/fake-services.ts';

/** The browser's list of sites, in memory; `tell` is what it does when the person changes it elsewhere. */
function fakeSites(all: string[]) {
  let tell = () => {};
  const sites: Pick<SiteServices, 'allowed' | 'takeBack' | 'watch'> = {
    allowed: async () => [...all],
    takeBack: async (site) => {
      all.splice(all.indexOf(site), 1);
      tell();
    },
    watch: (listener) => {
      tell = listener;
      return () => {};
    },
  };
  return { sites, tell: () => tell() };
}

const open = async (all: string[]) => {
  const fake = fakeSites(all);
  await draw(() => (
    <SettingsPage
      notices={fakeNotices()}
      services={fakeServices({ sites: { ...fakeServices().sites, ...fake.sites } })}
    />
  ));
  await press(document.body);
  return fake;
};
const buttons = () => names('button').filter((name) => name.startsWith('Take back'));

describe('what was taken out', () => {
  it('is listed for a day, and put back at a press', async () => {
    const base = fakeServices();
    let removed = [
      {
        id: 'r',
        at: '2026-11-23T09:00:00Z',
        of: { kind: 'note', caseKey: 'x', way: 'post', text: 'Suspended.' },
      },
    ];
    const send = (async (name: string, request: { id: string }) => {
      if (name === 'removed.putBack') removed = removed.filter(({ id }) => id !== request.id);
      if (name.startsWith('removed.')) return { ok: true, value: removed };
      return base.send(name as 'news.load', request as never);
    }) as typeof base.send;
    await draw(() => <SettingsPage notices={fakeNotices()} services={{ ...base, send }} />);
    await until(() => words().includes('Taken out in the last 24 hours'));
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Put back Post: Suspended.'));
    await until(() => !words().includes('Taken out in the last 24 hours'));
    expect(words()).toContain('Taken back.');
  });
});

describe('what is forgotten in the settings', () => {
  it('comes back by the line that says so', async () => {
    const base = fakeServices();
    const sent: unknown[] = [];
    const send = (async (name: string, request: unknown) => {
      sent.push([name, request]);
      if (name === 'details.load') return { ok: true, value: { email: 'hanna@example.org' } };
      return base.send(name as 'news.load', request as never);
    }) as typeof base.send;
    await draw(() => <SettingsPage notices={fakeNotices()} services={{ ...base, send }} />);
    await until(() => words().includes('hanna@example.org'));
    await press(byRole('button', /^Forget/));
    expect(words()).not.toContain('hanna@example.org');
    await press(byRole('button', 'Undo'));
    expect(sent).toContainEqual(['details.change', { patch: { email: 'hanna@example.org' } }]);
    expect(words()).toContain('hanna@example.org');
  });
});

describe('the sites in the settings', () => {
  it('are listed, and each is taken back by itself', async () => {
    const all = ['http://forms.ministry.example/*', 'https://mail.example/*'];
    await open(all);
    expect(buttons()).toEqual(['Take back http://forms.ministry.example', 'Take back mail.example']);
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Take back mail.example'));
    await press(document.body);
    expect(all).toEqual(['http://forms.ministry.example/*']);
    expect(buttons()).toEqual(['Take back http://forms.ministry.example']);
    expect(words()).toContain('Taken back.');
  });

  it('go when the person takes them back in the browser itself', async () => {
    const all = ['https://mail.example/*'];
    const { tell } = await open(all);
    all.length = 0;
    tell();
    await press(document.body);
    expect(buttons()).toEqual([]);
    expect(words()).toContain('None. Where one site is needed');
  });

  it('are named as every site where the person has allowed all', async () => {
    await open(['https://*/*']);
    expect(buttons()).toEqual(['Take back Every site']);
  });
});
