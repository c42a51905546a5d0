import { pageOf, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { fileOf, HEADLINE } from './shared.ts';

story('A file is chosen, as text and as HTML', async (stage) => {
  const text = paper('first-157-26');
  const desk = await stage.open('desk.html');
  await desk.sees(say('begin_title'));
  await desk.port.chooseFiles('input[type=file]', [fileOf('paper.txt', text)]);
  await desk.sees(say('each_with_its_line'));
  await desk.sees(HEADLINE);
  await desk.click('button', say('add_papers_one'));
  await desk.sees(say('said_added', 'UA 157/26'));
  await desk.click('link', say('add_paper'));
  await desk.port.chooseFiles('input[type=file]', [fileOf('paper.html', pageOf(paper('first-34-25')))]);
  await desk.click('button', say('add_papers_one'));
  await desk.sees(say('said_added', 'UA 34/25'));
  await desk.click('link', say('add_paper'));
  await desk.port.chooseFiles('input[type=file]', [fileOf('circle.txt', paper('no-paper'))]);
  await desk.sees(/This does not read as an Urgent Action/);
});
