import { pasteText } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('A correction that does not fit is not kept, and the field is left without a trace', async (stage) => {
  const popup = await pasteText(stage, paper('first-157-26'));
  const correct = `${say('correct')} ${say('value_number')}`;
  await popup.click('button', correct);
  await popup.fill('textbox', say('value_number'), '157 of this year');
  await popup.port.press('Enter');
  await popup.sees(say('no_reference'));
  // Firefox closes the popup by Escape before the page in it is asked.
  if (stage.driver.name === 'chromium') await popup.port.press('Escape');
  else await popup.click('button', say('cancel'));
  await popup.until('the button', () => popup.has('button', correct));
  await popup.sees('UA 157/26');
  await popup.shows('textbox', say('paste_label'));
});
