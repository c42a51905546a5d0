// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SettingsPage } from '../../../components/connect/screens/settings-page.tsx';
import type { Services } from '../../../components/connect/services.ts';
import type { FollowsAnswer } from '../../../lib/browser/messages.ts';
import { SECTIONS } from '../../../lib/follow/sections/index.ts';
import { breaches, byRole, choose, draw, names, press, type, words } from '../../support/draw.ts';
import { fakeNotices, fakeServices } from '../../support/fake-services.ts';

const FOLLOW: FollowsAnswer['follows'][number] = {
  id: 'a',
  kind: 'feed',
  url: 'https://section.example/feed',
  title: 'A section',
  section: null,
  checkedAt: '2026-11-24T08:05:00Z',
  failing: null,
  next: '2026-11-24T14:20:00Z',
  waitUntil: null,
  waiting: 0,
  older: 0,
};
const NOTHING: FollowsAnswer = { follows: [], items: [], running: null };

interface World {
  answer?: FollowsAnswer;
  allowed?: string[];
  allows?: boolean;
  reply?: { ok: true; value: { id: string; known: boolean } } | { ok: false; why: string };
}

/** The settings, with what is followed; what was sent and which sites were asked for, in order. */
async function open({ answer = NOTHING, allowed = [], allows = true, reply }: World = {}) {
  const base = fakeServices();
  const done: [string, unknown][] = [];
  const services: Services = {
    ...base,
    send: (async (name: string, request: unknown) => {
      if (name === 'follows.load') return { ok: true, value: answer };
      if (name.startsWith('follow') || name.startsWith('item.')) done.push([name, request]);
      if (name === 'follow.add') return reply ?? { ok: true, value: { id: 'a', known: false } };
      return base.send(name as never, request as never);
    }) as Services['send'],
    sites: {
      ...base.sites,
      allowed: async () => allowed,
      allow: async (site) => {
        done.push(['allow', site]);
        return allows;
      },
    },
  };
  await draw(() => <SettingsPage services={services} notices={fakeNotices()} />);
  await press(document.body);
  return done;
}

const address = () => byRole('textbox', 'Another address') as HTMLInputElement;
const followAddress = async (url: string) => {
  await type(address(), url);
  await press(byRole('button', 'Follow Another address'));
  await press(document.body);
};

beforeEach(() => {
  location.hash = '';
});

describe('following', () => {
  it('begins with nothing, and asks for the one site within the press', async () => {
    const done = await open();
    expect(words()).toContain('Until you choose something here, nothing is asked for.');
    expect(done).toEqual([]);
    await followAddress('section.example/urgent-actions');
    expect(done).toEqual([
      ['allow', 'https://section.example/*'],
      ['follow.add', { url: 'https://section.example/urgent-actions', title: '', asked: true }],
    ]);
    expect(words()).toContain('You follow section.example. Its papers are being read.');
    expect(await breaches()).toEqual([]);
  });

  it('a section is chosen from the list, with a word where nobody could check its address', async () => {
    const done = await open();
    const select = byRole('combobox', 'A section’s site') as HTMLSelectElement;
    const names = [...select.options].map(({ textContent }) => textContent);
    expect(names).toContain('Amnesty International Canada (English)');
    await choose(select, 'https://amnesty.ca/urgent-actions/');
    expect(words()).toContain('Nobody has checked this address on the live site.');
    await press(byRole('button', 'Follow A section’s site'));
    expect(done[0]).toEqual(['allow', 'https://amnesty.ca/*']);
    expect(done[1]?.[1]).toMatchObject({ title: 'Amnesty International Canada (English)' });
  });

  it('a section that has its outcomes on a page of their own is followed there too, by the same press', async () => {
    const done = await open();
    const select = byRole('combobox', 'A section’s site') as HTMLSelectElement;
    const shown = [...select.options].map(({ textContent }) => textContent);
    expect(new Set(shown).size).toBe(shown.length);
    await choose(select, 'https://www.amnestyusa.org/urgent-actions/');
    await press(byRole('button', 'Follow A section’s site'));
    await press(document.body);
    const name = 'Amnesty International USA (English)';
    expect(done).toEqual([
      ['allow', 'https://www.amnestyusa.org/*'],
      ['follow.add', { url: 'https://www.amnestyusa.org/urgent-actions/', title: name, asked: true }],
      ['follow.add', { url: 'https://www.amnestyusa.org/victories/', title: '', asked: true }],
    ]);
    expect(words()).toContain(`You follow ${name}. Its papers are being read.`);
  });

  it('does not give a site back that was allowed before', async () => {
    const done = await open({ allowed: ['https://section.example/*'] });
    await followAddress('https://section.example/feed');
    expect(done.at(-1)?.[1]).toMatchObject({ asked: false });
  });

  it('asks for nothing when the site is not allowed, or the address is none', async () => {
    const done = await open({ allows: false });
    await followAddress('https://section.example/feed');
    expect(words()).toContain('Its site was not allowed, so nothing was asked for.');
    expect(done).toEqual([['allow', 'https://section.example/*']]);
    await followAddress('not an address');
    expect(words()).toContain('This is no address that can be followed.');
    expect(done).toHaveLength(1);
  });

  it.each([
    ['nothing here', 'There is neither a feed nor a list of Urgent Actions at this address.'],
    ['login', 'It is only for people who are logged in.'],
    ['busy', 'The site asks to be left alone for a while. You do not follow it yet; try again later.'],
    ['failed', 'That did not work'],
    ['not reached', 'You do not follow it yet; try again later.'],
    ['slow', 'You do not follow it yet; try again later.'],
    ['server', 'You do not follow it yet; try again later.'],
  ])('says why it cannot be followed: %s', async (why, sentence) => {
    await open({ reply: { ok: false, why } });
    await followAddress('https://section.example/feed');
    expect(words()).toContain(sentence);
  });

  it('begins with the page that the person came from', async () => {
    location.hash = '#follow=https%3A%2F%2Fgroup.example%2Fletters';
    await open();
    expect(address().value).toBe('https://group.example/letters');
  });

  it('chooses the section on whose site the person was', async () => {
    location.hash = '#follow=https%3A%2F%2Fwww.amnesty.de%2Fmitmachen%2Furgent-action%2Fx-y-2026-01-01';
    await open();
    expect(address().value).toBe('');
    const select = byRole('combobox', 'A section’s site') as HTMLSelectElement;
    expect(select.value).toBe('https://www.amnesty.de/mitmachen/urgent-actions');
  });

  it.each(
    SECTIONS.flatMap(({ id, sources, checked }) => {
      // Several of one kind and language are one choice, by the address of the first.
      const sort = ({ language, kind }: (typeof sources)[number]) => `${language} ${kind}`;
      const firsts = sources.filter((one, at) => sources.findIndex((two) => sort(two) === sort(one)) === at);
      return firsts.map(({ url }) => [id, url, checked] as const);
    }),
  )('says of each section whether its address could be checked: %s, %s', async (_, url, { sources }) => {
    await open();
    await choose(byRole('combobox', 'A section’s site'), url);
    const [seen, unseen] = ['This address was seen in a stored copy', 'Nobody has checked this address'];
    expect(words()).toContain(sources === 'stored copy' ? seen : unseen);
    expect(words()).not.toContain(sources === 'stored copy' ? unseen : seen);
  });

  it('chooses none where the page is on no section’s site', async () => {
    location.hash = '#follow=https%3A%2F%2Fgroup.example%2Fletters';
    await open();
    const select = byRole('combobox', 'A section’s site') as HTMLSelectElement;
    expect(select.value).toBe('');
  });
});

