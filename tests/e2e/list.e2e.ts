import assert from 'node:assert/strict';
import { pageOf, paper } from '../support/papers.ts';
import { say } from '../support/say.ts';
import { story } from '../support/story.ts';

const LIST = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Urgent actions</title></head><body>
<nav><a href="/">Home</a></nav>
<main><h1>Urgent actions</h1><ul>
<li><a href="/urgent-actions/ua-157-26">UA 157/26: Two sisters threatened after testimony</a></li>
<li><a href="/urgent-actions/ua-34-25">Outcome UA 34/25: He is free. No further action is requested.</a></li>
<li><a href="https://other.example/urgent-actions/ua-301-26">UA 301/26: This action has ended</a></li>
<li><a href="javascript:document.title='pressed'">UA 302/26: A link that is none</a></li>
</ul></main></body></html>`;

story('A page that lists papers closes nothing, and each paper is opened by the person', async (stage) => {
  const site = await stage.serve({
    '/urgent-actions': LIST,
    '/urgent-actions/ua-157-26': pageOf(paper('first-157-26')),
  });
  const popup = await stage.popup(await stage.open(site.at('/urgent-actions')));
  await popup.sees(say('list_of_papers'));
  const host = new URL(site.at('/')).host;
  await popup.sees(host);
  await popup.sees('other.example');
  assert.deepEqual(
    await popup.port.evaluate(
      "return [...document.querySelectorAll('.listed a')].map((link) => [link.href, link.target, link.rel])",
    ),
    [
      [site.at('/urgent-actions/ua-157-26'), '_blank', 'noreferrer'],
      [site.at('/urgent-actions/ua-34-25'), '_blank', 'noreferrer'],
      ['https://other.example/urgent-actions/ua-301-26', '_blank', 'noreferrer'],
    ],
  );
  assert.equal(await popup.has('button', say('add')), false);
  assert.equal(await popup.has('button', say('add_all')), false);
  await popup.sees(say('begin_title'));
  await popup.port.close();

  const opened = await stage.popup(await stage.open(site.at('/urgent-actions/ua-157-26')));
  await opened.click('button', say('add'));
  await opened.sees(say('said_added', 'UA 157/26'));
});
