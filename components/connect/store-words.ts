import { type StoreTrouble, troubleOf } from '../../lib/browser/store-trouble.ts';
import { type MessageKey, t } from '../../lib/browser/words.ts';

const WORDS: Partial<Record<string, MessageKey>> = {
  full: 'store_full',
  newer: 'store_newer',
  blocked: 'store_blocked',
} satisfies Partial<Record<StoreTrouble, MessageKey>>;

/**
 * What the person can do about a store that did not take or give something.
 * @param why as the background's reply says it, or what was thrown
 * @param otherwise said where nothing more is known
 */
export function storeWords(why: unknown, otherwise: MessageKey): string {
  const said = typeof why === 'string' ? why : ((why as Error | null)?.message ?? '');
  const trouble = Object.hasOwn(WORDS, said) ? said : troubleOf(why);
  return t(WORDS[trouble] ?? otherwise);
}

/** Why nothing was locked, and what to do. */
export function shutWords(why: string): string {
  if (why === 'busy') return t('lock_busy');
  return why === 'damaged' ? t('lock_damaged') : storeWords(why, 'data_failed');
}
