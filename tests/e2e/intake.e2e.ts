import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pasteIn, pasteText, popupOver, sendPaper, takeIn } from '../support/acts.ts';
import { pageOf, paper } from '../support/papers.ts';
import { say } from '../support/say.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

function fileOf(name: string, text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'appeal-')), name);
  writeFileSync(file, text);
  return file;
}

story('A paper is pasted, and the same paper twice is one', async (stage) => {
  const text = paper('first-157-26');
  const popup = await pasteIn(stage, text);
  await popup.sees(say('said_added', 'UA 157/26'));
  await popup.port.close();

  const again = await pasteText(stage, `${text}\n\n`);
  await again.sees(say('slip_known', 'UA 157/26'));
  await again.port.close();
  const list = await stage.popup(await stage.open('about:blank'));
  await list.sees(HEADLINE);
  assert.equal((await list.names('link')).filter((name) => name === HEADLINE).length, 1);
});

story('A page whose paper is known says so', async (stage) => {
  const text = paper('first-157-26');
  await (await takeIn(stage, text)).port.close();
  const again = await popupOver(stage, text);
  await again.sees(say('slip_known', 'UA 157/26'));
  assert.equal(await again.has('button', say('add')), false);
});

story('Pasted text that is no paper gets its sentence, and nothing is added', async (stage) => {
  const popup = await pasteText(stage, paper('no-paper'));
  await popup.sees(/This does not read as an Urgent Action/);
  await popup.click('link', say('all_cases'));
  await popup.sees(say('begin_title'));
});

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

story('Several files are read into one list, and added one by one or together', async (stage) => {
  const desk = await stage.open('desk.html#paste');
  await desk.sees(say('paste_label'));
  const names = ['first-157-26', 'first-34-25', 'no-paper', 'first-301-26'] as const;
  const files = names.map((name) => fileOf(`${name}.txt`, paper(name)));
  await desk.port.chooseFiles('input[type=file]', files);
  await desk.sees(say('papers_read_other', '3'));
  await desk.sees(/This does not read as an Urgent Action/);
  await desk.click('button', `${say('add')} UA 34/25`);
  await desk.sees(say('slip_known', 'UA 34/25'));
  await desk.click('button', say('add_papers_other', '2'));
  await desk.sees(say('said_added_papers_other', '2'));
});

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

story('Search appears when there are more than ten cases', async (stage) => {
  const desk = await stage.open('desk.html');
  for (let number = 1; number <= 10; number++)
    await sendPaper(desk, paper('first-157-26').replaceAll('157/26', `${200 + number}/26`));
  let popup = await stage.popup(desk);
  await popup.sees('UA 210/26');
  assert.equal(await popup.has('searchbox', say('search_cases')), false);
  await popup.port.close();

  popup = await takeIn(stage, paper('first-34-25'));
  await popup.fill('searchbox', say('search_cases'), 'Teodoro');
  await popup.misses('UA 210/26');
  await popup.sees('UA 34/25');
});
