import { describe, expect, it } from 'vitest';
import { isOthers, otherRecipient } from '../../../lib/delivery/others.ts';

const letter = { to: ['Minister@justice.example'], cc: ['embassy@country.example'], subject: 'Rosa' };
const target = { host: 'mail.example', title: null, fields: [], subject: '', hasText: false };
const found = (...recipients: string[]) => ({ ...target, recipients });

describe('whom else a message goes to', () => {
  it('is nobody in an empty message, and nobody the letter is for', () => {
    for (const one of [
      target,
      found(),
      found('', ' ', '\u200b', '\ufeff\u00a0'),
      found('minister@justice.example', 'embassy@country.example'),
      found('MINISTER@justice.example'),
      found('minister@justice.example.'),
      found('minister@justice.example, embassy@country.example', 'minister@justice.example'),
    ]) {
      expect(otherRecipient(one, letter)).toBeUndefined();
      expect(isOthers(one, letter)).toBe(false);
    }
  });

  it.each([
    ['an address', ['friend@else.example'], 'friend@else.example'],
    ['an address beside ours', ['minister@justice.example', 'friend@else.example'], 'friend@else.example'],
    [
      'an address that begins like ours',
      ['minister@justice.example.else.example'],
      'minister@justice.example.else.example',
    ],
    ['a name that stands for an address', ['Jane Doe'], 'Jane Doe'],
    ['an address rather than the name beside it', ['Jane', 'jane@else.example'], 'jane@else.example'],
  ])('is told where a field holds %s', (_, recipients, other) => {
    expect(otherRecipient(found(...recipients), letter)).toBe(other);
    expect(isOthers(found(...recipients), letter)).toBe(true);
  });

  it('is no picture of somebody', () => {
    expect(otherRecipient(found('//mail.example/face@2x.example'), letter)).toBeUndefined();
  });
});
