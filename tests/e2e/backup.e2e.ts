/** Everything is saved to a file, erased, and brought back as it was; a passphrase locks the file. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCase, withCase } from '../support/acts.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const OWN = 'As a nurse I know what clean water means for a child.';

/** Catches what the page would hand to the browser as a file: where that lands differs from browser to browser. */
const CATCH = `
  const make = window.URL.createObjectURL.bind(window.URL);
  window.URL.createObjectURL = (blob) => { blob.text().then((text) => { window.saved = text; }); return make(blob); };
  window.HTMLAnchorElement.prototype.click = () => {};`;

async function saved(settings: Screen): Promise<string> {
  const text = await settings.until(
    'the file',
    async () => (await settings.port.evaluate('return window.saved ?? null')) as string | null,
  );
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'appeal-')), 'appeals.json');
  writeFileSync(file, text);
  return file;
}

const ask = (own: Screen, name: string, request: object) =>
  own.port.evaluate(`
    const { ok, value } = await (window.browser ?? window.chrome).runtime.sendMessage(${JSON.stringify({ name, request })});
    return ok ? value : null;`);

type State = Record<string, { id?: string }[]> & { papers: { caseKey: string }[] };

/** All that is stored and that nobody could make again. */
const state = async (own: Screen): Promise<State> => (await ask(own, 'backup.make', {})) as State;

/** Writes down what a person leaves behind besides a draft. */
async function liveWithIt(own: Screen): Promise<void> {
  const [paper] = (await state(own)).papers;
  const caseKey = paper?.caseKey ?? '';
  const recipient = { recipientKey: 'minister', recipient: 'Minister of the Interior' };
  const entry = { caseKey, ...recipient, channel: 'webmail', state: 'written' };
  await ask(own, 'journal.note', { entry });
  await ask(own, 'journal.note', { entry: { ...entry, state: 'bounced', address: 'a@b.example' } });
  await ask(own, 'caution.change', { patch: { countries: ['KZ'], clear: ['EC'], answered: true } });
  await ask(own, 'manner.change', { patch: { amnesty: 'leave out' } });
  await ask(own, 'embassy.change', {
    country: 'EC',
    embassy: { name: 'Embassy of Ecuador', emails: ['embassy@invented.example'], formUrl: '', post: '' },
  });
  await ask(own, 'journal.keep', { kept: 'forever' });
}

story('A backup, everything erased, and restored as it was', async (stage) => {
  await withCase(stage);
  const desk = await stage.open('desk.html');
  await openCase(desk, HEADLINE);
  await desk.fill('textbox', say('own_words'), OWN);
  await desk.port.close();

  const settings = await stage.open('options.html');
  await settings.fill('textbox', say('your_name'), 'Zoë Ejemplo');
  await liveWithIt(settings);
  const before = await state(settings);
  assert.equal(before.journal?.length, 2);
  await settings.port.evaluate(CATCH);
  await settings.port.evaluate("document.querySelector('input[type=password]').focus()");
  await settings.port.type('correct horse');
  await settings.click('button', say('backup_save'));
  await settings.sees(say('backup_saved_one', '1'));
  const file = await saved(settings);
  for (const word of [OWN, 'Zoë', '157']) assert.equal(readFileSync(file, 'utf8').includes(word), false);

  await settings.click('button', say('erase'));
  await settings.click('button', say('erase_now'));
  await settings.sees(say('erased'));
  const left = await settings.port.evaluate(
    'return [Object.keys(await (window.browser ?? window.chrome).storage.local.get()), (await window.indexedDB.databases()).map(({ name }) => name)]',
  );
  assert.deepEqual((left as string[][])[0], []);
  const empty = await stage.popup(await stage.open('about:blank'));
  await empty.sees(say('begin_title'));
  await empty.port.close();

  await settings.port.bringToFront();
  await settings.port.chooseFiles('[aria-labelledby=data] input[type=file]', [file]);
  await settings.sees(say('passphrase_of', 'appeals.json'));
  await settings.port.evaluate(
    "document.querySelectorAll('[aria-labelledby=data] input[type=password]')[1].focus()",
  );
  await settings.port.type('correct horse');
  await settings.click('button', say('backup_unlock'));
  await settings.sees(say('restored_one', '1'));
  await settings.until(
    'the name',
    async () => (await settings.value('textbox', say('your_name'))) === 'Zoë Ejemplo',
  );

  assert.deepEqual(await state(settings), before);

  const popup = await stage.popup(await stage.open('about:blank'));
  await popup.sees(say('draft_kept'));
  await openCase(popup, HEADLINE);
  assert.equal(await popup.value('textbox', say('own_words')), OWN);
});
