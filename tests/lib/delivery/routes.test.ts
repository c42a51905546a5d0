import { describe, expect, it } from 'vitest';
import type { LookResult } from '../../../lib/delivery/insert/schema.ts';
import { MAILTO_BUDGET, routesFor, type Surroundings } from '../../../lib/delivery/routes.ts';
import { webmailFor } from '../../../lib/delivery/webmail/index.ts';

const message = { to: ['a@x.example'], cc: [], subject: 'Free her', body: 'Dear' };
const look: LookResult = {
  ok: true,
  target: { host: 'mail.example', title: null, fields: ['body'], subject: '', hasText: false },
};
const around: Surroundings = {
  recipient: { formUrl: 'https://ministry.example/contact' },
  look,
  ...webmailFor('gmail', ''),
  caseIsClosed: false,
};

const routes = (patch: Partial<Surroundings> = {}, change: Partial<typeof message> = {}) =>
  routesFor({ ...message, ...change }, { ...around, ...patch });
const shown = (...args: Parameters<typeof routes>) =>
  routes(...args).map((route) => `${route.way}: ${route.open ? 'open' : route.why}`);
const composed = (...args: Parameters<typeof routes>) => routes(...args)[1];

describe('routesFor', () => {
  it('opens all ways when all is there, best first', () => {
    expect(shown()).toEqual([
      'insert: open',
      'compose: open',
      'contact form: open',
      'mailto: open',
      'copy: open',
    ]);
  });

  it('says why each is not open, and copying stays', () => {
    const refused: LookResult = { ok: false, why: 'no editor' };
    expect(shown({ recipient: { formUrl: null }, look: refused }, { to: [] })).toEqual([
      'insert: page',
      'compose: no address',
      'contact form: no form',
      'mailto: no address',
      'copy: open',
    ]);
  });

  it('gives a mailto link as long as systems take it whole', () => {
    const room = MAILTO_BUDGET - 'mailto:a@x.example?subject=Free%20her&body='.length;
    expect(shown({}, { body: 'x'.repeat(room) })).toContain('mailto: open');
    expect(shown({}, { body: 'x'.repeat(room + 1) })).toContain('mailto: too long');
  });

  it('opens a message in the webmail, whole or without the letter', () => {
    expect(composed()).toMatchObject({ withBody: true, logged: true });
    expect(composed({}, { body: 'x'.repeat(5_000) })).toMatchObject({ open: true, withBody: false });
    expect(composed(webmailFor('proton', ''))).toMatchObject({ withBody: true, logged: false });
  });

  it('says why no message can be opened', () => {
    expect(shown(webmailFor(null, 'https://post.example/'))).toContain('compose: no webmail');
    expect(shown(webmailFor('icloud', ''))).toContain('compose: no link');
    expect(shown(webmailFor('roundcube', 'https://post.example/'))).toContain('compose: not open');
    expect(shown(webmailFor('outlook', ''), { to: ['a+b@x.example'] })).toContain('compose: changes address');
    expect(shown({}, { subject: 'x'.repeat(5_000) })).toContain('compose: too long');
  });

  it('takes the webmail in the tab when none was chosen, and its own host', () => {
    const page = 'https://post.example/?_task=mail&_mbox=INBOX';
    const link = expect.stringMatching(/^https:\/\/post\.example\/\?_task=mail&_action=compose/);
    expect(composed(webmailFor(null, page))).toMatchObject({ link });
    expect(composed(webmailFor('roundcube', page))).toMatchObject({ link });
    expect(shown(webmailFor('zimbra', page))).toContain('compose: not open');
  });

  it('takes no form but one on the web', () => {
    expect(shown({ recipient: { formUrl: 'javascript:alert(1)' } })).toContain('contact form: no form');
  });

  it('closes every way with the case', () => {
    expect(shown({ caseIsClosed: true }).every((line) => line.endsWith('case closed'))).toBe(true);
  });
});
