import { pasteText } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE } from './shared.ts';

story('One goes from a value to its place in the paper’s text and back', async (stage) => {
  const popup = await pasteText(stage, paper('first-157-26'));
  await popup.click('button', `${say('in_the_text')} ${say('value_headline')}`);
  const focused = () => popup.port.evaluate('return document.activeElement.textContent') as Promise<string>;
  await popup.until('the mark', async () => (await focused()) === HEADLINE);
  await popup.click('button', `${say('back_to_value')} ${say('value_headline')}`);
  await popup.until('the value', async () => (await focused()).includes(say('in_the_text')));
});
