import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAIL_LIMITS, readMail } from '../../../lib/intake/mail.ts';
import { growthOf } from '../../support/work.ts';

const htmlToText = async (html: string) =>
  html
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
const bytesOf = (text: string) => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
const read = (text: string) => readMail(bytesOf(text), htmlToText);
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/containers/${name}`, import.meta.url)));

describe('e-mail', () => {
  it('begins with subject and date, as they were written', async () => {
    const mail = await read(
      'Subject: UA 1/26\n (Fiji)\nDate: Fri, 1 May 2026 09:00:00 +0000\n\nText of the paper.',
    );
    expect(mail).toMatchObject({
      ok: true,
      title: 'UA 1/26 (Fiji)',
      text: 'Subject: UA 1/26 (Fiji)\nDate: Fri, 1 May 2026 09:00:00 +0000\n\nText of the paper.',
    });
  });

  it('takes four times the work for four times the blanks', async () => {
    const blanks = (count: number) => `Subject: x\n\nbefore${' '.repeat(count)}behind`;
    await read(blanks(1_000));
    const growth = await growthOf(
      () => read(blanks(40_000)),
      () => read(blanks(160_000)),
      9,
    );
    expect(growth).toBeLessThanOrEqual(9);
  });

  it('prefers the plain part, unless it only points to the other', async () => {
    const both = (plain: string) =>
      `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n<p>The paper in its second form, for those who see pictures.</p>\n--b--\n`;
    const whole = await read(both('The paper in its first form, for everybody who can read.'));
    expect(whole.ok && whole.text).toContain('first form');
    const hint = await read(both('See the HTML part.'));
    expect(hint.ok && hint.text).toContain('second form');
  });

  it('takes the part that says many times more', async () => {
    const paper = `<h1>Teacher held</h1><p>${'Mary Invented has been held since 28 February. '.repeat(20)}</p>`;
    const mail = await read(
      `Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nURGENT ACTION: Teacher held\n\nYour program does not show HTML. Read this action online: https://act.example/12-24\n--b\nContent-Type: text/html\n\n${paper}\n--b--\n`,
    );
    expect(mail.ok && mail.text).toContain('held since 28 February');
  });

  it('leaves quoting alone', async () => {
    const mail = await readMail(fixture('forwarded.eml'), htmlToText);
    expect(mail.ok && mail.text).toContain('\n> TEACHER HELD FOR FORTY DAYS WITHOUT A LAWYER\n>\n');
  });

  it('hands on what is attached, but no pictures', async () => {
    const mail = await readMail(fixture('attached.eml'), htmlToText);
    expect(mail.ok && mail.attached.map((one) => one.name)).toEqual(['outcome.pdf']);
    expect(mail.ok && mail.attached[0]?.bytes).toEqual(fixture('outcome.pdf'));
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 600 }), fc.string().map(bytesOf)),
        async (bytes) => {
          expect(typeof (await readMail(bytes, htmlToText)).ok).toBe('boolean');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is not held up by parts within parts', async () => {
    const deep = Array.from(
      { length: 2_000 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    ).join('');
    expect(await read(`Subject: x\n${deep}`)).toHaveProperty('ok');
  });

  it('is too large with more short lines than anybody writes, as files in it do not have', async () => {
    const lines = (line: string) => read(`Subject: x\n\n${`${line}\n`.repeat(MAIL_LIMITS.shortLines + 10)}`);
    expect(await lines('x')).toEqual({ ok: false, why: 'too large' });
    expect(await lines('x'.repeat(76))).toMatchObject({ ok: true });
  });

  it('is too large where its HTML is made to break a reader', async () => {
    const html = 'Subject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>The paper.</p>';
    expect(await readMail(bytesOf(html), async () => null)).toEqual({ ok: false, why: 'too large' });
  });

  it('takes no longer than it is long: HTML that does not end, beside plain words, also in a message within it', async () => {
    const mixed = (times: number) =>
      `Content-Type: multipart/mixed; boundary=a\n\n--a\n\nplain\n--a\nContent-Type: text/html\n\n<p>x</p>${'<a href="'.repeat(times)}\n--a--\n`;
    for (const [few, many] of [
      [bytesOf(`Subject: x\n${mixed(2_000)}`), bytesOf(`Subject: x\n${mixed(20_000)}`)],
      [
        bytesOf(`Subject: x\nContent-Type: message/rfc822\n\nSubject: y\n${mixed(2_000)}`),
        bytesOf(`Subject: x\nContent-Type: message/rfc822\n\nSubject: y\n${mixed(20_000)}`),
      ],
    ] as const) {
      const read = (bytes: Uint8Array) => () => readMail(bytes, htmlToText);
      expect(await growthOf(read(few), read(many), 20)).toBeLessThan(20);
    }
    expect(await read(`Subject: x\n${mixed(20)}`)).toMatchObject({ ok: true });
    expect(await read(`Subject: x\n${mixed(20_000)}`)).toEqual({ ok: false, why: 'too large' });
  });
});
