// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../components/connect/letters.ts';
import { Desk } from '../../../components/connect/screens/desk.tsx';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import { SettingsPage } from '../../../components/connect/screens/settings-page.tsx';
import type { CaseData, Services } from '../../../components/connect/services.ts';
import { noCaution } from '../../../lib/case/caution.ts';
import type { News } from '../../../lib/case/rereading.ts';
import { breaches, byRole, choose, draw, names, press, settled, until, words } from '../../support/draw.ts';
import { fakeNotices, fakeServices } from '../../support/fake-services.ts';
import { appeal, ua } from '../../support/invented.ts';

const nowhere: Partial<Services> = { look: async () => ({ ok: false, why: 'no editor' }) };
/** What a paper that came by following has changed. */
const updated: News = {
  caseKey: ua.key,
  label: ua.label,
  wasLabel: null,
  before: 'active',
  after: 'active',
  changes: [{ what: 'deadline', who: null, was: ['2026-11-01'], now: ['2026-11-29'] }],
  by: 'follow',
  at: '2026-11-23T09:00:00.000Z',
};
const letter = { caseKey: ua.key, recipientKey: 'minister' };

const open = async (patch: Partial<Services> = {}, hash = `#case=${ua.key}`) => {
  location.hash = hash;
  const services = fakeServices(patch);
  await draw(() => <Popup services={services} />);
  await settled();
  return services;
};

const followed = ({ sent }: { sent: [string, unknown][] }) =>
  sent.filter(([name]) => name === 'follow').map(([, request]) => request as { link: string });
const noted = ({ sent }: { sent: [string, unknown][] }) =>
  sent.filter(([name]) => name === 'journal.note') as [string, { entry: { recipientKey: string } }][];
const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
/** The steps as they are heard, and the reasons that are seen below them. */
const steps = () => texts('.rungs > li');
const inSight = () => texts('.rung-why');
const waysAreOpen = () => document.querySelector<HTMLDetailsElement>('.ladder')?.open;

beforeEach(() => {
  location.hash = '';
});

