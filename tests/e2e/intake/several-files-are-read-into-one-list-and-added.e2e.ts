import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { fileOf } from './shared.ts';

story('Several files are read into one list, and added one by one or together', async (stage) => {
  const desk = await stage.open('desk.html#paste');
  await desk.sees(say('paste_label'));
  const names = ['first-157-26', 'first-34-25', 'no-paper', 'first-301-26'] as const;
  const files = names.map((name) => fileOf(`${name}.txt`, paper(name)));
  await desk.port.chooseFiles('input[type=file]', files);
  await desk.sees(say('papers_read_other', '3'));
  await desk.sees(/This does not read as an Urgent Action/);
  await desk.click('button', new RegExp(`^${say('add')} .+, UA 34/25$`));
  await desk.sees(say('slip_known', 'UA 34/25'));
  await desk.click('button', say('add_papers_other', '2'));
  await desk.sees(say('said_added_papers_other', '2'));
});
