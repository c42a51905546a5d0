// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../components/connect/screens/desk.tsx';
import { noCaution } from '../../../lib/case/caution.ts';
import type { JournalEntry } from '../../../lib/journal/schema.ts';
import { breaches, byRole, draw, enter, names, press, until, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { closedCase, minister, prosecutor, ua } from '../../support/invented.ts';

const open = async (hash: string, patch: Parameters<typeof fakeServices>[0] = {}) => {
  location.hash = hash;
  const services = fakeServices({ look: null, ...patch });
  await draw(() => <Desk services={services} />);
  await until(() => document.querySelector('main[aria-busy]') === null);
  return services;
};
const noted = (services: { sent: [string, unknown][] }) =>
  services.sent
    .filter(([name]) => name === 'journal.note')
    .map(([, request]) => (request as { entry: JournalEntry }).entry);
const [email = ''] = minister.emails;
const MINISTER = 'Esteban Quirola Mena, Minister of the Interior';

beforeEach(() => {
  location.hash = '';
});

describe('a case as a whole', () => {
  it('shows whom to write to, in which role and by which channel, its papers in time order and its journal', async () => {
    await open(`#plan=${ua.key}`);
    expect(names('heading')).toEqual(
      expect.arrayContaining([
        'Whom to write to',
        `Main recipient ${MINISTER}`,
        'Also written to Lucía Velarde Ponce, Prosecutor General',
        'Embassy Embassy of Ecuador',
        'Papers (2)',
        'Journal',
      ]),
    );
    expect(words()).toContain('Form only');
    expect(words().indexOf('18 Oct')).toBeLessThan(words().indexOf('12 Nov'));
    expect(await breaches()).toEqual([]);
  });

  it('has a note of one’s own beside a way, kept as it is typed, and taken out with a way back', async () => {
    const base = fakeServices();
    let channelNotes: Record<string, string> = {};
    const services = await open(`#plan=${ua.key}`, {
      oneCase: async (key) => {
        const found = await base.oneCase(key);
        return found && { ...found, channelNotes };
      },
      send: (async (name: string, request: { way: string; text: string | null }) => {
        if (name !== 'channelNote.change') return base.send(name as 'news.load', request as never);
        channelNotes = request.text === null ? {} : { [request.way]: request.text };
        return { ok: true, value: null };
      }) as typeof base.send,
    });
    expect(services).toBeTruthy();
    await press(byRole('button', `Add a note ${MINISTER}, E-mail`));
    await enter(byRole('textbox', /^Your note/), 'Their server refuses Gmail.');
    expect(channelNotes).toEqual({ webmail: 'Their server refuses Gmail.' });
    await press(byRole('button', 'Done'));
    expect(words()).toContain('Their server refuses Gmail.');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', `Take the note out ${MINISTER}, E-mail`));
    expect(channelNotes).toEqual({});
    await press(byRole('button', 'Undo'));
    expect(channelNotes).toEqual({ webmail: 'Their server refuses Gmail.' });
  });

  it('forgets an embassy with a way back', async () => {
    const base = fakeServices();
    const embassy = { name: 'Embassy', emails: ['embassy@ecuador.example'], formUrl: '', post: '' };
    const services = await open(`#plan=${ua.key}`, {
      oneCase: async (key) => {
        const found = await base.oneCase(key);
        return found && { ...found, embassy };
      },
    });
    const sent = () => services.sent.filter(([name]) => name === 'embassy.change').map(([, of]) => of);
    await press(byRole('button', 'Forget it'));
    expect(sent()).toEqual([{ country: 'EC', embassy: null }]);
    await press(byRole('button', 'Undo'));
    expect(sent().at(-1)).toEqual({ country: 'EC', embassy });
    expect(words()).toContain('Taken back.');
  });

  it('says of somebody who has a fax alone that it is that, and not the post', async () => {
    const services = fakeServices();
    const faxed = { ...ua, recipients: [{ ...minister, emails: [], fax: '+593 2 555 0101' }] };
    await open(`#plan=${ua.key}`, {
      ...services,
      look: null,
      oneCase: async (key) => {
        const found = await services.oneCase(key);
        return found && { ...found, ua: faxed };
      },
    });
    expect(document.querySelector('.planned-head .small')?.textContent?.trim()).toBe('Fax');
    expect(words()).not.toContain('By post');
  });

  it('notes a letter by one channel, and takes that back', async () => {
    const services = await open(`#plan=${ua.key}`);
    await press(byRole('button', `Note as written ${MINISTER}, E-mail`));
    expect(noted(services)).toEqual([
      {
        caseKey: ua.key,
        recipientKey: 'minister',
        recipient: MINISTER,
        channel: 'webmail',
        state: 'written',
      },
    ]);
    expect(words()).toContain(`Noted: ${MINISTER} was written to by e-mail.`);
    await press(byRole('button', 'Undo'));
    expect(words()).toContain('No letter of yours is noted here.');
  });

  it('notices a second letter by the same channel, and forbids none', async () => {
    const services = await open(`#plan=${ua.key}`);
    await press(byRole('button', `Note as written ${MINISTER}, E-mail`));
    await press(byRole('button', `Note another letter ${MINISTER}, E-mail`));
    expect(noted(services)).toHaveLength(2);
    expect(words()).toContain('You wrote to them by e-mail on 23 November 2026; whether you write again');
  });

  it('reads a pasted notice, notes what came back, and offers the next channel', async () => {
    const both = { ...ua, recipients: [{ ...minister, formUrl: 'https://interior.example/form' }] };
    const services = fakeServices();
    const one = async (key: string) => {
      const found = await services.oneCase(key);
      return found && { ...found, ua: both };
    };
    await open(`#plan=${ua.key}`, { ...services, look: null, oneCase: one });
    await press(byRole('button', `Note as written ${MINISTER}, E-mail`));
    const field = byRole<HTMLTextAreaElement>('textbox', 'The notice, as text');
    await enter(field, 'Dear friend, how are you?');
    expect(words()).toContain('This does not read as a delivery failure notice.');
    await enter(field, `Undelivered Mail Returned to Sender\n<${email}>: 550 5.1.1 User unknown`);
    await press(byRole('button', 'Note that it came back'));
    expect(noted(services).at(-1)).toMatchObject({ state: 'bounced', address: email });
    expect(words()).toContain('Next: by contact form.');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', `Copy a note for your section ${email}`));
    expect(services.copied.at(-1)?.replaceAll('\u00a0', ' ')).toBe(
      `UA 76/26: my e-mail to ${MINISTER} came back from ${email} (23 November 2026).`,
    );
    expect(words()).toContain('You can send it to your section.');
  });

  it('says what to do with a reply', async () => {
    await open(`#plan=${ua.key}`);
    await press(byRole('button', `Note as written ${MINISTER}, E-mail`));
    await press(byRole('button', `I got a reply ${MINISTER}`));
    expect(words()).toContain('A reply came on 23 Nov');
    expect(words()).toContain('Send a copy of the reply to the Amnesty section');
  });

  it('has a place for the embassy in one’s own country, also where a paper names one', async () => {
    await open(`#plan=${ua.key}`);
    expect(words()).toContain('Embassy of Ecuador');
    await press(byRole('button', 'Give its address'));
    expect(byRole<HTMLInputElement>('textbox', 'Name').value).toBe('Embassy of Ecuador');
    expect(await breaches()).toEqual([]);
  });

  it('takes the embassy’s address, and says what does not fit', async () => {
    const bare = { ...ua, recipients: [minister, prosecutor] };
    const services = fakeServices();
    await open(`#plan=${ua.key}`, {
      ...services,
      look: null,
      oneCase: async (key) => {
        const found = await services.oneCase(key);
        return found && { ...found, ua: bare };
      },
    });
    await press(byRole('button', 'Give its address'));
    expect(byRole<HTMLInputElement>('textbox', 'Name').value).toBe('Embassy of Ecuador');
    await enter(byRole<HTMLTextAreaElement>('textbox', /^E-mail addresses/), 'no address');
    await press(byRole('button', 'Keep the embassy'));
    expect(words()).toContain('One of these is no e-mail address.');
    expect(await breaches()).toEqual([]);
    await enter(byRole<HTMLTextAreaElement>('textbox', /^E-mail addresses/), 'embassy@ecuador.example');
    await press(byRole('button', 'Keep the embassy'));
    expect(services.sent.at(-1)).toEqual([
      'embassy.change',
      {
        country: 'EC',
        embassy: { name: 'Embassy of Ecuador', emails: ['embassy@ecuador.example'], formUrl: '', post: '' },
      },
    ]);
  });

  it('notes nothing, and asks for no embassy, where the person has to be careful', async () => {
    const data = await fakeServices().oneCase(ua.key);
    const caution = { ...noCaution, countries: ['EC'] };
    await open(`#plan=${ua.key}`, { oneCase: async () => data && { ...data, caution } });
    expect(words()).toContain('You write carefully to this country: nothing is noted here');
    expect(names('button').filter((name) => name.startsWith('Note as'))).toEqual([]);
    expect(names('button')).not.toContain('Give its address');
    expect(await breaches()).toEqual([]);
  });

  it('offers no writing in a closed case, and lets the person say that it ended well', async () => {
    const services = await open(`#plan=${closedCase.key}`);
    expect(words()).toContain('This case is closed: no further letters are wanted.');
    expect(words()).not.toMatch(/To write|Form only/);
    expect(names('button').filter((name) => name.startsWith('Note as'))).toEqual([]);
    await press(byRole('button', 'Ended well'));
    expect(noted(services)).toMatchObject([{ recipientKey: '', state: 'ended well' }]);
  });
});

describe('how a case ended', () => {
  const withNews = async (goodNews: string | null) => {
    const services = fakeServices();
    await open(`#case=${closedCase.key}`, {
      ...services,
      look: null,
      oneCase: async (key) => {
        const found = await services.oneCase(key);
        return found && { ...found, goodNews };
      },
    });
    return services;
  };

  it('is shown in the words of the paper, and noted only when the person says so', async () => {
    const services = await withNews('Good news! The nurse is free');
    expect(words()).toContain('The paper says: “Good news! The nurse is free”');
    expect(byRole('button', 'Ended well').getAttribute('aria-pressed')).toBe('false');
    expect(noted(services)).toEqual([]);
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Ended well'));
    expect(noted(services)).toMatchObject([{ recipientKey: '', state: 'ended well' }]);
  });

  it('is not said where the paper does not say it', async () => {
    await withNews(null);
    expect(words()).not.toContain('The paper says');
    expect(byRole('button', 'Ended well').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('the letter to somebody who was written to', () => {
  it('says so', async () => {
    const services = fakeServices();
    await services.send('journal.note', {
      entry: {
        caseKey: ua.key,
        recipientKey: 'minister',
        recipient: 'Minister',
        channel: 'form',
        state: 'written',
      },
    });
    await open(`#case=${ua.key}&to=minister`, { ...services, look: null });
    expect(words()).toContain('You wrote to them by contact form on 23 November 2026');
  });

  it('leaves out an address that a letter came back from', async () => {
    const services = fakeServices();
    await services.send('journal.note', {
      entry: {
        caseKey: ua.key,
        recipientKey: 'minister',
        recipient: 'Minister',
        channel: 'webmail',
        state: 'bounced',
        address: email,
      },
    });
    await open(`#case=${ua.key}&to=minister`, { ...services, look: null });
    expect(words()).toContain('A letter to them came back.');
    expect(names('button')).not.toContain(`Copy ${email}`);
    expect(await breaches()).toEqual([]);
  });
});
