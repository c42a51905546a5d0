import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** Every message of the interface; a counted one has a form for each plural category (`x_one`, `x_other`). */
export type MessageKey = keyof typeof messages;

type Plural<K extends string> = K extends `${infer Stem}_other` ? Stem : never;
/** The stem of a counted message: its key without the plural category at the end. */
export type CountedKey = Plural<MessageKey>;

/** The words' own language (BCP 47): that of the messages really shown, not of the browser around them. */
export const language = (): string => t('locale');

/** The direction of a language (BCP 47). */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr');

/** The words' direction. */
export const direction = (): 'ltr' | 'rtl' => directionOf(language());

/** The message `key` in the browser's language, with `$1`, `$2` ... replaced by `substitutions`. */
export function t(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** Building a formatter costs far more than using it; the language does not change while a page stands. */
let counting: { rules: Intl.PluralRules; numbers: Intl.NumberFormat } | undefined;
function inLanguage() {
  counting ??= { rules: new Intl.PluralRules(language()), numbers: new Intl.NumberFormat(language()) };
  return counting;
}

/** A number in the words' own language: `1,166` or `1 166`. */
export const digits = (count: number): string => inLanguage().numbers.format(count);

/** The form of a counted message that fits `count`, which fills `$1`; further substitutions follow. */
export function counted(stem: CountedKey, count: number, ...substitutions: string[]): string {
  const category = inLanguage().rules.select(count);
  const shown = digits(count);
  const form = `${stem}_${category}` as MessageKey;
  return t(form, shown, ...substitutions) || t(`${stem}_other` as MessageKey, shown, ...substitutions);
}
