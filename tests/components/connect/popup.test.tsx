// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../../../components/connect/letters.ts';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import type { Services } from '../../../components/connect/services.ts';
import { noCaution } from '../../../lib/case/caution.ts';
import type { InsertRequest } from '../../../lib/delivery/insert/schema.ts';
import {
  breaches,
  byRole,
  draw,
  enter,
  names,
  press,
  settled,
  type,
  until,
  words,
} from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { appeal, closedCase, paperText, ua, untold } from '../../support/invented.ts';

/** What a paper that came by following has changed. */
const updated = {
  caseKey: ua.key,
  label: ua.label,
  wasLabel: null,
  before: 'active',
  after: 'active',
  changes: [],
  by: 'follow',
  at: '2026-11-23T09:00:00.000Z',
} as const;
const drafted = emptyDraft(ua.key, 'minister', 'b');

const open = async (hash: string, patch: Partial<Services> = {}) => {
  location.hash = hash;
  const services = fakeServices(patch);
  await draw(() => <Popup services={services} />);
  await settled();
  return services;
};

/** As when the person looks at another window and returns. */
const comeBack = () => {
  for (const turn of ['blur', 'focus']) dispatchEvent(new Event(turn));
};

const sentOf = ({ sent }: { sent: [string, unknown][] }, name: string) =>
  sent.filter(([one]) => one === name).map(([, request]) => request);

beforeEach(() => {
  location.hash = '';
});

describe('a pace', () => {
  it('is asked for once the list is there, and said over it', async () => {
    const services = fakeServices();
    const send: typeof services.send = async (name, request) =>
      name === 'pace.load'
        ? { ok: true, value: { pace: 'month', met: true } as never }
        : services.send(name, request);
    await draw(() => <Popup services={{ ...services, send }} />);
    await until(() => words().includes('You have written this month’s letter.'));
    expect(await breaches()).toEqual([]);
  });
});

describe('the popup', () => {
  it('paints the list before the page is read', async () => {
    let read = false;
    await open('', {
      readPage: () => {
        read = true;
        expect(words()).toContain('Rosa Tanguila threatened after her testimony');
        return new Promise(() => {});
      },
    });
    expect(read).toBe(true);
  });

  it('adds the paper on the page, says so, and takes it back', async () => {
    const services = await open('');
    await press(byRole('button', 'Add'));
    await until(() => words().includes('Added'));
    expect(sentOf(services, 'paper.add')).toHaveLength(1);
    expect(byRole('status', /.*/).textContent).toContain('Added: UA 83/26.');
    await press(byRole('button', 'Undo'));
    await until(() => words().includes('Taken back'));
    expect(sentOf(services, 'paper.remove')).toEqual([{ paperIds: ['f'] }]);
    expect(byRole('status', /.*/).textContent).toContain('Taken back.');
  });

  it('copies the letter of a row and announces it', async () => {
    const services = await open('');
    await press(byRole('button', 'Copy letter Ecuador, UA 76/26'));
    await until(() => services.copied.length > 0);
    await settled();
    expect(services.copied).toEqual([expect.stringContaining('Dear Minister,')]);
    expect(byRole('status', /.*/).textContent).toContain('Letter copied: UA 76/26.');
  });

  it.each([
    ['is closed by an outcome that has just come', { ua: { ...ua, status: 'closed' } }],
    ['is past its deadline since midnight', { ua: { ...ua, status: 'past' } }],
    ['has a draft that is older than its paper', { drafts: [{ ...drafted, own: 'I ask.', paperId: 'a' }] }],
    ['has changed, which was not seen yet', { news: updated }],
    ['holds a telephone number', { drafts: [{ ...drafted, own: 'Call me at +46 70 123 45 67.' }] }],
  ] as const)('copies no letter from the list where it %s: it is looked at first', async (_, patch) => {
    const services = await open('', {
      oneCase: async (key) => ({ ...(await fakeServices().oneCase(key)), ...patch }) as never,
    });
    await press(byRole('button', 'Copy letter Ecuador, UA 76/26'));
    await until(() => location.hash !== '');
    expect(location.hash).toBe(`#case=${ua.key}`);
    expect(services.copied).toEqual([]);
  });

  it('says with a copied letter that nobody knows yet of ties to its country', async () => {
    const services = await open('', {
      oneCase: async (key) => ({ ...(await fakeServices().oneCase(key)), caution: noCaution }) as never,
    });
    await press(byRole('button', 'Copy letter Ecuador, UA 76/26'));
    await until(() => services.copied.length > 0);
    await settled();
    expect(byRole('status', /.*/).textContent).toContain(
      'Letter copied: UA 76/26. Ties to Ecuador? Then write carefully.',
    );
  });

  it('begins with the focus on the first active case', async () => {
    await open('');
    expect(document.activeElement?.textContent).toBe('Teacher on hunger strike is refused a doctor');
  });
});

