/** The context menu of a field has the active cases; Chromium's own menu is out of reach: there its background is told of the choice. */
import { COMPOSE, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { Stage } from '../../support/stage.ts';

export const LABEL = 'UA 157/26';

export async function compose(stage: Stage) {
  await withCase(stage);
  const page = await stage.open((await stage.serve({ '/': COMPOSE })).at('/'));
  await page.click('textbox', 'Message');
  return page;
}

/** Chooses the case in the menu, and answers the question that comes first: there are no ties to its country. */
export async function chooseFirst(stage: Stage, page: Screen) {
  const popup = await stage.menu(page, [say('menu_insert'), LABEL]);
  await popup.click('button', `${say('ties_no')} ${say('ties_unseen', 'Ecuador')}`);
  await popup.misses(say('warn_ties', 'Ecuador'));
  await popup.port.close();
}
