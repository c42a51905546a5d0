import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeForLink, mailtoLink } from '../../../lib/delivery/mailto.ts';

const message = { to: ['minister@justice.example'], cc: [], subject: '', body: '' };

describe('mailtoLink', () => {
  it('leaves empty parameters out', () => {
    expect(mailtoLink(message).link).toBe('mailto:minister@justice.example');
    expect(mailtoLink({ ...message, to: [], subject: 'Hello' }).link).toBe('mailto:?subject=Hello');
  });

  it('joins addresses by commas and encodes what means something in a link', () => {
    const { link } = mailtoLink({
      ...message,
      to: ['a+b@x.example', 'c&d?@y.example'],
      cc: ['e@z.example', 'f@z.example'],
    });
    expect(link).toBe('mailto:a%2Bb@x.example,c%26d%3F@y.example?cc=e@z.example,f@z.example');
  });

  it('writes blanks as %20 and line ends as %0D%0A', () => {
    const { link } = mailtoLink({
      ...message,
      subject: 'Free  her\nnow',
      body: 'Dear Minister,\n\n1 + 1 & "ß"\r\n',
    });
    expect(link).toBe(
      'mailto:minister@justice.example?subject=Free%20her%20now&body=Dear%20Minister%2C%0D%0A%0D%0A1%20%2B%201%20%26%20%22%C3%9F%22%0D%0A',
    );
  });

  it('cannot be given headers by an address', () => {
    expect(mailtoLink({ ...message, to: ['a@x.example?bcc=spy@y.example'] }).link).not.toContain('?bcc');
  });

  it('gives its length', () => {
    const { link, length } = mailtoLink({ ...message, body: 'سيدي' });
    expect(length).toBe(link.length);
  });

  it('gives back every text, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const wanted = text.replace(/\r\n?|\n/g, '\r\n');
        const encoded = encodeForLink(text);
        expect(decodeURIComponent(encoded)).toBe(wanted);
        expect(encoded).toMatch(/^(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})*$/);
      }),
    );
  });
});
