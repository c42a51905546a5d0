import { deepElements, isEditable, isNative, isWritten, moveKey, selectionIn } from './dom.ts';
import { transfer } from './paste.ts';
import { alreadyThere, holdsPiece, unquoted } from './read-back.ts';
import { MARKED, textOf } from './text-of.ts';

/** What takes the keys of a message: itself, or the first thing for that in an editor that is more than one. */
export const inputOf = (field: HTMLElement): HTMLElement =>
  [field, ...deepElements(field)].filter(isWritten).find((one) => !one.matches('input')) ?? field;

/** Presses a key together with the one that makes a command of it here; only editors that know keys themselves hear it. */
export const pressCommand = (input: Element, key: string, keyCode: number): void => {
  const command = /^Mac/.test(navigator.platform) ? 'metaKey' : 'ctrlKey';
  moveKey(input, 'keydown', { key, keyCode, [command]: true });
};

/** What an editor would copy of all its text; empty when it leaves that to the browser. Its caret is at the start then. */
const heldBy = (input: HTMLElement): string | undefined => {
  const selection = selectionIn(input);
  pressCommand(input, 'a', 65);
  // Older ones let the browser copy what they have put into a text area for that.
  const copied = transfer(input, 'copy')?.clipboardData?.getData('text/plain');
  const text = copied || (input as Partial<HTMLTextAreaElement>).value;
  // Nothing may stay selected, or the next key would replace it.
  pressCommand(input, 'Home', 36);
  if (!isNative(input)) selection?.collapse(input, 0);
  return text;
};

/** The text of a message without quoted mail that is marked so. */
export const unmarked = (field: HTMLElement): string => textOf(field, `${MARKED}`);

/** Does a piece of `letter` stand in the message, outside of what is quoted? */
export const hasPiece = (field: HTMLElement, letter: string): boolean =>
  holdsPiece(unquoted(unmarked(field)), letter);

/**
 * The text of a message. An editor may draw no more than fits into its window: where only a piece of the letter is drawn, or
 * where its text stands beside what is written into, the editor is asked for what it holds.
 */
export const messageText = (field: HTMLElement, letter: string): string => {
  const drawn = textOf(field);
  const input = inputOf(field);
  const isPart = isEditable(input)
    ? field === input && !alreadyThere(drawn, letter) && hasPiece(field, letter)
    : field !== input;
  return (isPart && heldBy(input)) || drawn;
};