describe('the ways of a letter', () => {
  it('are folded away while there is a place in the page', async () => {
    await open();
    expect(waysAreOpen()).toBe(false);
    expect(byRole('button', 'Put into this page').className).toContain('main-act');
  });

  it('are named in any case, and the main one is told from the others', async () => {
    await open({ webmail: async () => 'gmail' });
    expect(steps()).toEqual(['Gmail', 'Mail program']);
    expect(document.querySelector('.rungs [aria-current]')).toBeNull();
    await open({ ...nowhere, webmail: async () => 'gmail' });
    expect(steps()).toEqual(['Gmail', 'Mail program']);
    expect(document.querySelector('.rungs [aria-current]')?.textContent).toBe('Gmail');
    expect(await breaches()).toEqual([]);
  });

  it('say in sight why a step before the main one is not offered, and of a later one where it is heard', async () => {
    await open({ ...nowhere, webmail: async () => 'icloud' });
    expect(steps()).toEqual(['iCloud Mail', 'Mail program']);
    expect(inSight()).toEqual([
      'iCloud Mail: iCloud Mail has no link for that. Open one there, then press the toolbar button.',
    ]);
    const long = { ...appeal, body: 'x'.repeat(5000) };
    const drafter = async () => () => long;
    await open({ ...nowhere, webmail: async () => 'gmail', drafter });
    expect(steps()).toEqual(['Gmail', 'Mail program: The letter is too long for a link.']);
    expect(inSight()).toEqual([]);
    await open({ ...nowhere, webmail: async () => 'icloud', drafter });
    expect(inSight()).toEqual([
      expect.stringContaining('iCloud Mail: '),
      'Mail program: The letter is too long for a link.',
    ]);
  });

  it('ask for the webmail where none is known, and remember the answer', async () => {
    const services = await open(nowhere);
    expect(waysAreOpen()).toBe(true);
    expect(words()).toContain('Choose yours, to open a new message there.');
    expect(byRole('button', 'Copy letter').className).toContain('main-act');
    expect(await breaches()).toEqual([]);
    await choose(byRole('combobox', 'Your webmail'), 'gmail');
    expect(services.sent).toContainEqual(['webmail', 'gmail']);
    expect(byRole('button', 'New message in Gmail').className).toContain('main-act');
    expect(await breaches()).toEqual([]);
  });

  it('open a message with the whole letter, and say who keeps the link', async () => {
    const services = await open({ ...nowhere, webmail: async () => 'gmail' });
    expect(words()).toContain('Addresses, subject and letter go along.');
    expect(words()).toContain('stays in Gmail’s logs and in your browser’s history');
    await press(byRole('button', 'New message in Gmail'));
    const [sent] = followed(services);
    expect(sent).toMatchObject({ letter });
    expect(sent?.link).toContain('&body=Dear%20Minister');
    expect(noted(services)).toMatchObject([['journal.note', { entry: { state: 'opened' } }]]);
  });

  it('leave out of the link what does not fit, and say what to do for it', async () => {
    const long = { ...appeal, body: 'x'.repeat(5000) };
    const services = await open({
      ...nowhere,
      webmail: async () => 'gmail',
      drafter: async () => () => long,
    });
    expect(words()).toContain('press the toolbar button there');
    expect(words()).toContain('The letter is too long for a link.');
    await press(byRole('button', 'New message in Gmail'));
    expect(followed(services)[0]?.link).not.toContain('body=');
    expect(noted(services)).toEqual([]);
  });

  it('offer to spare the second press where the webmail is allowed, and then put the letter in by themselves', async () => {
    const long = { ...appeal, body: 'x'.repeat(5000) };
    let allowed = false;
    let tell = () => {};
    const sites: Services['sites'] = {
      ...fakeServices().sites,
      isAllowed: async (site) => allowed && site === 'https://mail.google.com/*',
      allow: async () => {
        allowed = true;
        tell();
        return true;
      },
      watch: (listener) => {
        tell = listener;
        return () => {};
      },
    };
    const services = await open({
      ...nowhere,
      webmail: async () => 'gmail',
      drafter: async () => () => long,
      sites,
    });
    document.querySelector<HTMLDetailsElement>('.ladder')?.setAttribute('open', '');
    await press(byRole('button', 'Allow mail.google.com, then one press is enough'));
    await settled();
    expect(words()).toContain('it is put in as soon as the message is open');
    expect(names('button').join()).not.toContain('Allow');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'New message in Gmail'));
    const { to, cc, subject, body } = long;
    expect(followed(services)[0]).toMatchObject({
      awaited: { recipient: expect.stringContaining('Minister'), letter: { to, cc, subject, body } },
    });
    allowed = false;
    tell();
    await settled();
    expect(words()).toContain('press the toolbar button there');
    await press(byRole('button', 'New message in Gmail'));
    expect(followed(services)[1]).not.toHaveProperty('awaited');
  });

  it('need no site for a letter that goes along whole', async () => {
    const services = await open({ ...nowhere, webmail: async () => 'gmail' });
    expect(names('button').join()).not.toContain('Allow');
    await press(byRole('button', 'New message in Gmail'));
    expect(followed(services)[0]).not.toHaveProperty('awaited');
  });

  it('say that a fragment stays with the browser', async () => {
    await open({ ...nowhere, webmail: async () => 'proton' });
    expect(words()).toContain('Proton Mail’s server does not see what is in the link');
  });

  it.each([
    ['icloud', 'iCloud Mail has no link for that'],
    ['roundcube', 'Everybody’s Roundcube has another address'],
  ])('say why there is no message in %s', async (id, why) => {
    await open({ ...nowhere, webmail: async () => id });
    expect(words()).toContain(why);
    expect(names('button').join()).not.toContain('New message in');
  });

  it('take the webmail in the tab where none was chosen', async () => {
    await open({ ...nowhere, pageAddress: async () => 'https://post.example/?_task=mail' });
    expect(names('button')).toContain('New message in Roundcube');
  });

  it('open the mail program', async () => {
    const services = await open(nowhere);
    await press(byRole('button', 'Open in your mail program'));
    expect(followed(services)[0]?.link).toMatch(/^mailto:despacho@interior-gob\.example\?/);
  });

  it('show the contact form of one who has no address', async () => {
    const services = await open(nowhere, `#case=${ua.key}&to=prosecutor`);
    expect(words()).toContain('No e-mail address is known.');
    await press(byRole('button', 'Open the contact form'));
    expect(followed(services)[0]?.link).toMatch(/^https:/);
  });

  it('stand beside a case without a page, too', async () => {
    location.hash = `#case=${ua.key}`;
    const services = fakeServices({
      look: null,
      pageAddress: async () => '',
      webmail: async () => 'fastmail',
    });
    await draw(() => <Desk services={services} />);
    for (let round = 0; round < 4; round += 1) await press(document.body);
    expect(words()).toContain('open this from the toolbar over your webmail');
    await press(byRole('button', 'New message in Fastmail'));
    expect(followed(services)).toHaveLength(1);
    expect(await breaches()).toEqual([]);
  });
});

