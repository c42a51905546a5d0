import assert from 'node:assert/strict';
import { listing } from '../../support/fake-web.ts';
import { pageOf, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { followStory, told } from './shared.ts';

followStory('The site of the page in the tab is followed from the popup', async (stage, site) => {
  site.pages['/letters'] = {
    body: listing([
      { title: 'UA 34/25: Families left without news', url: site.at('/ua-34-25') },
      { title: 'UA 157/26: Two sisters threatened', url: site.at('/ua-157-26') },
    ]),
  };
  site.pages['/ua-34-25'] = { body: pageOf(paper('first-34-25')) };
  site.pages['/ua-157-26'] = { body: pageOf(paper('first-157-26')) };
  const desk = await stage.open('desk.html');
  const page = await stage.open(site.at('/letters'));
  site.since();
  const popup = await stage.popup(page);
  await popup.click('button', say('follow_this'));
  const opened = `return (await (window.browser ?? window.chrome).tabs.query({})).map(({ url }) => url).find((url) => url?.includes('/options.html'))`;
  const address = await desk.until(
    'the settings',
    async () => (await desk.port.evaluate(opened)) as string | null,
  );
  const settings = await stage.open(address);
  await settings.until(
    'its address',
    async () => (await settings.value('textbox', say('follow_address'))) === site.at('/letters'),
  );
  assert.deepEqual(site.since(), []);
  await settings.click('button', `${say('follow')} ${say('follow_address')}`);
  await settings.sees(say('follow_added', new URL(site.origin).host));
  await settings.until('the end of reading', async () => (await told(settings)).running === null);
  assert.deepEqual(site.since().sort(), ['/letters', '/ua-157-26', '/ua-34-25']);
  await desk.sees('TWO SISTERS THREATENED AFTER TESTIMONY');
});
