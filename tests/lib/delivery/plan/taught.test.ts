import { describe, expect, it } from 'vitest';
import { asTaught, stillFitting, teachable, withTaught } from '../../../../lib/delivery/plan/taught.ts';
import { seenField, seenForm } from '../../../support/seen-form.ts';

const field = seenField({ name: 'c7', label: 'Campo 7' });
const form = seenForm([field, { name: 'c8', label: 'Campo 8' }]);
const kinds = (taught: Parameters<typeof asTaught>[1], of = form) =>
  asTaught(of, taught).fields.map(({ kind }) => kind);

describe('fields that were taught', () => {
  it('are known by name and label, or by a label that is the only one', () => {
    expect(kinds([{ name: 'c7', label: 'Campo 7', kind: 'email' }])).toEqual(['email', null]);
    expect(kinds([{ name: ':r1:', label: 'Campo 7', kind: 'email' }])).toEqual(['email', null]);
    const twins = seenForm([field, { name: 'c8', label: 'Campo 7' }]);
    expect(kinds([{ name: ':r1:', label: 'Campo 7', kind: 'email' }], twins)).toEqual([null, null]);
  });

  it('are not what a field of their shape cannot be', () => {
    const tick = seenForm([{ name: 'a', label: 'A', shape: 'tick' }]);
    expect(kinds([{ name: 'a', label: 'A', kind: 'email' }], tick)).toEqual([null]);
    expect(teachable(seenField({ shape: 'tick' }))).toEqual(['consent']);
  });

  it('are no traps, CAPTCHAs or identity numbers, whatever was told of them', () => {
    for (const kind of ['honeypot', 'captcha', 'identity', 'newsletter'] as const) {
      const odd = seenForm([{ ...field, kind }]);
      expect(kinds([{ name: 'c7', label: 'Campo 7', kind: 'phone' }], odd)).toEqual([kind]);
    }
  });

  it('are dropped when the label no longer fits, and kept on a page that lacks them', () => {
    expect(stillFitting(form, [{ name: 'c7', label: 'Nombre', kind: 'email' }])).toEqual([]);
    expect(stillFitting(form, [{ name: 'c9', label: 'Nombre', kind: 'email' }])).toHaveLength(1);
  });

  it('are taught anew, and forgotten', () => {
    const once = withTaught([], field, 'email');
    expect(withTaught(once, field, 'phone')).toEqual([{ name: 'c7', label: 'Campo 7', kind: 'phone' }]);
    expect(withTaught(once, field, null)).toEqual([]);
  });
});
