import { pasteText } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story('Pasted text that is no paper gets its sentence, and nothing is added', async (stage) => {
  const popup = await pasteText(stage, paper('no-paper'));
  await popup.sees(/This does not read as an Urgent Action/);
  await popup.click('link', say('all_cases'));
  await popup.sees(say('begin_title'));
});
