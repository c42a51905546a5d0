import { ASKS, BETWEEN, FIRST, sent } from '../../support/form-acts.ts';
import type { Screen } from '../../support/screen.ts';

/** What a person reads at the widgets of a country and a topic. */
export const shownIn = (page: Screen, selector: string) =>
  page.port.evaluate(
    `return [...document.querySelectorAll(${JSON.stringify(selector)})].map((node) => (node.value ?? node.innerText).trim())`,
  );

export const shows = (page: Screen, selector: string, wanted: string[]) =>
  page.until(`${selector}: ${wanted}`, async () => {
    const shown = (await shownIn(page, selector)) as string[];
    return JSON.stringify(shown) === JSON.stringify(wanted);
  });

export const LETTER = sent(FIRST, BETWEEN, ...ASKS);
