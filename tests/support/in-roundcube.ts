/** What people do in a real Roundcube, in more than one story; all windows of a file are of one account. */
import { after } from 'node:test';
import { openCase, withCase } from './acts.ts';
import { linesOfHtml, tidyLines } from './mail-lines.ts';
import { ACCOUNT, type Roundcube, roundcubeMissing, startRoundcube } from './roundcube.ts';
import { say } from './say.ts';
import type { Screen } from './screen.ts';
import type { Arrived } from './smtp-sink.ts';
import type { Stage } from './stage.ts';

export const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
export const TO = 'despacho@interior-inventado.example';
export const CC = 'embassy@ecuador-inventado.example';
export const SUBJECT = 'Zoé Brontë-Nuñez – “free her”';
export const TEXT = [
  'I am writing about Zoé Brontë-Nuñez, whom “Le Journal” calls <the teacher> & friend; she isn’t free.',
  '',
  'سيدي الرئيس، أكتب إليكم بشأن زوي.',
  '',
  '• release her at once;',
  '• end "every" charge – now.',
].join('\n');
/** A letter that is hard to carry. */
export const LETTER = `Dear Minister,\n\n${TEXT}\n\nYours sincerely,\nZoë Ejemplo\nCiudad Inventada`;

/** Why there is no Roundcube on this machine; empty when there is. */
export const missing = roundcubeMissing();
const roundcube: Roundcube | null = missing ? null : await startRoundcube();
after(() => roundcube?.close());

export type Kind = 'plain' | 'rich';

/** Logged in, with a case in the extension and its letter. */
export interface Setting {
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

/** Logs in, with a case whose letter is written. */
export async function begin(stage: Stage): Promise<Setting> {
  const server = roundcube as Roundcube;
  await draftLetter(stage);
  return { server, inbox: await logIn(stage, server) };
}

const READY = `return Boolean(document.readyState === 'complete' && window.rcmail?.env.compose_id && !window.rcmail.busy
  && (!document.querySelector('#composebody.mce_editor') || window.tinymce?.activeEditor?.initialized))`;

/** Waits until a window to write in is ready. */
export async function ready(page: Screen): Promise<void> {
  // Its link leads on to another address, and the page goes while it is asked.
  const isReady = async () => (await page.port.evaluate(READY).catch(() => false)) as boolean;
  await page.until('a message to write', isReady);
}

/** New messages are plain or rich from now on. */
export const prefer = ({ inbox }: Setting, kind: Kind): Promise<unknown> =>
  inbox.port.evaluate(`document.cookie = 'editor=${kind}; path=/'`);

/** Opens a window of Roundcube to write in: a new message, or what `query` says. */
export async function write({ open }: Stage, setting: Setting, kind: Kind, query = ''): Promise<Screen> {
  await prefer(setting, kind);
  const page = await open(setting.server.at(`_task=mail&_action=compose${query}`));
  await ready(page);
  return page;
}

/** Presses our button over `page`; gives the popup with the case open. */
export async function pressed(stage: Stage, page: Screen): Promise<Screen> {
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('put_into_page'));
  return popup;
}

/** Puts the letter in. */
export async function putIn(stage: Stage, page: Screen): Promise<void> {
  const popup = await pressed(stage, page);
  await popup.sees(say('all_filled'));
  await popup.port.close();
}

/** Presses Roundcube's own button; gives the mail that arrives. */
export async function sent({ server }: Setting, page: Screen): Promise<Arrived> {
  const mail = server.nextMail();
  await page.click('button', 'Send');
  const arrived = await mail;
  await page.port.close();
  return arrived;
}

/** What stands in the message, as its editor has it. */
export const bodyOf = async (page: Screen): Promise<string> => {
  const rich = "window.tinymce?.activeEditor?.getContent() ?? ''";
  const [html, text] = (await page.port.evaluate(
    `return [${rich}, document.querySelector('#composebody').value]`,
  )) as [string, string];
  return html ? linesOfHtml(html) : tidyLines(text);
};

/** What a field holds, by its name. */
export const heldBy = (page: Screen, name: string): Promise<string> =>
  page.port.evaluate(`return document.querySelector('[name=${name}]').value`) as Promise<string>;
