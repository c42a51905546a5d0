import { COMPOSE, openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { story } from '../../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

const holds = (screen: Screen, field: string, text: string) =>
  screen.until(`"${text}"`, async () => (await screen.value('textbox', field)) === text);

story('The side and the desk write at once and stay in step', async (stage) => {
  await withCase(stage);
  const site = await stage.serve({ '/': COMPOSE });
  const page = await stage.open(site.at('/'));
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  const panel = await stage.beside(popup);
  await panel.sees(HEADLINE);
  const desk = await stage.open('desk.html');
  await openCase(desk, HEADLINE);

  await desk.click('textbox', say('own_words'));
  await desk.port.type('Written at ');
  await panel.fill('textbox', say('subject'), 'Written at the side');
  await stage.driver.killBackground();
  await desk.click('textbox', say('own_words'));
  await desk.port.press('End');
  await desk.port.type('the desk.');

  for (const screen of [panel, desk]) {
    await holds(screen, say('subject'), 'Written at the side');
    await holds(screen, say('own_words'), 'Written at the desk.');
  }

  // What is noted at the desk is seen at the side.
  await desk.click('link', say('plan'));
  await desk.click('button', new RegExp(`^${say('note_written')} .*${say('channel_email')}$`));
  await panel.sees(/You wrote to them by e-mail on /);
  await panel.port.close();
});
