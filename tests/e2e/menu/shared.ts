/** The context menu of a field has the active cases; Chromium's own menu is out of reach, what it calls is the same. */
import { COMPOSE, withCase } from '../../support/acts.ts';
import type { Stage } from '../../support/stage.ts';

export const LABEL = 'UA 157/26';

export async function compose(stage: Stage) {
  await withCase(stage);
  const page = await stage.open((await stage.serve({ '/': COMPOSE })).at('/'));
  await page.click('textbox', 'Message');
  return page;
}
