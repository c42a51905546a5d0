import type { BrowserName } from '../driver.ts';
import { say } from '../say.ts';
import { Screen } from '../screen.ts';
import { launch } from '../stage.ts';
import { type MadeCase, madeCases } from './cases.ts';
import { capital, fill } from './popup.ts';
import { atMost, figure, type Line, median } from './table.ts';

const COUNTS = [1, 500];
const RUNS = 3;
/** Erasing everything takes no longer, in milliseconds. */
const MOST = 1000;

/** Notes when the last press was, and when it was first said that all is erased. */
const noteErasing = (): string => `
  const root = document.documentElement;
  document.addEventListener('click', () => { root.dataset.pressed = window.performance.now(); }, { capture: true });
  new window.MutationObserver(() => {
    if (document.body.textContent.includes(${JSON.stringify(say('erased'))})) root.dataset.erased ??= window.performance.now();
  }).observe(document, { childList: true, characterData: true, subtree: true });`;

/** Milliseconds from the second press to the word that all is erased, in a browser of its own. */
async function eraseOnce(browser: BrowserName, cases: MadeCase[]): Promise<number> {
  const driver = await launch(browser);
  try {
    const own = new Screen(await driver.open('desk.html'));
    await own.sees(say('begin_title'));
    await fill(own.port, cases);
    await own.port.close();
    const settings = new Screen(await driver.open('options.html'), 20_000);
    await settings.click('button', say('erase'));
    await settings.port.evaluate(noteErasing());
    await settings.click('button', say('erase_now'));
    await settings.sees(say('erased'));
    return (await settings.port.evaluate(
      'const { erased, pressed } = document.documentElement.dataset; return erased - pressed;',
    )) as number;
  } finally {
    await driver.close();
  }
}

/** From the press to the confirmation that nothing is stored any more. */
export async function erasing(browser: BrowserName): Promise<Line[]> {
  const all = await madeCases(Math.max(...COUNTS));
  const lines: Line[] = [];
  for (const count of COUNTS) {
    const took: number[] = [];
    for (let run = 0; run < RUNS; run++) took.push(await eraseOnce(browser, all.slice(0, count)));
    const middle = median(took);
    lines.push({
      what: `${capital(browser)}: everything erased, with ${count.toLocaleString('en')} ${count === 1 ? 'case' : 'cases'}`,
      figure: figure(middle, 'ms'),
      promised: atMost(middle, MOST, 'ms'),
    });
  }
  return lines;
}
