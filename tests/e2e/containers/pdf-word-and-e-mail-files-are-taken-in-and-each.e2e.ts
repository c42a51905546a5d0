import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { fixture } from './shared.ts';

story('PDF, Word and e-mail files are taken in, and each that cannot be read says why', async (stage) => {
  const desk = await stage.open('desk.html#paste');
  const choose = async (name: string) => {
    await desk.port.evaluate("location.hash = '#paste'");
    await desk.port.chooseFiles('input[type=file]', [fixture(name)]);
  };
  const add = async (name: string) => {
    await choose(name);
    await desk.click('button', say('add_papers_one'));
  };
  await desk.sees(say('paste_label'));
  await choose('scanned.pdf');
  await desk.sees(say('file_scanned', 'scanned.pdf'));
  await choose('protected.pdf');
  await desk.sees(say('file_protected', 'protected.pdf'));
  await choose('broken.pdf');
  await desk.sees(say('file_broken', 'broken.pdf'));
  await add('one-column.pdf');
  await desk.sees(say('said_past', 'UA 417/26'));
  await add('two-columns.pdf');
  await desk.sees(say('said_past', 'UA 382/26'));
  await add('office-rich.docx');
  await desk.sees(/Added.* UA 640\/\d\d/);
  await add('plain.eml');
  await desk.sees(say('said_closed', 'UA 382/26'));
});
