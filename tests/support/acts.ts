import { ownPage } from './own-page.ts';
import { type PaperName, pageOf, paper } from './papers.ts';
import { say } from './say.ts';
import type { Screen } from './screen.ts';
import type { Stage } from './stage.ts';

/** What people do in more than one story. */

/** Puts `text` on the clipboard as a person does: from a page, with the keyboard. Gives that page. */
export async function copyByHand({ serve, open }: Stage, text: string): Promise<Screen> {
  const site = await serve({
    '/': '<!doctype html><title>Notes</title><textarea aria-label="Notes" rows="9"></textarea>',
  });
  const page = await open(site.at('/'));
  await page.port.evaluate(`document.querySelector('textarea').value = ${JSON.stringify(text)}`);
  await page.click('textbox', 'Notes');
  await page.port.press('Control+a');
  await page.port.press('Control+c');
  return page;
}

/** Pastes the clipboard into a page of its own and reads what came: a copy that only says so is none. */
export async function clipboard({ serve, open }: Stage): Promise<string> {
  const site = await serve({
    '/': '<!doctype html><title>Notes</title><textarea aria-label="Notes" rows="9"></textarea>',
  });
  const page = await open(site.at('/'));
  await page.click('textbox', 'Notes');
  await page.port.press('Control+v');
  const text = await page.until(
    'the pasted text',
    async () => (await page.value('textbox', 'Notes')) || null,
  );
  await page.port.close();
  return text;
}

/** Shows a text as a web page, and opens the popup over it. */
export async function popupOver(stage: Stage, text: string): Promise<Screen> {
  const site = await stage.serve({ '/paper': pageOf(text) });
  return stage.popup(await stage.open(site.at('/paper')));
}

/** Takes a paper in from a page; gives the popup with the list. */
export async function takeIn(stage: Stage, text: string): Promise<Screen> {
  const popup = await popupOver(stage, text);
  await popup.click('button', say('add'));
  await popup.until('a word about it', async () => (await popup.names('status')).some((line) => line !== ''));
  return popup;
}

/** Pastes text into the popup; gives it with what was read. */
export async function pasteText(stage: Stage, text: string): Promise<Screen> {
  const page = await copyByHand(stage, text);
  const popup = await stage.popup(page);
  await popup.click('link', new RegExp(`^${say('paste_text')}|^${say('begin_paste')}`));
  await popup.click('textbox', say('paste_label'));
  await popup.port.press('Control+v');
  return popup;
}

/** Pastes a paper into the popup and adds it; gives the popup with the list. */
export async function pasteIn(stage: Stage, text: string): Promise<Screen> {
  const popup = await pasteText(stage, text);
  await popup.click('button', say('add_papers_one'));
  return popup;
}

/** Takes a paper in without hands: from one of the extension's own pages, as its buttons ask for it. */
export const sendPaper = (own: Screen, text: string): Promise<unknown> =>
  own.port.evaluate(
    `return browser.runtime.sendMessage({ name: 'paper.add', request: { raw: { text: ${JSON.stringify(text)}, source: { way: 'paste', url: null, title: null } } } })`,
  );

/** Opens the case with this headline from the list. */
export async function openCase(popup: Screen, headline: string): Promise<void> {
  await popup.click('link', headline);
  await popup.until('the case', async () => !(await popup.has('heading', say('cases'))));
}

/** Writes own words, name and town under the letter of a case over `page`, and opens it anew; gives the popup once it has looked at the page. */
export async function writeOwn(stage: Stage, page: Screen, headline: string): Promise<Screen> {
  const popup = await stage.popup(page);
  await openCase(popup, headline);
  await popup.fill('textbox', say('own_words'), 'As a nurse I know what clean water means for a child.');
  await popup.fill('textbox', say('your_name'), 'Hanna Lindqvist');
  await popup.fill('textbox', say('your_town'), 'Uppsala, Sweden');
  await popup.port.close();
  const letter = await stage.popup(page);
  await openCase(letter, headline);
  await letter.sees('Hanna Lindqvist');
  await letter.until('the page to be looked at', async () => !(await letter.text()).includes(say('looking')));
  return letter;
}

/** A case to work on, as a page brought it, without hands: how one is taken in from a page is told in stories of its own. */
export async function withCase({ driver }: Stage, name: PaperName = 'first-157-26'): Promise<void> {
  const source = { way: 'page', url: 'http://127.0.0.1/paper', title: 'An invented section' };
  const raw = JSON.stringify({ text: paper(name), source });
  const own = await ownPage(driver);
  await own.evaluate(
    `const answer = await (window.browser ?? window.chrome).runtime.sendMessage({ name: 'paper.add', request: { raw: ${raw} } });
    if (!answer.ok) throw new Error(JSON.stringify(answer));`,
  );
}

/** A pretended webmail with a plain text message. Its button would send to this machine, where it would be noticed. */
export const COMPOSE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Mail</title></head><body>
<form role="dialog" aria-label="New message" action="/send" method="post">
<p><label>To <input name="to" type="text"></label></p>
<p><label>Cc <input name="cc" type="text"></label></p>
<p><label>Subject <input name="subject" type="text"></label></p>
<p><textarea aria-label="Message" name="body" rows="14" cols="70"></textarea></p>
<button>Send</button>
</form></body></html>`;

/** The same with rich text and a signature under the caret. */
export const RICH_COMPOSE = COMPOSE.replace(
  /<textarea.*<\/textarea>/,
  '<div aria-label="Message" role="textbox" aria-multiline="true" contenteditable="true" style="min-height: 12em; border: 1px solid"><div><br></div><div>-- <br>Hanna Lindqvist</div></div>',
);