describe('what is followed', () => {
  it('says since when it is up to date, and is checked or left at a press', async () => {
    const done = await open({ answer: { ...NOTHING, follows: [FOLLOW] } });
    expect(words()).toMatch(/A section.*section\.example.*Up to date since 24.Nov/s);
    await press(byRole('button', 'Check now A section'));
    await press(byRole('button', 'Stop following A section'));
    await press(document.body);
    expect(done).toEqual([
      ['follows.check', { ids: ['a'] }],
      ['follow.remove', { id: 'a' }],
    ]);
    expect(words()).toContain('You no longer follow A section. Its papers stay.');
    expect(await breaches()).toEqual([]);
  });

  it('says how many older papers were left unread, and how one is read; nothing where none was', async () => {
    await open({ answer: { ...NOTHING, follows: [{ ...FOLLOW, older: 1450 }] } });
    expect(words()).toContain('Older papers that were left unread: 1,450. To read one, open it on its site');
    expect(await breaches()).toEqual([]);
    await open({ answer: { ...NOTHING, follows: [FOLLOW] } });
    expect(words()).not.toContain('left unread');
  });

  it('says since when it fails, why, and what to do', async () => {
    const failing = { since: '2026-11-20T08:05:00Z', why: 'moved' } as const;
    await open({ answer: { ...NOTHING, follows: [{ ...FOLLOW, failing }] } });
    expect(words()).toMatch(/Not reached since 20.Nov.*It leads to another site now\./s);
    expect(await breaches()).toEqual([]);
  });

  it('offers to allow its site again', async () => {
    const failing = { since: '2026-11-20T08:05:00Z', why: 'not allowed' } as const;
    const done = await open({ answer: { ...NOTHING, follows: [{ ...FOLLOW, failing }] } });
    await press(byRole('button', /^Allow section\.example/));
    expect(done).toEqual([['allow', 'https://section.example/*']]);
  });

  it('is not checked again at once, and says when it can be', async () => {
    const waitUntil = '2026-11-24T08:06:00Z';
    const done = await open({ answer: { ...NOTHING, follows: [{ ...FOLLOW, waitUntil }] } });
    await press(byRole('button', 'Check now A section'));
    expect(done).toEqual([]);
    expect(words()).toContain('Not before 24');
  });

  it('shows how far a check is, and breaks it off', async () => {
    const running = { followId: 'a', done: 2, of: 12 };
    const done = await open({ answer: { ...NOTHING, follows: [FOLLOW], running } });
    expect(words()).toContain('Reading 3 of 12 papers of A section');
    await press(byRole('button', 'Cancel'));
    expect(done).toEqual([['follows.stop', {}]]);
    expect(await breaches()).toEqual([]);
  });

  it('lists what only the person can open, with its host and the reason', async () => {
    const item = {
      followId: 'a',
      key: 'k',
      url: 'https://other.example/ua-9-26',
      title: 'UA 9/26',
      why: 'login',
    } as const;
    const done = await open({ answer: { ...NOTHING, follows: [FOLLOW], items: [item] } });
    expect(words()).toMatch(/UA 9\/26\s*other\.example \(only for people who are logged in\)/);
    expect(names('link')).toContain('UA 9/26');
    await press(byRole('button', 'Done UA 9/26'));
    expect(done).toEqual([['item.dismiss', { followId: 'a', key: 'k' }]]);
    expect(await breaches()).toEqual([]);
  });
});