describe('a case', () => {
  const own = () => byRole<HTMLTextAreaElement>('textbox', 'In your own words, if you like');

  it('sends every keystroke at once and in order, and keeps them whatever the answers', async () => {
    const sent: [string, unknown][] = [];
    await open(`#case=${ua.key}`, {
      send: async (name, request) => {
        sent.push([name, request]);
        // Answers that arrive late and out of order.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
        if (name !== 'draft.change') return { ok: false, why: 'not here' };
        const kept = { ...emptyDraft(ua.key, 'minister', null), changedAt: '2026-11-24T10:00:00.000Z' };
        return { ok: true, value: kept as never };
      },
    });
    await type(own(), 'Water is life');
    const patches = sentOf({ sent }, 'draft.change').map(
      (request) => (request as { patch: { own: string } }).patch.own,
    );
    expect(patches).toEqual([...'Water is life'].map((_, index) => 'Water is life'.slice(0, index + 1)));
    await new Promise((resolve) => setTimeout(resolve, 30));
    await settled();
    expect(own().value).toBe('Water is life');
  });

  it('takes over what another window wrote when it comes to the front, but not over a keystroke', async () => {
    const services = await open(`#case=${ua.key}`);
    const elsewhere = (own: string) =>
      services.send('draft.change', {
        caseKey: ua.key,
        recipientKey: 'minister',
        paperId: 'b',
        patch: { own },
      });
    await elsewhere('Written elsewhere');
    comeBack();
    await settled();
    expect(own().value).toBe('Written elsewhere');

    await elsewhere('Written late');
    comeBack();
    await type(own(), '!');
    await settled();
    expect(own().value).toBe('Written elsewhere!');
  });

  it('keeps blanks in the subject while they are typed, though the letter leaves them out', async () => {
    const services = await open(`#case=${ua.key}`, {
      drafter: async () => (_, recipient, draft) => ({
        ...appeal,
        recipientKey: recipient.key,
        subject: (draft?.subject ?? appeal.subject).trim(),
      }),
    });
    const subject = byRole<HTMLInputElement>('textbox', 'Subject');
    await type(subject, ' ');
    await type(subject, 'now');
    expect(subject.value).toBe('Protect Rosa Tanguila and her family now');
    expect(sentOf(services, 'draft.change')).toHaveLength(4);
  });

  it('stops the writing when another window adds the outcome', async () => {
    const listeners: (() => void)[] = [];
    let one: typeof ua = ua;
    await open(`#case=${ua.key}`, {
      oneCase: async () => ({
        ua: one,
        papers: [],
        corrections: {},
        read: {},
        news: null,
        notes: {},
        ...untold,
        drafts: [],
        entries: [],
      }),
      watch: (listener) => {
        listeners.push(listener);
        return () => {};
      },
    });
    own();
    one = { ...closedCase, key: ua.key };
    for (const changed of listeners) changed();
    await settled();
    expect(words()).toContain('Writing has stopped here.');
    expect(names('textbox')).toEqual([]);
  });

  it('stops the writing when the deadline is over since midnight', async () => {
    const repeated: (() => void)[] = [];
    vi.spyOn(globalThis, 'setInterval').mockImplementation(((work: () => void) => {
      repeated.push(work);
      return 0;
    }) as never);
    let day = '2026-11-29';
    const services = fakeServices();
    Object.defineProperty(services, 'today', { get: () => day });
    const { oneCase } = services;
    services.oneCase = async (key) => {
      const data = await oneCase(key);
      return data && { ...data, ua: { ...data.ua, status: day > '2026-11-29' ? 'past' : 'active' } };
    };
    location.hash = `#case=${ua.key}`;
    await draw(() => <Popup services={services} />);
    await settled();
    byRole('button', 'Put into this page');
    for (const again of repeated) again();
    await settled();
    byRole('button', 'Put into this page');
    day = '2026-11-30';
    for (const again of repeated) again();
    await until(() => words().includes('Ask your section before you write'));
    expect(names('button')).not.toContain('Put into this page');
    vi.restoreAllMocks();
  });

  it('says when a case could not be read', async () => {
    await open(`#case=${ua.key}`, { oneCase: () => Promise.reject(new Error('no database')) });
    expect(words()).toContain('That did not work.');
    expect(location.hash).toBe('#list');
  });

  it('says when the list could not be read, and does not pretend that there is none', async () => {
    await open('', { rows: () => Promise.reject(new Error('no database')) });
    expect(words()).toContain('Your cases could not be read from this browser.');
    expect(words()).not.toContain('It begins with a paper');
  });

  it.each([
    [new DOMException('less than the existing version', 'VersionError'), 'stored by a newer version'],
    [new DOMException('no room', 'QuotaExceededError'), 'There is no more room on this disk.'],
    [new DOMException('another window holds it', 'TimeoutError'), 'Another window of this extension'],
  ])('says what to do where it is known why: %s', async (error, said) => {
    await open('', { rows: () => Promise.reject(error) });
    expect(words()).toContain(said);
    await open(`#case=${ua.key}`, { oneCase: () => Promise.reject(error) });
    expect(words()).toContain(said);
  });

  it('says when stored entries were set aside', async () => {
    await open('', { setAside: async () => 2 });
    await settled();
    expect(words()).toContain('2 stored entries could not be read. They are kept apart, not deleted.');
  });

  it('says when words could not be kept', async () => {
    await open(`#case=${ua.key}`, { send: async () => ({ ok: false, why: 'store' }) });
    await type(own(), 'W');
    await settled();
    expect(words()).toContain('This could not be kept just now.');
    expect(own().value).toBe('W');
  });

  it('says when words could not be kept for want of room', async () => {
    await open(`#case=${ua.key}`, { send: async () => ({ ok: false, why: 'full' }) });
    await type(own(), 'W');
    await settled();
    expect(words()).toContain('There is no more room on this disk, so this was not kept. Copy your words');
    expect(own().value).toBe('W');
  });

  it('turns the official text into a field and back', async () => {
    const services = await open(`#case=${ua.key}`);
    await press(byRole('button', 'Change the text'));
    const field = byRole<HTMLTextAreaElement>('textbox', /^Your wording/);
    expect(field.value).toContain('I ask you to');
    await type(field, '!');
    await press(byRole('button', 'Take the official text back'));
    const patches = sentOf(services, 'draft.change').map(
      (request) => (request as { patch: { text: string | null } }).patch.text,
    );
    expect(patches).toEqual([expect.stringMatching(/!$/), null]);
    byRole('button', 'Change the text');
  });

  it('copies letter, subject, each address, and everything', async () => {
    const services = await open(`#case=${ua.key}`);
    await press(byRole('button', 'Copy letter'));
    await press(byRole('button', 'Copy the subject'));
    await press(byRole('button', 'Copy despacho@interior-gob.example'));
    await press(byRole('button', 'Copy everything'));
    expect(services.copied[0]).toContain('Yours sincerely');
    expect(services.copied.slice(1, 3)).toEqual([
      'Protect Rosa Tanguila and her family',
      'despacho@interior-gob.example',
    ]);
    expect(services.copied[3]).toContain('despacho@interior-gob.example');
    expect(byRole('status', /.*/).textContent).toContain('Everything copied');
  });

  it('puts the letter in, reports it, and notes it as sent only when told', async () => {
    const services = await open(`#case=${ua.key}`);
    await press(byRole('button', 'Put into this page'));
    await settled();
    byRole('heading', 'All fields are filled');
    const states = () =>
      sentOf(services, 'journal.note').map(
        (request) => (request as { entry: { state: string } }).entry.state,
      );
    expect(states()).toEqual(['opened']);
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'I have sent it'));
    await settled();
    expect(states()).toEqual(['opened', 'written']);
    expect(words()).toContain('Noted as written to Esteban Quirola Mena, Minister of the Interior.');
    await press(byRole('button', 'Undo'));
    await settled();
    expect(sentOf(services, 'journal.remove')).toEqual([{ id: 'j1' }]);
    byRole('button', 'I have sent it');
  });

  it('puts nothing in by itself that was begun for somebody whom a newer paper does not name', async () => {
    const put: unknown[] = [];
    const insert: Services['insert'] = async (request, ...rest) => {
      put.push(request);
      return fakeServices().insert(request, ...rest);
    };
    const begun = (recipientKey: string) => ({
      insert,
      begun: async () => ({ caseKey: ua.key, recipientKey, put: true }),
    });
    await open('', begun('ana-prieto'));
    await until(() => names('button').includes('Put into this page'));
    await press(byRole('button', /^Prosecutor/));
    await settled();
    expect(put).toEqual([]);
    await open('', begun('minister'));
    await until(() => put.length === 1);
  });

  it('asks before it joins text that is there already', async () => {
    const put: unknown[] = [];
    const target = {
      host: 'mail.example',
      title: null,
      fields: ['body' as const],
      subject: '',
      hasText: true,
    };
    await open(`#case=${ua.key}`, {
      look: async () => ({ ok: true, target }),
      insert: async (request) => {
        put.push(request);
        return { ok: true, target, fields: [{ field: 'body', state: 'done', text: request.body }] };
      },
    });
    await press(byRole('button', 'Put into this page'));
    byRole('alertdialog', 'There is text in the message already');
    await press(byRole('button', 'Leave it'));
    expect(put).toEqual([]);
    await press(byRole('button', 'Put into this page'));
    await press(byRole('button', 'Put it in all the same'));
    await settled();
    expect(put).toHaveLength(1);
  });

  it('asks before it goes into a reply, but not where the subject is our own', async () => {
    const put: unknown[] = [];
    // A reply quotes what it answers.
    const target = { host: 'mail.example', title: null, fields: ['body' as const] };
    let subject = 'Re: your visit';
    await open(`#case=${ua.key}`, {
      look: async () => ({ ok: true, target: { ...target, subject, hasText: subject.startsWith('Re:') } }),
      insert: async (request) => {
        put.push(request);
        return { ok: false, why: 'no editor' };
      },
    });
    await press(byRole('button', 'Put into this page'));
    byRole('alertdialog', 'This message has a subject already');
    expect(words()).toContain('“Re: your visit”');
    await press(byRole('button', 'Leave it'));
    expect(put).toEqual([]);
    subject = appeal.subject;
    await press(byRole('button', 'Put into this page'));
    await settled();
    expect(put).toHaveLength(1);
  });

  it('asks before it goes into a message to somebody else', async () => {
    const put: unknown[] = [];
    const target = {
      host: 'mail.example',
      title: null,
      fields: ['to' as const, 'body' as const],
      subject: '',
    };
    let recipients = ['friend@else.example'];
    await open(`#case=${ua.key}`, {
      look: async () => ({ ok: true, target: { ...target, hasText: false, recipients } }),
      insert: async (request) => {
        put.push(request);
        return { ok: false, why: 'no editor' };
      },
    });
    await press(byRole('button', 'Put into this page'));
    byRole('alertdialog', 'This message goes to somebody else too');
    expect(words()).toContain('somebody else too: friend@else.example. They would get the letter as well.');
    expect(words()).not.toContain('There is text in the message already');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Leave it'));
    expect(put).toEqual([]);
    recipients = [...appeal.to, ...appeal.cc];
    await press(byRole('button', 'Put into this page'));
    await settled();
    expect(put).toHaveLength(1);
  });

  it('says both where such a message has text or a subject', async () => {
    const target = { host: 'mail.example', title: null, fields: [], recipients: ['friend@else.example'] };
    let found = { ...target, subject: '', hasText: true };
    await open(`#case=${ua.key}`, { look: async () => ({ ok: true, target: found }) });
    await press(byRole('button', 'Put into this page'));
    byRole('alertdialog', 'There is text in the message already');
    expect(words()).toMatch(/There is text in the message already\. .*too: friend@else\.example\./);
    await press(byRole('button', 'Leave it'));
    found = { ...target, subject: 'Re: your visit', hasText: true };
    await press(byRole('button', 'Put into this page'));
    byRole('alertdialog', 'This message has a subject already');
    expect(words()).toMatch(/“Re: your visit”.*too: friend@else\.example\./);
  });

  it('asks before it goes into that of several messages which somebody else gets too', async () => {
    const put: InsertRequest[] = [];
    const one = { host: 'mail.example', title: 'New message', fields: ['body' as const], subject: '' };
    const windows = [
      { ...one, hasText: false },
      { ...one, title: 'Another', hasText: false, recipients: ['friend@else.example'] },
    ];
    await open(`#case=${ua.key}`, {
      look: async () => ({ ok: false, why: 'several editors', windows }),
      insert: async (request) => {
        put.push(request);
        return { ok: true, target: { ...one, hasText: false }, fields: [] };
      },
    });
    await press(byRole('button', 'Message 2: Another'));
    byRole('alertdialog', 'This message goes to somebody else too');
    expect(put).toEqual([]);
    await press(byRole('button', 'Put it in all the same'));
    await settled();
    expect(put.map(({ window }) => window)).toEqual([{ nth: 1, of: 2 }]);
  });

  it('sends the person to look where the letter may stand already, and offers the copy', async () => {
    const target = {
      host: 'mail.example',
      title: null,
      fields: ['body' as const],
      subject: '',
      hasText: false,
    };
    await open(`#case=${ua.key}`, {
      look: async () => ({ ok: true, target }),
      insert: async ({ body }) => ({
        ok: true,
        target,
        fields: [{ field: 'body', state: 'unsure', text: body }],
      }),
    });
    await press(byRole('button', 'Put into this page'));
    await settled();
    expect(words()).toContain('Look there first');
    expect(words()).not.toContain('Nothing could be filled');
    byRole('button', 'Copy Message');
  });

  it('asks first where a letter was put in before and could not be read back', async () => {
    const put: unknown[] = [];
    const target = { host: 'mail.example', title: null, fields: [], subject: '', hasText: false };
    await open(`#case=${ua.key}`, {
      look: async () => ({ ok: true, target: { ...target, isUnread: true } }),
      insert: async (request) => {
        put.push(request);
        return { ok: true, target, fields: [] };
      },
    });
    await press(byRole('button', 'Put into this page'));
    byRole('alertdialog', 'Look there');
    expect(words()).toContain('It may stand there already');
    await press(byRole('button', 'Leave it'));
    expect(put).toEqual([]);
  });

  it('asks which of several open messages is meant, and takes that one', async () => {
    const put: InsertRequest[] = [];
    const one = { host: 'mail.example', title: 'New message', fields: ['body' as const], subject: '' };
    const windows = [
      { ...one, hasText: false },
      { ...one, subject: 'Re: your visit', hasText: true },
    ];
    await open(`#case=${ua.key}`, {
      look: async () => ({ ok: false, why: 'several editors', windows }),
      insert: async (request) => {
        put.push(request);
        return { ok: true, target: { ...one, hasText: false }, fields: [] };
      },
    });
    byRole('group', 'Several messages are open here. Into which one?');
    expect(byRole('button', 'Put into this page').getAttribute('aria-disabled')).toBe('true');
    expect(await breaches()).toEqual([]);
    byRole('button', 'Message 2: Re: your visit (text is there already; it stays)');
    await press(byRole('button', 'Message 1: New message'));
    await settled();
    expect(put.map(({ window }) => window)).toEqual([{ nth: 0, of: 2 }]);
  });

  it('leads to the form of a page with several large fields, but for messages with a recipient', async () => {
    const one = {
      host: 'office.example',
      title: null,
      fields: ['body' as const],
      subject: '',
      hasText: false,
    };
    const form = async () => ({ look: async () => null as never, fill: async () => [], undo: async () => 0 });
    await open(`#case=${ua.key}`, {
      look: async () => ({ ok: false, why: 'several editors', windows: [one, one] }),
      form,
    });
    expect(names('button').filter((name) => name === 'Fill this form')).toHaveLength(1);
    const mail = { ...one, fields: ['to' as const, 'body' as const] };
    await open(`#case=${ua.key}`, {
      look: async () => ({ ok: false, why: 'several editors', windows: [mail, one] }),
      form,
    });
    expect(names('button')).not.toContain('Fill this form');
  });

  it.each([
    ['no editor', 'Open a new message in your webmail'],
    ['several editors', 'Click into the one you want'],
    ['foreign frame', 'Copy the letter and paste it'],
    ['restricted page', 'Go to your webmail'],
  ] as const)('says what to do when there is %s, and offers the copy first', async (why, next) => {
    await open(`#case=${ua.key}`, { look: async () => ({ ok: false, why }) });
    expect(words()).toContain(next);
    expect(byRole('button', 'Put into this page').getAttribute('aria-disabled')).toBe('true');
    expect(byRole('button', 'Copy letter').className).toContain('main-act');
  });

  it('asks for the site of a frame, and looks again once it is given', async () => {
    const site = 'http://mail.example/*';
    let given = false;
    const asked: unknown[] = [];
    const sites = {
      ...fakeServices().sites,
      allow: async (...all: unknown[]) => {
        asked.push(all);
        return given;
      },
    };
    const fake = fakeServices();
    const look: NonNullable<Services['look']> = async (text) =>
      given && fake.look
        ? fake.look(text)
        : { ok: false, why: 'foreign frame', frame: 'https://mail.example/', site };
    await open(`#case=${ua.key}`, { look, sites });
    expect(words()).toContain('The page opened http://mail.example there');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Allow http://mail.example'));
    await settled();
    expect(words()).toContain('The site was not allowed.');
    given = true;
    await press(byRole('button', 'Allow http://mail.example'));
    await settled();
    expect(asked).toEqual(Array(2).fill([site, { caseKey: ua.key, recipientKey: 'minister' }]));
    expect(byRole('button', 'Put into this page').getAttribute('aria-disabled')).toBeNull();
  });

  it('goes back a layer at Esc, with the words kept', async () => {
    await open(`#case=${ua.key}`);
    await type(own(), 'Water');
    await press(byRole('button', 'Put into this page'));
    await settled();
    const pressEscape = () => {
      const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return settled().then(() => event.defaultPrevented);
    };
    expect(await pressEscape()).toBe(true);
    expect(own().value).toBe('Water');
    expect(await pressEscape()).toBe(true);
    await settled();
    expect(location.hash).toBe('#list');
    // On the lowest layer the key is the browser's.
    expect(await pressEscape()).toBe(false);
  });

  it('asks for name and town where they would stand, once', async () => {
    const services = await open(`#case=${ua.key}`, { profile: async () => ({ name: '', town: '' }) });
    await type(byRole<HTMLInputElement>('textbox', 'Your name'), 'Ha');
    expect(sentOf(services, 'profile')).toEqual([{ name: 'H' }, { name: 'Ha' }]);
    byRole('textbox', 'Your name');
  });
});

