import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** What `browser.i18n.getMessage` is for a page. */
export type GetMessage = (key: string, substitutions?: string | string[]) => string;

/** What a file of `_locales` holds. */
export type Entries = Record<string, { message: string }>;

export const english: Entries = messages;

/** A third longer, with compounds that have no place to break, to see that a layout holds; shipped nowhere. */
export const lengthen = (text: string): string =>
  text.replace(/\p{L}{4,}/gu, (word) => `${word}${word.slice(-3).toLowerCase()}ung`);

/** A stand-in for the browser's messages: those of one language, each `change`d but for what fills its places. */
export function messagesIn(entries: Entries = english, change = (text: string): string => text): GetMessage {
  return (key, substitutions = []) => {
    const pieces = (entries[key]?.message ?? '').split(/(\$\d)/);
    const values = [substitutions].flat();
    return pieces
      .map((piece) => (/^\$\d$/.test(piece) ? (values[Number(piece[1]) - 1] ?? '') : change(piece)))
      .join('');
  };
}