describe('a message that was opened for a letter', () => {
  it('is gone on with at the next press there, with its recipient', async () => {
    await open({ begun: async () => ({ caseKey: ua.key, recipientKey: 'embassy' }) }, '');
    expect(location.hash).toBe(`#case=${ua.key}&to=embassy`);
    await settled();
    expect(byRole('button', 'Put into this page')).toBeTruthy();
    expect(byRole('button', /^Embassy of Ecuador/).getAttribute('aria-current')).toBe('true');
  });

  it('is filled without another press when it was chosen there, and once', async () => {
    const insert = vi.fn(fakeServices().insert);
    await open({ begun: async () => ({ caseKey: ua.key, recipientKey: null, put: true }), insert }, '');
    await until(() => insert.mock.calls.length > 0);
    await settled();
    expect(insert.mock.calls.map(([{ to }]) => to)).toEqual([['despacho@interior-gob.example']]);
    byRole('heading', 'All fields are filled');
    await press(byRole('button', 'The letter'));
    await settled();
    expect(insert).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'a draft that is older than its paper',
      { drafts: [{ ...emptyDraft(ua.key, 'minister', 'a'), own: 'I ask.' }] },
    ],
    ['a country of which ties are not known', { caution: noCaution }],
    ['an update that was not seen yet, though the letter is only the paper’s', { news: updated }],
  ])('waits for a press where there is something to look at first: %s', async (_, patch) => {
    const insert = vi.fn(fakeServices().insert);
    const oneCase = async (key: string) => ({ ...(await fakeServices().oneCase(key)), ...patch }) as CaseData;
    await open(
      { begun: async () => ({ caseKey: ua.key, recipientKey: null, put: true }), insert, oneCase },
      '',
    );
    await until(() => names('button').includes('Put into this page'));
    await settled();
    expect(insert).not.toHaveBeenCalled();
    await press(byRole('button', 'Put into this page'));
    await settled();
    expect(insert).toHaveBeenCalledTimes(1);
  });

  it('does not go in unseen, so that what an update has changed stays there to be read', async () => {
    const oneCase = async (key: string) =>
      ({ ...(await fakeServices().oneCase(key)), news: updated }) as CaseData;
    await open({ begun: async () => ({ caseKey: ua.key, recipientKey: null, put: true }), oneCase }, '');
    await until(() => words().includes('it was 1 November 2026'));
    byRole('button', 'Put into this page');
  });

  it('is reported when it was put in by itself', async () => {
    const target = {
      host: 'mail.example',
      title: 'New message',
      fields: ['to' as const, 'body' as const],
      subject: '',
      hasText: false,
    };
    const fields = [{ field: 'body' as const, state: 'done' as const, text: 'Dear Minister,' }];
    const report = { target, fields, noted: 'j1', signature: true };
    const begun = async () => ({ caseKey: ua.key, recipientKey: 'minister', report });
    const insert = vi.fn(fakeServices().insert);
    await open({ begun, insert }, '');
    await until(() => names('heading').includes('All fields are filled'));
    expect(insert).not.toHaveBeenCalled();
    expect(words()).toContain('Look whether it gives away your phone or address.');
    await press(byRole('button', 'The letter'));
    await settled();
    expect(byRole('button', 'Put into this page')).toBeTruthy();
  });

  it.each([
    ['', 'done', 'In most editors, Ctrl+Z in the page takes the letter back.'],
    ['MacIntel', 'unsure', 'In most editors, ⌘Z in the page takes the letter back.'],
    ['', 'already there', null],
  ] as const)('tells of undoing (on %j) where the letter is new: %s', async (platform, state, said) => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue(platform);
    const target = { host: 'mail.example', title: null, fields: [], subject: '', hasText: false };
    const fields = [
      { field: 'subject' as const, state: 'done' as const, text: 'Free her' },
      { field: 'body' as const, state, text: 'Dear Minister,' },
    ];
    const report = { target, fields, noted: 'j1' };
    await open({ begun: async () => ({ caseKey: ua.key, recipientKey: 'minister', report }) }, '');
    await until(() => words().includes('Nothing is sent'));
    expect(words().includes('in the page takes')).toBe(said !== null);
    expect(words()).toContain(said ?? '');
  });

  it('is asked about first when it was chosen in a message that somebody began', async () => {
    const target = {
      host: 'mail.example',
      title: null,
      fields: ['body' as const],
      subject: '',
      hasText: true,
    };
    const insert = vi.fn(fakeServices().insert);
    const begun = async () => ({ caseKey: ua.key, recipientKey: null, put: true });
    await open({ begun, insert, look: async () => ({ ok: true, target }) }, '');
    await settled();
    byRole('alertdialog', 'There is text in the message already');
    expect(insert).not.toHaveBeenCalled();
  });

  it('is left alone when the person went elsewhere meanwhile', async () => {
    await open({ begun: async () => letter }, '#paste');
    expect(location.hash).toBe('#paste');
  });
});

