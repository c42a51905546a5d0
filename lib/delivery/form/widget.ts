import { until } from '../insert/dom.ts';
import { compact } from '../insert/read-back.ts';
import { press } from './picker.ts';
import { isWidget, widgetOf } from './visible.ts';

/** Milliseconds for a widget to show its options, or the chosen one. */
const OPENING = 500;

/** The outermost block of a widget: its options are in it. */
function wholeOf(widget: Element): Element {
  let whole = widget;
  while (whole.parentElement !== null && isWidget(whole.parentElement)) whole = whole.parentElement;
  return whole;
}

// biome-ignore lint/performance/useDomNodeTextContent: options that are folded away must not count as shown.
const textOf = (node: Element): string => (node as HTMLElement).innerText;
const same = (one: string, other: string): boolean => compact(one) === compact(other);

/**
 * Whether a list shows what it holds: one without a widget does, a widget may show what was chosen before. For "nothing
 * chosen" some show other words than the list's, or none.
 */
export function shows(list: HTMLSelectElement): boolean {
  const widget = widgetOf(list);
  if (widget === null) return true;
  const shown = compact(textOf(widget));
  const chosen = list.options[list.selectedIndex]?.text ?? '';
  return shown.includes(compact(chosen));
}

const options = '[role="option"],[data-choice],[data-selectable],li,.option';
const controls = '[role="combobox"],.ts-control,.selectize-input,.choices__inner';

function optionIn(whole: Element, text: string): Element | undefined {
  return [...whole.querySelectorAll(options)].find((node) => same(node.textContent ?? '', text));
}

const BACKSPACE = { key: 'Backspace', code: 'Backspace', keyCode: 8, bubbles: true, cancelable: true };

/** Takes the choice out of a widget by the keyboard, where it has no option for "nothing"; says whether list and widget are empty. */
export async function emptyWidget(list: HTMLSelectElement): Promise<boolean> {
  const widget = widgetOf(list);
  if (widget === null) return false;
  const input = wholeOf(widget).querySelector<HTMLInputElement>('input[role="combobox"]');
  if (input === null) return false;
  input.focus();
  input.dispatchEvent(new KeyboardEvent('keydown', BACKSPACE));
  input.blur();
  const isEmpty = () =>
    [...list.options].every(
      ({ text, value }) => value === '' || !compact(textOf(widget)).includes(compact(text)),
    );
  return (await until(isEmpty, OPENING)) && list.value === '';
}

/**
 * Chooses an option in the widget of a list, as a person does: opens it, presses the option. For widgets that do not hear
 * of a change of their list. Says whether list and widget are then as wanted.
 */
export async function chooseInWidget(list: HTMLSelectElement, text: string): Promise<boolean> {
  const widget = widgetOf(list);
  if (widget === null) return false;
  const whole = wholeOf(widget);
  const control = whole.querySelector(controls) ?? widget;
  press(control);
  if (!(await until(() => optionIn(whole, text) !== undefined, OPENING))) return false;
  const option = optionIn(whole, text);
  if (option !== undefined) press(option);
  const isChosen = () => same(list.options[list.selectedIndex]?.text ?? '', text) && shows(list);
  return until(isChosen, OPENING);
}
