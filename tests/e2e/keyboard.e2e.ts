import assert from 'node:assert/strict';
import { COMPOSE, withCase } from '../support/acts.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import { story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

/** What has the focus, by its words. */
const focused = (screen: Screen) =>
  screen.port.evaluate(
    'const { activeElement } = document; return (activeElement.innerText || activeElement.getAttribute("aria-label") || activeElement.localName).trim();',
  ) as Promise<string>;

/** Presses Tab, and waits until it has moved the focus: what is asked at once may be answered before that. */
async function tab(screen: Screen): Promise<void> {
  await screen.port.evaluate('window.left = document.activeElement');
  await screen.port.press('Tab');
  const hasMoved = () =>
    screen.port.evaluate('return document.activeElement !== window.left') as Promise<boolean>;
  await screen.until('another focus', hasMoved);
}

story('The main way is walked by keys alone', async (stage) => {
  await withCase(stage);
  const site = await stage.serve({ '/': COMPOSE });
  const page = await stage.open(site.at('/'));
  const popup = await stage.popup(page);
  await popup.sees(HEADLINE);
  await popup.until('the focus on the first case', async () => (await focused(popup)) === HEADLINE);
  await popup.port.press('Enter');
  await popup.sees('New message');
  for (let steps = 0; (await focused(popup)) !== say('put_into_page'); steps++) {
    assert.ok(steps < 40, 'the main button is reached by Tab');
    await tab(popup);
  }
  await popup.port.press('Enter');
  await popup.sees(say('all_filled'));
  // Firefox closes the popup by Escape before the page in it is asked.
  if (stage.driver.name === 'chromium') {
    await popup.port.press('Escape');
    await popup.sees('Dear Minister,');
    await popup.port.press('Escape');
    await popup.sees(HEADLINE);
  }
  assert.match(await page.value('textbox', 'Message'), /^Dear Minister,/);
});
