import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { fixture, origins } from './shared.ts';

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
