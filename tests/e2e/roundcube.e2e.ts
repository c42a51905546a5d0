/** A real webmail: what our button put in and Roundcube's own button sent is compared with the mail that arrives. */
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { openCase, withCase } from '../support/acts.ts';
import { linesOfHtml, tidyLines } from '../support/mail-lines.ts';
import { ACCOUNT, type Roundcube, roundcubeMissing, startRoundcube } from '../support/roundcube.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import type { Arrived } from '../support/smtp-sink.ts';
import type { Stage } from '../support/stage.ts';
import { chapters } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const TO = 'despacho@interior-inventado.example';
const FRIEND = 'friend@else.example';
const CC = 'embassy@ecuador-inventado.example';
const SUBJECT = 'Zoé Brontë-Nuñez – “free her”';
const SIGNATURE = 'Ana Example\nŁódź';
const TEXT = [
  'I am writing about Zoé Brontë-Nuñez, whom “Le Journal” calls <the teacher> & friend; she isn’t free.',
  '',
  'سيدي الرئيس، أكتب إليكم بشأن زوي.',
  '',
  '• release her at once;',
  '• end "every" charge – now.',
].join('\n');
const LETTER = `Dear Minister,\n\n${TEXT}\n\nYours sincerely,\nZoë Ejemplo\nCiudad Inventada`;

const RECEIVED = `From: Other Example <other@else.example>
To: ${ACCOUNT.user}
Subject: Your visit
Message-ID: <1@else.example>
Date: Mon, 2 Mar 2026 10:00:00 +0000
Content-Type: text/plain; charset=utf-8

When do you come?
`;

const missing = roundcubeMissing();
const roundcube: Roundcube | null = missing ? null : await startRoundcube();
after(() => roundcube?.close());

type Kind = 'plain' | 'rich';

/** Logged in, with a case in the extension and a letter that is hard to carry. */
interface Setting {
  server: Roundcube;
  inbox: Screen;
}

async function logIn({ open }: Stage, server: Roundcube): Promise<Screen> {
  const page = await open(server.at('_task=login'));
  await page.fill('textbox', 'Username', ACCOUNT.user);
  await page.port.press('Tab');
  await page.port.type(ACCOUNT.password);
  await page.port.press('Enter');
  const there = "return Boolean(document.querySelector('#messagelist'))";
  // The page goes while it is asked.
  await page.until('the inbox', async () => (await page.port.evaluate(there).catch(() => false)) as boolean);
  return page;
}

async function draftLetter(stage: Stage): Promise<void> {
  await withCase(stage);
  const popup = await stage.popup(await stage.open('about:blank'));
  await openCase(popup, HEADLINE);
  await popup.fill('textbox', say('your_name'), 'Zoë Ejemplo');
  await popup.fill('textbox', say('your_town'), 'Ciudad Inventada');
  await popup.click('button', say('change_text'));
  await popup.fill('textbox', say('text_changed'), ' ');
  await popup.paste('textbox', say('text_changed'), TEXT);
  await popup.fill('textbox', say('subject'), ' ');
  await popup.paste('textbox', say('subject'), SUBJECT);
  await popup.port.close();
}

async function begin(stage: Stage): Promise<Setting> {
  const server = roundcube as Roundcube;
  await draftLetter(stage);
  return { server, inbox: await logIn(stage, server) };
}

const READY = `return Boolean(window.rcmail?.env.compose_id && !window.rcmail.busy
  && (!document.querySelector('.html-editor .mce-tinymce, #composebody_ifr') || window.tinymce?.activeEditor?.initialized))`;

/** Opens a window of Roundcube to write in: a new message, or what `query` says. */
async function write({ open }: Stage, { server, inbox }: Setting, kind: Kind, query = ''): Promise<Screen> {
  await inbox.port.evaluate(`document.cookie = 'editor=${kind}; path=/'`);
  const page = await open(server.at(`_task=mail&_action=compose${query}`));
  await page.until('a message to write', async () => (await page.port.evaluate(READY)) as boolean);
  return page;
}

/** Presses our button over `page`; gives the popup with the case open. */
async function pressed(stage: Stage, page: Screen): Promise<Screen> {
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('put_into_page'));
  return popup;
}

async function putIn(stage: Stage, page: Screen): Promise<void> {
  const popup = await pressed(stage, page);
  await popup.sees(say('all_filled'));
  await popup.port.close();
}

async function sent({ server }: Setting, page: Screen): Promise<Arrived> {
  const mail = server.nextMail();
  await page.click('button', 'Send');
  const arrived = await mail;
  await page.port.close();
  return arrived;
}

/** The addresses of a mail's recipients, in small letters. */
const addresses = (list: Arrived['to']): string[] =>
  (list ?? []).map(({ address = '' }) => address.toLowerCase());

function addressed(mail: Arrived): void {
  assert.deepEqual(addresses(mail.to), [TO]);
  assert.deepEqual(addresses(mail.cc), [CC]);
  assert.deepEqual(mail.envelopeTo, [TO, CC]);
  assert.equal(mail.subject, SUBJECT);
}

/** What stands in the message, as its editor has it. */
const bodyOf = async (page: Screen): Promise<string> => {
  const rich = "window.tinymce?.activeEditor?.getContent() ?? ''";
  const [html, text] = (await page.port.evaluate(
    `return [${rich}, document.querySelector('#composebody').value]`,
  )) as [string, string];
  return html ? linesOfHtml(html) : tidyLines(text);
};

const heldBy = (page: Screen, name: string): Promise<string> =>
  page.port.evaluate(`return document.querySelector('[name=${name}]').value`) as Promise<string>;

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
