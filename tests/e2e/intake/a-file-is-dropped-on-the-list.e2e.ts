import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE } from './shared.ts';

story('A file is dropped on the list', async (stage) => {
  const desk = await stage.open('desk.html');
  await desk.sees(say('begin_title'));
  const text = JSON.stringify(paper('first-157-26'));
  await desk.port.evaluate(`
    const data = new window.DataTransfer();
    data.items.add(new window.File([${text}], 'paper.md', { type: 'text/markdown' }));
    const sheet = document.querySelector('main');
    for (const type of ['dragover', 'drop'])
      sheet.dispatchEvent(new window.DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));`);
  await desk.click('button', say('add_papers_one'));
  await desk.sees(say('said_added', 'UA 157/26'));
  await desk.sees(HEADLINE);
});
