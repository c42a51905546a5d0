import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** What `browser.i18n.getMessage` is for a page. */
export type GetMessage = (key: string, substitutions?: string | string[]) => string;

/** Languages that are generated, to see that a layout holds: none of them is shipped. */
export type Pseudo = 'en' | 'de' | 'ar';

const entries: Record<string, { message: string }> = messages;

/** A third longer, with compounds that have no place to break: as German is. */
const lengthen = (text: string): string =>
  text.replace(/\p{L}{4,}/gu, (word) => `${word}${word.slice(-3).toLowerCase()}ung`);

const ARABIC = [...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'];
const toArabic = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => ARABIC[letter.toLowerCase().charCodeAt(0) % ARABIC.length] ?? letter);

const transform: Record<Pseudo, (text: string) => string> = {
  en: (text) => text,
  de: lengthen,
  ar: toArabic,
};

/** A stand-in for the browser's messages, in English or in a pseudo-language made from it. */
export function messagesIn(pseudo: Pseudo): GetMessage {
  return (key, substitutions = []) => {
    if (key === 'locale') return pseudo === 'en' ? (entries.locale?.message ?? 'en') : pseudo;
    const pieces = (entries[key]?.message ?? '').split(/(\$\d)/);
    const values = [substitutions].flat();
    return pieces
      .map((piece) =>
        /^\$\d$/.test(piece) ? (values[Number(piece[1]) - 1] ?? '') : transform[pseudo](piece),
      )
      .join('');
  };
}
