import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE } from './shared.ts';

story('A page without a message field says so, and offers the letter for copying', async (stage) => {
  await withCase(stage);
  const site = await stage.serve({ '/': '<!doctype html><title>A page</title><p>Nothing to write in.' });
  const popup = await stage.popup(await stage.open(site.at('/')));
  await openCase(popup, HEADLINE);
  await popup.sees(say('fail_no_editor'));
  await popup.click('button', say('copy_letter'));
  await popup.sees(say('copied_letter', 'UA 157/26'));
});
