import { fold } from '../text/fold.ts';

/** Letters and digits in a window: as long as the one by which a well-known service tells form letters from others. */
const WINDOW = 32;

const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

function windowsOf(letters: string): string[] {
  const windows: string[] = [];
  for (let at = 0; at + WINDOW <= letters.length; at += 1) windows.push(letters.slice(at, at + WINDOW));
  return windows.length > 0 || letters === '' ? windows : [letters];
}

/**
 * How like the model letter a text still is: the share, 0 to 1, of its windows of 32 letters that stand in the model too.
 * Case, accents and punctuation do not count. Both come without salutation and sign-off, which are alike in all letters.
 */
export function likeness(text: string, model: string): number {
  const windows = windowsOf(lettersOf(text));
  if (windows.length === 0) return 0;
  const known = new Set(windowsOf(lettersOf(model)));
  return windows.filter((one) => known.has(one)).length / windows.length;
}
