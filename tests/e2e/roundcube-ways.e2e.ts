/** The other ways into a real webmail: the context menu, the key, and Roundcube's own link for a new message. */
import assert from 'node:assert/strict';
import { openCase } from '../support/acts.ts';
import {
  begin,
  bodyOf,
  CC,
  HEADLINE,
  heldBy,
  LETTER,
  missing,
  prefer,
  ready,
  type Setting,
  SUBJECT,
  TEXT,
  TO,
  write,
} from '../support/in-roundcube.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import type { Stage } from '../support/stage.ts';
import { chapters } from '../support/story.ts';

const LABEL = 'UA 157/26';
/** The same words without what Roundcube would take for HTML. */
const HARMLESS = TEXT.replace(/[<>]/g, '');

/** The message is whole, and nothing is in it twice. */
async function holdsAll(page: Screen, letter = LETTER): Promise<void> {
  assert.match(await heldBy(page, '_to'), new RegExp(`^${TO}[,\\s]*$`));
  assert.match(await heldBy(page, '_cc'), new RegExp(`^${CC}[,\\s]*$`));
  assert.equal(await heldBy(page, '_subject'), SUBJECT);
  assert.equal(await bodyOf(page), letter);
}

/** What the menu puts in without another press has been looked at: there are no ties to its country. */
async function beginLooked(stage: Stage): Promise<Setting> {
  const setting = await begin(stage);
  const popup = await stage.popup(setting.inbox);
  await openCase(popup, HEADLINE);
  await popup.click('button', `${say('ties_no')} ${say('ties_unseen', 'Ecuador')}`);
  await popup.misses(say('warn_ties', 'Ecuador'));
  await popup.port.close();
  return setting;
}

/** The case over the list of messages, and the window that a press on Roundcube's link opens there. */
async function overInbox(stage: Stage, setting: Setting) {
  await prefer(setting, 'rich');
  const opened = await stage.popup(setting.inbox);
  await openCase(opened, HEADLINE);
  const follow = async (): Promise<Screen> => {
    await opened.click('button', say('compose_in', 'Roundcube'));
    const page = await stage.appeared(setting.server.at('_task=mail&_action=compose'));
    await ready(page);
    return page;
  };
  return { opened, follow };
}

const all: Record<string, (stage: Stage, setting: Setting) => Promise<void>> = {
  'The menu of a plain message puts the letter in': async (stage, setting) => {
    const page = await write(stage, setting, 'plain');
    await page.port.evaluate("document.querySelector('#composebody').focus()");
    const popup = await stage.menu(page, [say('menu_insert'), LABEL]);
    await popup.sees(say('all_filled'));
    await popup.port.close();
    await holdsAll(page);
    await page.port.close();
  },

  'The menu of a rich message puts the letter in': async (stage, setting) => {
    const page = await write(stage, setting, 'rich');
    await page.port.evaluate('window.tinymce.activeEditor.focus()');
    const popup = await stage.menu(page, [say('menu_insert'), LABEL]);
    await popup.sees(say('all_filled'));
    await popup.port.close();
    await holdsAll(page);
    await page.port.close();
  },

  'The keys open the popup over a message': async (stage, setting) => {
    const page = await write(stage, setting, 'plain');
    await page.port.evaluate("document.querySelector('#composebody').focus()");
    const popup = await stage.shortcut(page);
    await openCase(popup, HEADLINE);
    await popup.click('button', say('put_into_page'));
    await popup.sees(say('all_filled'));
    await popup.port.close();
    await holdsAll(page);
    await page.port.close();
  },

  'A letter that its link would spoil is put in by the next press': async (stage, setting) => {
    const { opened, follow } = await overInbox(stage, setting);
    await opened.sees(say('compose_part'));
    const page = await follow();
    assert.equal(await bodyOf(page), '');
    const popup = await stage.popup(page);
    await popup.sees(say('all_filled'));
    await popup.port.close();
    await holdsAll(page);
    await page.port.close();
  },

  'A letter that went along with the link is found there, and not put in twice': async (stage, setting) => {
    const { opened, follow } = await overInbox(stage, setting);
    await opened.fill('textbox', say('text_changed'), ' ');
    await opened.paste('textbox', say('text_changed'), HARMLESS);
    await opened.sees(say('compose_whole'));
    const page = await follow();
    const letter = LETTER.replace(TEXT, HARMLESS);
    assert.equal(await bodyOf(page), letter);
    const popup = await stage.popup(page);
    await popup.click('button', say('put_into_page'));
    await popup.sees(say('all_filled'));
    await popup.sees(say('field_was_there'));
    await popup.port.close();
    await holdsAll(page, letter);
    await page.port.close();
  },
};

chapters(beginLooked, all, { skip: missing });
