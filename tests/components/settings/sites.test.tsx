// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../components/connect/screens/settings-page.tsx';
import type { SiteServices } from '../../../components/connect/services.ts';
import { breaches, byRole, draw, names, press, words } from '../../support/draw.ts';
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
