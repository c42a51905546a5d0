import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { fixture, origins } from './shared.ts';

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
