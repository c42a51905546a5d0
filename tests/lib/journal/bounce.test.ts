import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../lib/journal/bounce.ts';

const KNOWN = ['despacho@interior-gob.example', 'second@interior-gob.example'];

/** As servers of several makes write it; names and hosts are invented. */
const notices: Record<string, string> = {
  postfix: `From: MAILER-DAEMON@mail.sender.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mail.sender.example.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

<despacho@interior-gob.example>: host mx.interior-gob.example[203.0.113.9] said: 550 5.1.1
    User unknown (in reply to RCPT TO command)

Reporting-MTA: dns; mail.sender.example
Final-Recipient: rfc822; despacho@interior-gob.example
Action: failed
Status: 5.1.1

Content-Type: message/rfc822
To: despacho@interior-gob.example, second@interior-gob.example
Subject: Protect Rosa Tanguila`,
  gmail: `Address not found

Your message wasn't delivered to despacho@interior-gob.example because the address couldn't be found, or is unable to receive mail.

The response was:
550 5.1.1 The email account that you tried to reach does not exist.`,
  exchange: `Delivery has failed to these recipients or groups:

despacho@interior-gob.example (despacho@interior-gob.example)
The email address you entered couldn't be found.

Original message headers:
To: <despacho@interior-gob.example>, <second@interior-gob.example>`,
  exim: `This message was created automatically by mail delivery software.

A message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:

  DESPACHO@interior-gob.example
    mailbox is full

------ This is a copy of your message, including all the headers. ------
To: second@interior-gob.example`,
  german: `Betreff: Unzustellbar: Protect Rosa Tanguila

Ihre Nachricht an despacho@interior-gob.example konnte nicht zugestellt werden.`,
  french: `Votre message n'a pas pu être remis à despacho@interior-gob.example.`,
  spanish: `No se pudo entregar el mensaje a despacho@interior-gob.example`,
};

describe('readBounce', () => {
  it.each(Object.entries(notices))('finds whom a notice by %s is about', (_, notice) => {
    expect(readBounce(notice, KNOWN)).toEqual({ ok: true, addresses: ['despacho@interior-gob.example'] });
  });

  it('finds several', () => {
    const notice = `X-Failed-Recipients: ${KNOWN.join(', ')}\nUndelivered`;
    expect(readBounce(notice, KNOWN)).toEqual({ ok: true, addresses: KNOWN });
  });

  it('gives no address that the case was not written to, but names it', () => {
    const notice =
      'From: mailer-daemon@mail.example\nThe following address failed: other@elsewhere.example 550';
    expect(readBounce(notice, KNOWN)).toEqual({
      ok: false,
      why: 'other address',
      addresses: ['other@elsewhere.example'],
    });
  });

  it('tells a delay from a failure', () => {
    const late = `Delivery is delayed to despacho@interior-gob.example. The server will keep trying for 2 days.`;
    expect(readBounce(late, KNOWN)).toEqual({ ok: false, why: 'only late', addresses: [] });
    expect(readBounce(`${late}\nAction: failed`, KNOWN)).toMatchObject({ ok: true });
  });

  it('takes an answer for no notice', () => {
    const answer = 'Dear Madam, thank you for your letter to despacho@interior-gob.example. Yours sincerely';
    expect(readBounce(answer, KNOWN)).toEqual({ ok: false, why: 'no notice', addresses: [] });
    expect(readBounce('', KNOWN)).toMatchObject({ ok: false, why: 'no notice' });
  });

  // What does not end is stopped by the runner; how long it takes is for the bench to say.
  it.each([
    ['a word of notices', 'delivery '.repeat(100_000)],
    ['halves of addresses', 'a@'.repeat(200_000)],
    ['one long word', `${'x'.repeat(300_000)} undeliverable`],
  ])('ends over a text made to be slow: %s', (_, text) => {
    expect(readBounce(text, KNOWN)).toMatchObject({ addresses: [] });
  });
});
