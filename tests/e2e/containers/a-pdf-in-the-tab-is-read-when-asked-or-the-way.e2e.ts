import { readFileSync } from 'node:fs';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { fixture } from './shared.ts';

story('A PDF in the tab is read when asked, or the way to choose it is shown', async (stage) => {
  const site = await stage.serve({ '/ua41726.pdf': readFileSync(fixture('one-column.pdf')) });
  const popup = await stage.popup(await stage.open(site.at('/ua41726.pdf')));
  await popup.sees(say('pdf_in_tab'));
  await popup.sees('ua41726.pdf');
  if (stage.driver.name === 'firefox') {
    await popup.sees('Allow http://127.0.0.1 once');
    await popup.shows('button', say('choose_file'));
    return;
  }
  await popup.click('button', say('pdf_read'));
  await popup.click('button', say('add_papers_one'));
  await popup.sees(say('said_past', 'UA 417/26'));
});
