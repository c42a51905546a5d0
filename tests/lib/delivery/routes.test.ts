import { describe, expect, it } from 'vitest';
import type { LookResult } from '../../../lib/delivery/insert/schema.ts';
import { MAILTO_BUDGET, routesFor } from '../../../lib/delivery/routes.ts';

const message = { to: ['a@x.example'], cc: [], subject: 'Free her', body: 'Dear' };
const look: LookResult = {
  ok: true,
  target: { host: 'mail.example', title: null, fields: ['body'], subject: '', hasText: false },
};
const recipient = { formUrl: 'https://ministry.example/contact' };

const shown = (...args: Parameters<typeof routesFor>) =>
  routesFor(...args).map((route) => `${route.way}: ${route.open ? 'open' : route.why}`);

describe('routesFor', () => {
  it('opens all ways when all is there, best first', () => {
    expect(shown(recipient, message, look, false)).toEqual([
      'insert: open',
      'contact form: open',
      'mailto: open',
      'copy: open',
    ]);
  });

  it('says why each is not open, and copying stays', () => {
    const refused: LookResult = { ok: false, why: 'no editor' };
    expect(shown({ formUrl: null }, { ...message, to: [] }, refused, false)).toEqual([
      'insert: page',
      'contact form: no form',
      'mailto: no address',
      'copy: open',
    ]);
  });

  it('gives a mailto link as long as systems take it whole', () => {
    const room = MAILTO_BUDGET - 'mailto:a@x.example?subject=Free%20her&body='.length;
    expect(shown(recipient, { ...message, body: 'x'.repeat(room) }, look, false)).toContain('mailto: open');
    expect(shown(recipient, { ...message, body: 'x'.repeat(room + 1) }, look, false)).toContain(
      'mailto: too long',
    );
  });

  it('takes no form but one on the web', () => {
    expect(shown({ formUrl: 'javascript:alert(1)' }, message, look, false)).toContain(
      'contact form: no form',
    );
  });

  it('closes every way with the case', () => {
    expect(shown(recipient, message, look, true).every((line) => line.endsWith('case closed'))).toBe(true);
  });
});
