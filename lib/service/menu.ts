import { openList, putInto } from '../browser/begun.ts';
import { onStart } from '../browser/first-run.ts';
import { onMenu, showMenu } from '../browser/menu.ts';
import { t } from '../browser/words.ts';
import { isCareful } from '../case/caution.ts';
import type { CaseRow } from '../case/row.ts';
import { onChange } from '../store/changes.ts';
import { loadList } from '../store/list.ts';
import { loadCaution } from '../store/settings.ts';
import type { Clock } from './clock.ts';
import { isClosed } from './lock/gate.ts';

/** As many cases as a menu shows without being scrolled. */
const MOST = 10;
/** Longer headlines would make the menu as wide as the window. */
const WIDEST = 60;

const cut = (text: string): string =>
  [...text].length > WIDEST ? `${[...text].slice(0, WIDEST - 1).join('')}…` : text;

const titleOf = ({ label, headline }: CaseRow): string => cut([label, headline].filter(Boolean).join(': '));

let last: Promise<void> = Promise.resolve();

/** Makes the menu anew from the rows of the active cases, the soonest first. Calls follow each other: a menu is not made twice at once. */
export function makeMenu(clock: Clock): Promise<void> {
  last = last
    .then(async () => {
      if (await isClosed()) return showMenu('', []);
      // A menu would say over every field of every page what this is, and name the cases.
      if (isCareful(await loadCaution())) return showMenu('', []);
      const { active } = (await loadList(clock.today())).rows;
      const cases = active.slice(0, MOST).map((row) => ({ key: row.key, title: titleOf(row) }));
      const more = active.length > MOST ? `${t('all_cases')}…` : undefined;
      await showMenu(t('menu_insert'), cases, more);
    })
    .catch((error: unknown) => console.error(error));
  return last;
}

/** Keeps the context menu as the cases are; a choice in it opens the popup there, which puts the letter in, or has the list. */
export function keepMenu(clock: Clock): void {
  onStart(() => void makeMenu(clock));
  onChange(() => void makeMenu(clock));
  onMenu((caseKey, tabId) => (caseKey === null ? openList() : putInto(caseKey, tabId)));
}
