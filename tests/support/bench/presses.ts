import { COMPOSE, withCase } from '../acts.ts';
import type { BrowserName } from '../driver.ts';
import { countPresses, pressesOn } from '../presses.ts';
import { say } from '../say.ts';
import type { Screen } from '../screen.ts';
import { type Stage, stageFor } from '../stage.ts';
import { capital } from './popup.ts';
import { atMost, figure, type Line } from './table.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

/** How many presses `act` takes in the popup, from the list over a page with a new message. */
async function counted(stage: Stage, act: (popup: Screen) => Promise<void>): Promise<number> {
  const site = await stage.serve({ '/': COMPOSE });
  const popup = await stage.popup(await stage.open(site.at('/')));
  await popup.sees(HEADLINE);
  await countPresses(popup);
  await act(popup);
  const count = await pressesOn(popup);
  await popup.port.close();
  return count;
}

async function fillMessage(popup: Screen): Promise<void> {
  await popup.click('link', HEADLINE);
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
}

async function copyLetter(popup: Screen): Promise<void> {
  await popup.click('button', /^Copy letter/);
  await popup.sees(say('copied_letter', 'UA 157/26'));
}

/** How many presses the main job takes from the list. */
export async function presses(browser: BrowserName): Promise<Line[]> {
  const stage = await stageFor(browser);
  try {
    await withCase(stage);
    const [filled, copied] = [await counted(stage, fillMessage), await counted(stage, copyLetter)];
    const line = (what: string, count: number, most: number): Line => ({
      what: `${capital(browser)}: presses from the list to ${what}`,
      figure: figure(count, 'presses'),
      promised: atMost(count, most, 'presses'),
    });
    return [line('a filled message', filled, 3), line('a copied letter', copied, 2)];
  } finally {
    await stage.end();
  }
}