describe('a case that is not to be written for', () => {
  it('quotes what closed it, offers no letter, and opens again', async () => {
    const services = await open(`#case=${closedCase.key}`);
    expect(words()).toContain('No further action is requested from the UA network.');
    expect(words()).toContain('ASA 37/0214/2026');
    expect(words()).toContain('You wrote 2 letters. Thank you.');
    expect(names('button').join()).not.toMatch(/letter|Put into/);
    await press(byRole('button', 'Open again'));
    await settled();
    expect(sentOf(services, 'decision.make')).toEqual([
      { caseKey: closedCase.key, paperId: 'c', answer: 'open' },
    ]);
    await press(byRole('button', 'Undo'));
    expect(sentOf(services, 'decision.make')).toHaveLength(2);
  });

  it('lets the person say where they read the sentence that it ended well, and take it back', async () => {
    const services = await open(`#case=${closedCase.key}`);
    await press(byRole('button', 'Ended well'));
    expect(sentOf(services, 'journal.note')).toEqual([
      {
        entry: {
          caseKey: closedCase.key,
          recipientKey: '',
          recipient: '',
          channel: 'copy',
          state: 'ended well',
        },
      },
    ]);
    await until(() => words().includes('Noted that the case ended well.'));
    await press(byRole('button', 'Undo'));
    await until(() => sentOf(services, 'journal.remove').length > 0);
  });

  it('notes nothing of a closed case where the person has to be careful', async () => {
    await open(`#case=${closedCase.key}`, {
      oneCase: async (key) =>
        ({ ...(await fakeServices().oneCase(key)), caution: { ...noCaution, all: true } }) as never,
    });
    expect(names('button')).not.toContain('Ended well');
  });

  it('asks when unsure, and sends the answer', async () => {
    const services = await open('#case=UA-64-2026');
    expect(words()).toContain('Does this end the whole action?');
    expect(names('textbox')).toEqual([]);
    await press(byRole('button', 'No, keep writing'));
    expect(sentOf(services, 'decision.make')).toEqual([
      { caseKey: 'UA-64-2026', paperId: 'c', answer: 'open' },
    ]);
  });

  it('writes past the deadline only over the section’s word', async () => {
    await open('#case=UA-59-2026');
    expect(names('textbox')).toEqual([]);
    await press(byRole('button', 'My section said yes, write all the same'));
    byRole('textbox', 'In your own words, if you like');
  });
});

