// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Composed, composeIn, type NoLink } from '../../../../lib/delivery/webmail/define.ts';
import { webmailAt, webmails } from '../../../../lib/delivery/webmail/index.ts';

const folder = path.resolve(import.meta.dirname, '../../../../lib/delivery/webmail');
const windows = path.resolve(import.meta.dirname, '../../../../public/webmail-windows');
const files = readdirSync(folder).filter((file) => !['define.ts', 'index.ts'].includes(file));
const message = {
  to: ['a+b@x.example'],
  cc: ['c@x.example'],
  subject: 'Free & well',
  body: 'Dear\nMinister',
};

describe('the list of webmails', () => {
  it('has each file once, named by its id', () => {
    expect(webmails.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('ends with the generic one, which alone matches no address', () => {
    expect(webmails.filter(({ matches, id }) => matches === null && id !== 'generic')).toEqual([]);
    expect(webmails.at(-1)?.id).toBe('generic');
  });

  it('has valid selectors', () => {
    const selectors = webmails.flatMap(({ fields: { open = {}, ...fields } }) => [
      ...Object.values(fields),
      ...Object.values(open).flat(),
    ]);
    for (const selector of selectors) expect(() => document.querySelector(selector), selector).not.toThrow();
    expect(() => document.querySelector('[name=')).toThrow();
  });

  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://outlook.live.com/mail/0/', 'outlook'],
    ['https://outlook.office.com/mail/deeplink/compose', 'microsoft-365'],
    ['https://outlook.cloud.microsoft/mail/', 'microsoft-365'],
    ['https://mail.yahoo.com/d/folders/1', 'yahoo'],
    ['https://mail.aol.com/d/', 'aol'],
    ['https://mail.proton.me/u/0/inbox', 'proton'],
    ['https://app.fastmail.com/mail/Inbox/', 'fastmail'],
    ['https://www.icloud.com/mail/', 'icloud'],
    ['https://mail.zoho.eu/zm/', 'zoho'],
    ['https://navigator-bs.gmx.net/mail', 'gmx'],
    ['https://navigator.web.de/mail', 'web-de'],
    ['https://navigator-lxa.mail.com/mail', 'mail-com'],
    ['https://app.tuta.com/mail', 'tuta'],
    ['https://mail.yandex.ru/', 'yandex'],
    ['https://e.mail.ru/inbox/', 'mail-ru'],
    ['https://post.example/?_task=mail&_action=compose&_id=1', 'roundcube'],
    ['https://post.example/SOGo/so/ana/Mail/view', 'sogo'],
    ['https://post.example/snappymail/#/mailbox/INBOX', 'snappymail'],
    ['https://post.example/zimbra/mail', 'zimbra'],
    ['https://post.example/horde/imp/dynamic.php?page=mailbox', 'horde'],
    ['https://hotmail.com.evil.example/', 'generic'],
    ['https://mail.google.com.evil.example/mail/', 'generic'],
    ['https://post.example/', 'generic'],
  ])('knows %s as %s', (url, id) => {
    expect(webmailAt(url).id).toBe(id);
  });
});

describe('the data of a webmail', () => {
  const known = webmails.filter(({ id }) => existsSync(path.join(windows, `${id}.html`)));

  it('is tried on a window of its own, save where a program is shared', () => {
    const shared = ['microsoft-365', 'aol', 'web-de', 'mail-com'];
    expect(known.map(({ id }) => id)).toEqual(
      webmails.map(({ id }) => id).filter((id) => !shared.includes(id)),
    );
  });

  it.each(known.map(({ id, fields }) => ({ id, fields })))('finds nothing but its field in $id', (one) => {
    const html = readFileSync(path.join(windows, `${one.id}.html`), 'utf8').replace(/<link.*?>/, '');
    const page = new DOMParser().parseFromString(html, 'text/html');
    const { open = {}, recipients, ...places } = one.fields;
    const many = [...page.querySelectorAll(recipients ?? 'none')];
    const held = many.map((element) => element.closest('[data-held]')?.getAttribute('data-held'));
    expect(new Set(held), 'what takes recipients').toEqual(new Set(recipients ? ['to', 'cc'] : []));
    for (const [field, selector] of Object.entries(places)) {
      const found = [...page.querySelectorAll(selector)];
      const held = found.map((element) => element.closest('[data-held]')?.getAttribute('data-held'));
      expect(new Set(held), `${field} in the page itself`).toEqual(new Set(found.length ? [field] : []));
    }
    for (const [field, buttons] of Object.entries(open)) {
      const sends = page.querySelector(buttons.join())?.matches('[data-sends]');
      expect(sends ?? false, `${field} is opened, nothing sent`).toBe(false);
    }
  });

  it('finds the subject of Outlook, whatever language its label is in', () => {
    const html = readFileSync(path.join(windows, 'outlook.html'), 'utf8').replace(/<link.*?>/, '');
    const page = new DOMParser().parseFromString(html, 'text/html');
    const { subject = '' } = webmailAt('https://outlook.live.com/mail/0/').fields;
    expect([...page.querySelectorAll('input')].filter((one) => one.matches(subject))).toEqual([
      page.querySelector('[aria-label=zzz][data-held=subject]'),
    ]);
  });

  it('says how it was checked, and when', () => {
    for (const { id, checked, notes } of webmails) {
      expect(notes, id).not.toBe('');
      if (checked.how === 'not checked') expect(checked.on, id).toBeNull();
      else expect(checked.on, id).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

const linkOf = (composed: Composed): string => (composed.ok ? composed.link : '');
const refused = (why: NoLink): Composed => ({ ok: false, why });

describe('composeIn', () => {
  const gmail = webmailAt('https://mail.google.com/mail/');

  it('encodes every value', () => {
    expect(composeIn(gmail, message)).toEqual({
      ok: true,
      link: 'https://mail.google.com/mail/?view=cm&fs=1&tf=1&to=a%2Bb%40x.example&cc=c%40x.example&su=Free%20%26%20well&body=Dear%0D%0AMinister',
      withBody: true,
    });
  });

  it('leaves a letter out that does not fit whole', () => {
    const long = composeIn(gmail, { ...message, body: 'ä'.repeat(700) });
    expect(long).toMatchObject({ ok: true, withBody: false });
    expect(linkOf(long)).not.toContain('body=');
  });

  const at = (page: string) => linkOf(composeIn(webmailAt(page), message, page));

  it("begins at the open page of a webmail on anybody's host", () => {
    expect(at('https://post.example/rc/?_task=mail&_mbox=INBOX')).toBe(
      'https://post.example/rc/?_task=mail&_action=compose&_to=a%2Bb%40x.example&_cc=c%40x.example&_subject=Free%20%26%20well&_body=Dear%0D%0AMinister',
    );
    expect(at('https://post.example/SOGo/so/ana/Mail/view#!/Mail/0')).toBe(
      'https://post.example/SOGo/so/ana/Mail/UIxMailPopupView#!/Mail/0/new?mailto%3Aa%252Bb%40x.example%3Fcc%3Dc%40x.example%26subject%3DFree%2520%2526%2520well',
    );
    expect(at('https://post.example/horde/imp/dynamic.php?page=mailbox')).toMatch(
      /^https:\/\/post\.example\/horde\/imp\/dynamic\.php\?page=compose&to=/,
    );
    expect(at('https://post.example/mail/#/mailbox/INBOX')).toMatch(
      /^https:\/\/post\.example\/mail\/\?mailto&to=mailto%3Aa%252Bb%40x\.example%3F/,
    );
    expect(composeIn(webmailAt('https://post.example/?_task=mail'), message)).toEqual(refused('not open'));
  });

  it('leaves the letter out where the link would make another text of it', () => {
    const page = 'https://post.example/SOGo/so/ana/Mail/view';
    expect(composeIn(webmailAt(page), message, page)).toMatchObject({ ok: true, withBody: false });
    const roundcube = 'https://post.example/?_task=mail';
    expect(composeIn(webmailAt(roundcube), message, roundcube)).toMatchObject({ withBody: true });
    const bracket = composeIn(webmailAt(roundcube), { ...message, body: 'Free <Rosa>' }, roundcube);
    expect(bracket).toMatchObject({ ok: true, withBody: false });
    expect(linkOf(bracket)).not.toContain('Rosa');
  });

  it('arrives as it was where a link is decoded twice', () => {
    const page = 'https://post.example/zimbra/mail';
    const odd = { ...message, subject: '100 % & 1+1', body: 'a%20b' };
    const query = linkOf(composeIn(webmailAt(page), odd, page)).split('?')[1] ?? '';
    const read = Object.fromEntries(
      decodeURIComponent(query)
        .split('&')
        .map((pair) => pair.split('=').map(decodeURIComponent)),
    );
    expect(read).toMatchObject({ to: 'a+b@x.example', subject: '100 % & 1+1', body: 'a%20b' });

    const roundcube = 'https://post.example/?_task=mail';
    const one = { ...message, to: ['a%41+?cc=b@x.example'] };
    const to = new URL(linkOf(composeIn(webmailAt(roundcube), one, roundcube))).searchParams.get('_to') ?? '';
    expect(to).not.toContain('?');
    expect(decodeURIComponent(to)).toBe(one.to[0]);
  });

  it('makes no link that would change an address', () => {
    for (const page of ['https://outlook.live.com/mail/', 'https://outlook.office.com/mail/']) {
      expect(composeIn(webmailAt(page), message)).toEqual(refused('changes address'));
      expect(composeIn(webmailAt(page), { ...message, to: ['a@x.example'] })).toMatchObject({ ok: true });
    }
  });

  it('keeps a letter in a fragment from the provider', () => {
    for (const { compose } of webmails) {
      const link = compose?.link(message, 'https://post.example/SOGo/so/ana/Mail/view') ?? '';
      if (compose) expect(compose.logged, link).toBe(!/#.*Minister/.test(link));
    }
  });

  it('gives nothing where there is no link, or no room', () => {
    expect(composeIn(webmailAt('https://post.example/'), message)).toEqual(refused('no link'));
    expect(composeIn(gmail, { ...message, subject: 'x'.repeat(5000) })).toEqual(refused('too long'));
  });
});
