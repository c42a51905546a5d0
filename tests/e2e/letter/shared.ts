import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayFromNow, paper } from '../../support/papers.ts';
import type { Screen } from '../../support/screen.ts';

export const SISTERS = 'TWO SISTERS THREATENED AFTER TESTIMONY';
export const OWN = 'As a nurse I know what clean water means for a child.';
export const FIRST = paper('first-157-26');

/** An update of the sisters' case: another address, another deadline, another ask. */
export const UPDATE = FIRST.replace('First UA: 157/26', 'First update on UA: 157/26')
  .replace('AMR 28/9310', 'AMR 28/9402')
  .replace(dayFromNow(-10), dayFromNow(-1))
  .replace(dayFromNow(30), dayFromNow(45))
  .replace('despacho@', 'ministro@')
  .replace('investigated promptly.', 'investigated promptly by officers from outside the province.');

/** Chooses in a list that has this name. */
export const chooseIn = (screen: Screen, name: string, value: string) =>
  screen.port.evaluate(`
    const list = [...document.querySelectorAll('select')].find((one) => one.labels[0]?.textContent === ${JSON.stringify(name)});
    list.value = ${JSON.stringify(value)};
    list.dispatchEvent(new window.Event('change', { bubbles: true }));`);

/** Prints a page into a PDF; gives the file. */
export async function printed(screen: Screen): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'appeal-')), 'letter.pdf');
  await screen.port.print?.(file);
  return file;
}