describe('pasting', () => {
  const field = () => byRole<HTMLTextAreaElement>('textbox', 'Text of the paper');

  it('says what is missing in text that is no paper', async () => {
    await open('#paste');
    await type(field(), 'Dear all');
    await settled();
    expect(words()).toContain('This does not read as an Urgent Action');
    expect(byRole('button', 'Add this paper').getAttribute('aria-disabled')).toBe('true');
  });

  it('shows each value with the words it came from, and adds by one press', async () => {
    const services = await open('#paste');
    await enter(field(), paperText);
    await settled();
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain(
      'ASA 23/0318/2026',
    );
    await press(byRole('button', 'Add this paper'));
    await until(() => location.hash === '#list');
    await settled();
    expect(sentOf(services, 'paper.add')).toHaveLength(1);
    expect(location.hash).toBe('#list');
  });
});

describe('a page that only lists papers', () => {
  const list = Array.from({ length: 7 }, (_, at) => ({
    title: `UA ${at + 1}/26: This action has ended`,
    url: `https://section${at}.example/ua-00${at + 1}-26`,
  }));

  it('names them with their hosts, the rest on a press, and takes nothing in', async () => {
    const plain = fakeServices();
    await open('', {
      send: (async (name: never, request: never) =>
        name === 'paper.read'
          ? { ok: true, value: { papers: [], list } }
          : plain.send(name, request)) as Services['send'],
    });
    await until(() => words().includes('A list of papers: open one'));
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.listed a')];
    expect(links.map((link) => link.href)).toEqual(list.map(({ url }) => url));
    expect(links.every((link) => link.target === '_blank' && link.rel === 'noreferrer')).toBe(true);
    expect(links[0]?.textContent).toBe('UA 1/26: This action has endedsection0.example');
    expect(document.querySelectorAll('details .listed a')).toHaveLength(4);
    expect(words()).toContain('and 4 more');
    const buttons = [...document.querySelectorAll('.slip button')].map(({ textContent }) => textContent);
    expect(buttons).toEqual(['Follow this site']);
    expect(await breaches()).toEqual([]);
  });
});

