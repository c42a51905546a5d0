import { linesOf, spaced } from './text-of.ts';

/** `text` composed (NFC), without characters that show nothing: zero-width ones and marks of direction. */
const plain = (text: string): string => text.normalize('NFC').replace(/\p{DI}/gu, '');

/** `text` without any white space or invisible characters, composed (NFC): what stays equal in every editor. */
export const compact = (text: string): string => {
  return plain(text).replace(/\s/g, '');
};

/** The lines of `text` that hold something, composed, with white space as single blanks. */
const filledLines = (text: string): string[] => {
  return linesOf(plain(text))
    .map((line) => spaced(line).trim())
    .filter((line) => line);
};

/** The lines of `text` that hold something, each between line feeds. */
const framed = (text: string): string => `\n${filledLines(text).join('\n')}\n`;

/** Do the lines of `letter` stand in `text`, whole and one after another? Blank lines are not counted. */
const hasLines = (text: string, letter: string): boolean => framed(text).includes(framed(letter));

/** How often `letter` is in `text` when its line breaks do not matter. */
const timesIn = (text: string, letter: string): number => compact(text).split(compact(letter)).length - 1;

/** Does `letter` stand in `text` whole, with its lines, and only once? */
export const standsOnce = (text: string, letter: string): boolean =>
  hasLines(text, letter) && timesIn(text, letter) === 1;

/**
 * Is `letter` in `text` already, so that it must not be put in again? A long one is told by its characters alone; a short
 * one needs lines of its own.
 */
export const alreadyThere = (text: string, letter: string): boolean =>
  timesIn(text, letter) > 0 && (hasLines(text, letter) || compact(letter).length >= 60);

/** Does one of the longer lines of `letter` stand in `text`? */
export const holdsPiece = (text: string, letter: string): boolean =>
  filledLines(letter).some((line) => compact(line).length >= 30 && timesIn(text, line) > 0);

/** The line feeds to put after a letter so that one blank line parts it from `rest`, which stands below it. */
export const gapBefore = (rest: string): string => {
  return rest.trim() && '\n\n'.slice(linesOf(rest.split(/\S/)[0] as string).length - 1);
};

/** A line that leads into a quoted mail ("... wrote:"), known by what follows it. */
const isQuoted = (line: string | undefined): boolean => line?.[0] === '>';

/** The lines of a message without quoted ones (`>`) and the line that leads into them. */
export const unquoted = (text: string): string => {
  const lines = linesOf(text);
  return lines
    .filter((line, i) => !isQuoted(line) && !isQuoted(lines.slice(i + 1).find((l) => l.trim())))
    .join('\n');
};

/**
 * Does a message hold more than a signature (what stands after `-- `): text, or mail that it quotes?
 * @param text all of it but what is marked as a signature
 * @param unmarked the same without what is marked as quoted mail
 */
export const holdsMore = (text: string, unmarked: string): boolean =>
  !!(text.split(/^-- ?$/m)[0] as string).trim() || compact(unquoted(unmarked)) !== compact(text);