describe('several recipients', () => {
  it('are led to one after another, and whoever had a letter is not offered again', async () => {
    const services = await open();
    await press(byRole('button', 'Put into this page'));
    await settled();
    byRole('button', 'Next: Prosecutor');
    await press(byRole('button', 'I have sent it'));
    await settled();
    expect(await breaches()).toEqual([]);
    const next = byRole('button', 'Next: Prosecutor');
    expect(next.className).toContain('main-act');
    await press(next);
    await settled();
    expect(byRole('button', /^Prosecutor/).getAttribute('aria-current')).toBe('true');
    await press(byRole('button', 'Put into this page'));
    await settled();
    expect(names('button').filter((name) => name.startsWith('Next'))).toEqual([]);
    const whom = noted(services).map(([, { entry }]) => entry.recipientKey);
    expect(whom).toEqual(['minister', 'minister', 'prosecutor']);
  });
});

describe('the webmail in the settings', () => {
  it('is shown and changed', async () => {
    const services = fakeServices({ webmail: async () => 'gmx' });
    await draw(() => <SettingsPage notices={fakeNotices()} services={services} />);
    const field = byRole<HTMLSelectElement>('combobox', 'Your webmail');
    expect(field.value).toBe('gmx');
    await choose(field, 'tuta');
    expect(services.sent).toContainEqual(['webmail', 'tuta']);
    expect(words()).toContain('Kept');
    await choose(field, '');
    expect(services.sent).toContainEqual(['webmail', null]);
    expect(await breaches()).toEqual([]);
  });
});
