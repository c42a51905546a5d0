// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeIn } from '../../../../lib/delivery/webmail/define.ts';
import { webmailAt, webmails } from '../../../../lib/delivery/webmail/index.ts';

const folder = path.resolve(import.meta.dirname, '../../../../lib/delivery/webmail');
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
    ['https://outlook.office.com/mail/deeplink/compose', 'outlook'],
    ['https://post.example/?_task=mail&_action=compose&_id=1', 'roundcube'],
    ['https://mail.google.com.evil.example/mail/', 'generic'],
    ['https://post.example/', 'generic'],
  ])('knows %s as %s', (url, id) => {
    expect(webmailAt(url).id).toBe(id);
  });
});

describe('composeIn', () => {
  const gmail = webmailAt('https://mail.google.com/mail/');

  it('encodes every value', () => {
    expect(composeIn(gmail, message)).toEqual({
      link: 'https://mail.google.com/mail/?view=cm&fs=1&tf=1&to=a%2Bb%40x.example&cc=c%40x.example&su=Free%20%26%20well&body=Dear%0D%0AMinister',
      withBody: true,
    });
  });

  it('leaves a letter out that does not fit whole', () => {
    const long = composeIn(gmail, { ...message, body: 'ä'.repeat(700) });
    expect(long).toMatchObject({ withBody: false });
    expect(long?.link).not.toContain('body=');
  });

  it('gives nothing where there is no link, or no room', () => {
    expect(composeIn(webmailAt('https://post.example/'), message)).toBeNull();
    expect(composeIn(gmail, { ...message, subject: 'x'.repeat(5000) })).toBeNull();
  });
});
