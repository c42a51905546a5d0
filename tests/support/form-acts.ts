import { openCase, takeIn } from './acts.ts';
import { paper } from './papers.ts';
import { say } from './say.ts';
import type { Screen } from './screen.ts';
import type { Site } from './site.ts';
import type { Stage } from './stage.ts';

/** What people do with a contact form in more than one story. */

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

/** Paragraphs of the letter. */
export const FIRST =
  'I am writing about Rosa Inventada and Luz Inventada, who defend the river of their community.';
export const ASKS = [
  'I ask you to give them the protection that they ask for, in agreement with them and without delay.',
  'I also ask you to have the threats against them investigated promptly.',
];
export const BETWEEN =
  'Their village has lived by this river for as long as anybody can tell; nobody has asked it “why”.';

/** A letter with these paragraphs, as a script of the page holds it. */
export const letterOf = (...paragraphs: string[]): string =>
  ['Dear Minister,', ...paragraphs, 'Yours sincerely,\nZoë Ejemplo\nUppsala, Sweden'].join('\n\n');

/** What arrives of it when a form is sent: on the way a line break is two characters. */
export const sent = (...paragraphs: string[]): string => letterOf(...paragraphs).replaceAll('\n', '\r\n');

/** A case, and a person with a name and a town. */
export async function prepared(stage: Stage): Promise<void> {
  const text = paper('first-157-26').replace(FIRST, `${FIRST}\n\n${BETWEEN}`);
  await (await takeIn(stage, text)).port.close();
  const settings = await stage.open('options.html');
  await settings.fill('textbox', say('your_name'), 'Zoë Ejemplo');
  await settings.fill('textbox', say('your_town'), 'Uppsala, Sweden');
  await settings.sees(say('kept'));
  await settings.port.close();
}

/** Opens the popup over a page, and in it the list of the form's fields. */
export async function lookAt(stage: Stage, page: Screen): Promise<Screen> {
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('fill_form'));
  return popup;
}

/** What the button says that fills so many fields. */
export const fillAll = (count: number): string => say('form_fill_other', count);

/** Sends the form by hand. */
export async function send(page: Screen, button: string, site: Site): Promise<void> {
  await page.port.bringToFront();
  await page.click('button', button);
  await page.until('what was sent', async () => site.arrived().length > 0);
}

/** The names of boxes, each with what it holds. */
export const values = (page: Screen, selector: string) =>
  page.port.evaluate(
    `return [...document.querySelectorAll(${JSON.stringify(selector)})].map((box) => [box.name, box.type === 'checkbox' ? box.checked : box.value])`,
  ) as Promise<[string, string | boolean][]>;

/** What arrived when the form was sent, by the boxes' names. */
export const arrivedAt = (site: Site) => Object.fromEntries(site.arrived()[0] ?? []);