describe('what came by following', () => {
  const TOLD = { fresh: 0, changed: 0, closed: 0, waiting: 0, failing: 0, checkedAt: '2026-11-24T08:05:00Z' };
  const line = () => words().match(/Cases.*?(?=Not yet written|$)/)?.[0] ?? '';

  it('is nothing while nothing is followed', async () => {
    const { sent } = await open('');
    expect(words()).not.toMatch(/Up to date|What you follow/);
    expect(sent.filter(([name]) => name.startsWith('follow'))).toEqual([]);
  });

  it('is said with since when all is known, and counts as seen', async () => {
    const { sent } = await open('', { told: async () => ({ ...TOLD, fresh: 2, closed: 1 }) });
    await until(() => words().includes('Up to date since'));
    expect(line()).toMatch(/2 new, 1 closed Up to date since 24 Nov.*What you follow/);
    expect(sent).toContainEqual(['follows.seen', {}]);
    expect(await breaches()).toEqual([]);
  });

  it('is said also when a check ends while the list is looked at, and stays', async () => {
    let now = TOLD;
    let tell = () => {};
    const watchFollows = (listener: () => void) => {
      tell = listener;
      return () => {};
    };
    const { sent } = await open('', { told: async () => now, watchFollows });
    await until(() => words().includes('Up to date since'));
    expect(words()).not.toContain('1 closed');
    now = { ...TOLD, closed: 1 };
    tell();
    await until(() => words().includes('1 closed'));
    expect(sent).toContainEqual(['follows.seen', {}]);
    now = TOLD;
    tell();
    await settled();
    expect(words()).toContain('1 closed');
  });

  it('says what needs the person', async () => {
    const { sent } = await open('', { told: async () => ({ ...TOLD, waiting: 3, failing: 1 }) });
    await until(() => words().includes('3 to open yourself, 1 site not reached'));
    expect(sent.map(([name]) => name)).not.toContain('follows.seen');
  });

  it('has what was put off asked for now, once, for the person looks', async () => {
    let tell = () => {};
    const watchFollows = (listener: () => void) => {
      tell = listener;
      return () => {};
    };
    const { sent } = await open('', { told: async () => ({ ...TOLD, putOff: 1 }), watchFollows });
    await until(() => words().includes('Up to date since'));
    tell();
    await settled();
    expect(sent.filter(([name]) => name.startsWith('follow'))).toEqual([['follows.hasten', {}]]);
  });

  it('says how many were never read yet, beside since when the others are known', async () => {
    await open('', { told: async () => ({ ...TOLD, unread: 1 }) });
    await until(() => words().includes('Up to date since'));
    expect(line()).toMatch(/Up to date since 24 Nov.* Not read yet: 1 What you follow/);
  });

  it('a record that cannot be read is none', async () => {
    await open('', { told: async () => ({ fresh: 'many' }) });
    await until(() => words().includes('Cases'));
    expect(words()).not.toContain('Up to date');
  });
});
