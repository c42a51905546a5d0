/** Why the store did not take or give something, as far as the browser says it. */
export type StoreTrouble =
  /** The disk, or what the browser gives of it, is full. */
  | 'full'
  /** What is stored was stored by a newer version of the extension. */
  | 'newer'
  /** Another window holds the store and does not let it go. */
  | 'blocked'
  | 'failed';

/**
 * Browsers call a full disk in more ways than one; the settings are not even a database in Chromium. In Firefox the change after one
 * that found no room may only take out, and is told so.
 */
const FULL = /quota|no space|disk (?:is )?full|not enough (?:space|storage)|did not allow mutations/i;

/** What an error of the store means. What is not known is `failed`. */
export function troubleOf(error: unknown): StoreTrouble {
  const { name = '', message = '' } = (error ?? {}) as { name?: string; message?: string };
  if (name === 'QuotaExceededError' || FULL.test(message)) return 'full';
  if (name === 'VersionError') return 'newer';
  if (name === 'TimeoutError') return 'blocked';
  return 'failed';
}
