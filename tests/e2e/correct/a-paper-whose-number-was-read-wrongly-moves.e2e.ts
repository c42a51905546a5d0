import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE } from './shared.ts';

story('A paper whose number was read wrongly moves to its own case', async (stage) => {
  await withCase(stage);
  const popup = await stage.popup(await stage.open('about:blank'));
  await openCase(popup, HEADLINE);
  await popup.click('link', say('papers_one', '1'));
  await popup.click('summary', new RegExp(`^${say('what_was_read')}`));
  await popup.click('button', `${say('correct')} ${say('value_number')}`);
  await popup.fill('textbox', say('value_number'), 'UA 158/26');
  await popup.click('button', say('save'));
  await popup.sees(say('said_corrected', say('value_number')));
  await popup.click('link', say('the_case'));
  await popup.sees('UA 158/26');
  await popup.click('link', say('all_cases'));
  await popup.sees('UA 158/26');
  await popup.misses('UA 157/26');
});
