import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root.ts';
import { say } from '../support/say.ts';
import { type Stage, story } from '../support/story.ts';

/** The sites that are allowed now. */
const origins = async ({ driver }: Stage): Promise<string[]> =>
  (await driver.installed()).origins.filter((origin) => !origin.startsWith('moz-extension:'));

const fixture = (name: string): string => path.join(root, 'tests/fixtures/containers', name);

story('PDF, Word and e-mail files are taken in, and each that cannot be read says why', async (stage) => {
  const desk = await stage.open('desk.html#paste');
  const choose = async (name: string) => {
    await desk.port.evaluate("location.hash = '#paste'");
    await desk.port.chooseFiles('input[type=file]', [fixture(name)]);
  };
  const add = async (name: string) => {
    await choose(name);
    await desk.click('button', say('add_papers_one'));
  };
  await desk.sees(say('paste_label'));
  await choose('scanned.pdf');
  await desk.sees(say('file_scanned', 'scanned.pdf'));
  await choose('protected.pdf');
  await desk.sees(say('file_protected', 'protected.pdf'));
  await choose('broken.pdf');
  await desk.sees(say('file_broken', 'broken.pdf'));
  await add('one-column.pdf');
  await desk.sees(say('said_past', 'UA 417/26'));
  await add('two-columns.pdf');
  await desk.sees(say('said_past', 'UA 382/26'));
  await add('office-rich.docx');
  await desk.sees(/Added.* UA 640\/\d\d/);
  await add('plain.eml');
  await desk.sees(say('said_closed', 'UA 382/26'));
});

story('A PDF in the tab is read when asked, or the way to choose it is shown', async (stage) => {
  const site = await stage.serve({ '/ua41726.pdf': readFileSync(fixture('one-column.pdf')) });
  const popup = await stage.popup(await stage.open(site.at('/ua41726.pdf')));
  await popup.sees(say('pdf_in_tab'));
  await popup.sees('ua41726.pdf');
  if (stage.driver.name === 'firefox') {
    await popup.sees('Allow http://127.0.0.1 once');
    assert.equal(await popup.has('button', say('choose_file')), true);
    return;
  }
  await popup.click('button', say('pdf_read'));
  await popup.click('button', say('add_papers_one'));
  await popup.sees(say('said_past', 'UA 417/26'));
});

story(
  'A PDF in the tab is read once its site is allowed, which is given back',
  async (stage) => {
    const pdf = readFileSync(fixture('one-column.pdf'));
    const site = await stage.serve({ '/ua41726.pdf': pdf, '/robots.txt': 'User-agent: *' });
    const page = await stage.open(site.at('/ua41726.pdf'));
    const popup = await stage.popup(page);
    await popup.click('button', say('pdf_read_once'));
    await stage.answer(false);
    await popup.sees(say('pdf_not_allowed'));
    assert.deepEqual(await origins(stage), []);

    await popup.click('button', say('pdf_read_once'));
    await stage.answer(true);
    await popup.click('button', say('add_papers_one'));
    await popup.sees(say('said_past', 'UA 417/26'));
    assert.deepEqual(await origins(stage), []);
  },
  { only: 'firefox' },
);

story(
  'A site that was allowed once is used at the next press, when the popup was closed meanwhile',
  async (stage) => {
    const pdf = readFileSync(fixture('one-column.pdf'));
    const site = await stage.serve({ '/ua41726.pdf': pdf, '/robots.txt': 'User-agent: *' });
    const page = await stage.open(site.at('/ua41726.pdf'));
    const popup = await stage.popup(page);
    await popup.click('button', say('pdf_read_once'));
    await stage.answer(true, true);
    const again = await stage.popup(page);
    await again.click('button', say('pdf_read'));
    await again.sees(say('add_papers_one'));
    assert.deepEqual(await origins(stage), []);
  },
  { only: 'firefox' },
);
