/** A real webmail: what our button put in and Roundcube's own button sent is compared with the mail that arrives. */
import assert from 'node:assert/strict';
import {
  begin,
  bodyOf,
  CC,
  heldBy,
  LETTER,
  missing,
  pressed,
  putIn,
  type Setting,
  SUBJECT,
  sent,
  TO,
  write,
} from '../support/in-roundcube.ts';
import { linesOfHtml, tidyLines } from '../support/mail-lines.ts';
import { ACCOUNT } from '../support/roundcube.ts';
import { say } from '../support/say.ts';
import type { Arrived } from '../support/smtp-sink.ts';
import type { Stage } from '../support/stage.ts';
import { chapters } from '../support/story.ts';

const FRIEND = 'friend@else.example';
const SIGNATURE = 'Ana Example\nŁódź';

const RECEIVED = `From: Other Example <other@else.example>
To: ${ACCOUNT.user}
Subject: Your visit
Message-ID: <1@else.example>
Date: Mon, 2 Mar 2026 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

When do you come?
`;

/** The addresses of a mail's recipients, in small letters. */
const addresses = (list: Arrived['to']): string[] =>
  (list ?? []).map(({ address = '' }) => address.toLowerCase());

function addressed(mail: Arrived): void {
  assert.deepEqual(addresses(mail.to), [TO]);
  assert.deepEqual(addresses(mail.cc), [CC]);
  assert.deepEqual(mail.envelopeTo, [TO, CC]);
  assert.equal(mail.subject, SUBJECT);
}

const all: Record<string, (stage: Stage, setting: Setting) => Promise<void>> = {
  'A plain message arrives as it was put in': async (stage, setting) => {
    const page = await write(stage, setting, 'plain');
    await putIn(stage, page);
    const mail = await sent(setting, page);
    addressed(mail);
    assert.equal(tidyLines(mail.text), LETTER);
  },

  'A rich message arrives as it was put in, above the signature': async (stage, setting) => {
    setting.server.setSignature(SIGNATURE);
    const page = await write(stage, setting, 'rich');
    await putIn(stage, page);
    const mail = await sent(setting, page);
    addressed(mail);
    assert.equal(linesOfHtml(mail.html), `${LETTER}\n\n-- \n${SIGNATURE}`.replace('-- ', '--'));
    assert.match(
      mail.html ?? '',
      /<bdi>سيدي[^<]+<\/bdi>/,
      'it says of its Arabic line that it is read the other way',
    );
    assert.match(mail.text ?? '', /^سيدي الرئيس، أكتب إليكم بشأن زوي\.$/m);
  },

  'The signature of a plain message stands, and Ctrl+Z takes the letter back': async (stage, setting) => {
    setting.server.setSignature(SIGNATURE);
    const page = await write(stage, setting, 'plain');
    await putIn(stage, page);
    const signed = `--\n${SIGNATURE}`;
    assert.equal(await bodyOf(page), `${LETTER}\n\n${signed}`);
    await page.port.evaluate("document.querySelector('#composebody').focus()");
    await page.port.press('Control+z');
    assert.equal(await bodyOf(page), signed);
    await page.port.close();
  },

  'A reply keeps its subject and its quotation': async (stage, setting) => {
    setting.server.setSignature('');
    setting.server.deliver(RECEIVED);
    const page = await write(stage, setting, 'plain', '&_reply_uid=1&_mbox=INBOX');
    const quoted = await bodyOf(page);
    assert.match(quoted, /> When do you come\?/);
    const popup = await pressed(stage, page);
    await popup.sees(say('subject_there', 'Re: Your visit'));
    assert.equal(await bodyOf(page), quoted);
    await popup.click('button', say('put_anyway'));
    await popup.sees(say('subject_refused_next'));
    await popup.port.close();
    assert.equal(await heldBy(page, '_subject'), 'Re: Your visit');
    assert.equal(await heldBy(page, '_to'), `Other Example <other@else.example>,${TO},`);
    assert.equal(await bodyOf(page), `${LETTER}\n\n${quoted}`);
    await page.port.close();
  },

  'The text of a saved draft is asked about first, and stays': async (stage, setting) => {
    const OWN = 'What I began yesterday.';
    setting.server.deliver(`From: ${ACCOUNT.user}\nSubject: \n\n${OWN}\n`, 'Drafts');
    const page = await write(stage, setting, 'plain', '&_draft_uid=1&_mbox=Drafts');
    assert.equal(await bodyOf(page), OWN);
    const popup = await pressed(stage, page);
    await popup.sees(say('text_there'));
    await popup.click('button', say('leave_it'));
    assert.equal(await bodyOf(page), OWN);
    await popup.click('button', say('put_into_page'));
    await popup.click('button', say('put_anyway'));
    await popup.sees(say('field_done'));
    await popup.port.close();
    assert.equal(await bodyOf(page), `${LETTER}\n\n${OWN}`);
    await page.port.close();
  },

  'Of two windows, the one in front gets the letter': async (stage, setting) => {
    const other = await write(stage, setting, 'rich');
    const page = await write(stage, setting, 'plain');
    await putIn(stage, page);
    assert.equal(await bodyOf(page), LETTER);
    assert.deepEqual(
      [await heldBy(other, '_to'), await heldBy(other, '_subject'), await bodyOf(other)],
      ['', '', ''],
    );
  },

  'A message to somebody else is asked about first': async (stage, setting) => {
    const page = await write(stage, setting, 'plain', `&_to=${FRIEND}`);
    const popup = await pressed(stage, page);
    await popup.sees(FRIEND);
    await popup.click('button', say('leave_it'));
    await popup.port.close();
    assert.match(await heldBy(page, '_to'), new RegExp(`^${FRIEND}[,\\s]*$`));
    assert.equal(await bodyOf(page), '');
    await page.port.close();
  },
};

chapters(begin, all, { skip: missing });
