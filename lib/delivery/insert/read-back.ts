/** Characters that show nothing: zero-width ones and marks of direction. */
const INVISIBLE = /\p{DI}/gu;

const plain = (text: string): string => text.normalize('NFC').replace(INVISIBLE, '');

/** `text` without any white space or invisible characters, composed (NFC): what stays equal in every editor. */
export const compact = (text: string): string => {
  return plain(text).replace(/\s+/g, '');
};

/** The lines of `text` that hold something, composed, with white space as single blanks. */
const filledLines = (text: string): string[] => {
  return plain(text)
    .split(/[\r\n\u2028\u2029]/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
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

/** From this many characters on, a letter is told by its characters alone; a short one needs lines of its own. */
const LONG = 60;
/** A line of so many characters is told by itself. */
const PIECE = 30;

/** Is `letter` in `text` already, so that it must not be put in again? */
export const alreadyThere = (text: string, letter: string): boolean =>
  timesIn(text, letter) > 0 && (hasLines(text, letter) || compact(letter).length >= LONG);

/** Does one of the longer lines of `letter` stand in `text`? */
export const holdsPiece = (text: string, letter: string): boolean =>
  filledLines(letter).some((line) => compact(line).length >= PIECE && timesIn(text, line) > 0);

/** The line feeds to put after a letter so that one blank line parts it from `rest`, which stands below it. */
export const gapBefore = (rest: string): string => {
  const above = rest.split(/\S/)[0] as string;
  return rest.trim() && '\n'.repeat(Math.max(0, 3 - above.split('\n').length));
};

/** A line that leads into a quoted mail ("... wrote:"), known by what follows it. */
const isQuoted = (line: string | undefined): boolean => line?.[0] === '>';

/**
 * What the person wrote in the plain text of a message: without the signature (after `-- `) and quoted lines (`>`)
 * with the line that leads into them.
 */
export const ownText = (text: string): string => {
  const lines = (text.split(/^-- ?$/m)[0] as string).split('\n');
  const own = lines.filter(
    (line, i) => !isQuoted(line) && !isQuoted(lines.slice(i + 1).find((l) => l.trim())),
  );
  return own.join('\n').trim();
};
