import assert from 'node:assert/strict';
import { clipboard, openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { SISTERS } from './shared.ts';

const STORED = `
  const { storage } = window.browser ?? window.chrome;
  const opening = window.indexedDB.open('appeal-drafter');
  const database = await new Promise((done) => { opening.onsuccess = () => done(opening.result); });
  const reading = database.transaction('journal').objectStore('journal').getAll();
  const entries = await new Promise((done) => { reading.onsuccess = () => done(reading.result); });
  database.close();
  return { entries, caution: (await storage.local.get('caution')).caution };`;

const NOTE = `
  const entry = { caseKey: 'UA-157-2026', recipientKey: 'a', recipient: 'A', channel: 'copy', state: 'written' };
  return (await (window.browser ?? window.chrome).runtime.sendMessage({ name: 'journal.note', request: { entry } })).ok;`;

const LOOK = `
  const { action } = window.browser ?? window.chrome;
  return { button: await action.getTitle({}), tab: document.title, icon: document.querySelector('link[rel=icon]')?.getAttribute('href') ?? null };`;

story(
  'Somebody who has to be careful is asked once, and copies a letter with initials alone',
  async (stage) => {
    await withCase(stage);
    const welcome = await stage.open('desk.html#welcome');
    await welcome.fill('textbox', say('your_name'), 'Zoë Ejemplo');
    await welcome.fill('textbox', say('your_town'), 'Ciudad Inventada');
    await welcome.click('radio', say('caution_all'));
    await welcome.until('the answer', async () => {
      const { caution } = (await welcome.port.evaluate(STORED)) as { caution?: { all: boolean } };
      return caution?.all === true;
    });
    await welcome.port.close();

    const page = await stage.open('practice.html');
    await page.sees(say('practice_title'));
    assert.deepEqual(
      await page.until('the plain look', async () => {
        const look = (await page.port.evaluate(LOOK)) as { icon: string | null };
        return look.icon ? look : null;
      }),
      { button: say('plain_title'), tab: say('plain_title'), icon: '/plain-icon.svg' },
    );
    const popup = await stage.popup(page);
    await openCase(popup, SISTERS);
    await popup.sees(say('careful_line'));
    assert.equal(await popup.has('button', say('put_into_page')), false);
    assert.equal((await popup.text()).includes('embassy@'), false, 'nobody gets a copy');
    await popup.click('button', say('copy_letter'));
    await popup.sees(say('copied_letter', 'UA 157/26'));
    const letter = await clipboard(stage);
    assert.match(letter, /Yours sincerely,\nZ\. E\.\nCiudad Inventada$/);
    assert.equal(letter.includes('Ejemplo'), false);

    const settings = await stage.open('options.html');
    const noted = async () => {
      assert.equal(await settings.port.evaluate(NOTE), true);
      return ((await settings.port.evaluate(STORED)) as { entries: unknown[] }).entries.length;
    };
    assert.equal(await noted(), 0, 'nothing is noted, though it is asked for');
    await settings.sees(say('careful_kept'));
    await settings.click('radio', say('caution_none'));
    await settings.sees(say('kept'));
    await settings.until('the own look', async () => {
      const { button } = (await settings.port.evaluate(LOOK)) as { button: string };
      return button === say('extension_name');
    });
    assert.equal(await noted(), 1, 'the same is noted for somebody who need not be careful');
  },
);
