import type { Screen } from './screen.ts';

/** Counts the presses of the mouse on a screen from now on. */
export const countPresses = (screen: Screen): Promise<unknown> =>
  screen.port.evaluate(
    "window.presses = 0; document.addEventListener('click', (event) => { if (event.isTrusted && event.detail > 0) window.presses += 1; }, true)",
  );

/** How many there were since. */
export const pressesOn = async (screen: Screen): Promise<number> =>
  (await screen.port.evaluate('return window.presses')) as number;
