const ROWS = '.row-title a';
const SEARCH = 'input[type=search]';

/** A key with another held down is the browser's or the system's. */
const isAlone = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => !altKey && !ctrlKey && !metaKey;

const focusOn = (element: Element | null | undefined, event: KeyboardEvent): void => {
  if (!(element instanceof HTMLElement)) return;
  event.preventDefault();
  element.focus();
};

/**
 * The keys of the list while the focus is in it: the arrows go from case to case, and `/` to the search where there is one. Nowhere
 * else, so that whoever types, or speaks to their computer, sets nothing off.
 */
export function onListKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const { key, currentTarget, target } = event;
  if (!isAlone(event) || !(target instanceof Element)) return;
  const search = currentTarget.ownerDocument.querySelector(SEARCH);
  const rows = [...currentTarget.querySelectorAll(ROWS)];
  const at = rows.indexOf(target.closest('.row')?.querySelector(ROWS) ?? target);
  if (key === '/') focusOn(search, event);
  if (key === 'ArrowDown' && at >= 0) focusOn(rows[at + 1], event);
  // Above the first case is the search.
  if (key === 'ArrowUp') focusOn(at === 0 ? search : rows[at - 1], event);
}

/** From the search down to the first case that was found. */
export function onSearchKey(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key === 'ArrowDown' && isAlone(event))
    focusOn(event.currentTarget.ownerDocument.querySelector(`.register ${ROWS}`), event);
}
