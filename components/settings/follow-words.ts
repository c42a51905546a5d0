import { type MessageKey, t } from '../../lib/browser/words.ts';
import type { ItemTrouble, Trouble } from '../../lib/follow/schema.ts';

const TROUBLES: Record<Trouble, MessageKey> = {
  'not allowed': 'follow_trouble_not_allowed',
  'not reached': 'follow_trouble_not_reached',
  slow: 'follow_trouble_slow',
  large: 'follow_trouble_large',
  moved: 'follow_trouble_moved',
  gone: 'follow_trouble_gone',
  login: 'follow_trouble_login',
  busy: 'follow_trouble_busy',
  server: 'follow_trouble_server',
  unreadable: 'follow_trouble_unreadable',
  forged: 'follow_trouble_forged',
  'other key': 'follow_trouble_other_key',
  failed: 'follow_trouble_failed',
};

/** Why a follow fails and what to do, in a sentence. */
export const troubleWords = (why: Trouble): string => t(TROUBLES[why]);

const ITEMS: Record<ItemTrouble, MessageKey> = {
  'no paper': 'follow_item_no_paper',
  login: 'follow_item_login',
  'other site': 'follow_item_other_site',
  gone: 'follow_item_gone',
  failed: 'follow_item_failed',
};

/** Why an item was not read, in some words. */
export const itemWords = (why: ItemTrouble | null): string => t(ITEMS[why ?? 'failed']);

const isTrouble = (why: string): why is Trouble => Object.hasOwn(TROUBLES, why);

/** What is tried again by itself where something is followed: who wanted to follow it has to try again. */
const LATER = ['not reached', 'slow', 'server'];

/** Why nothing could be followed, in a sentence; `why` is the word of the reply. */
export function refusalWords(why: string): string {
  if (LATER.includes(why)) return t('follow_not_now');
  if (why === 'busy') return t('follow_add_busy');
  if (why === 'bad address') return t('follow_bad_address');
  if (why === 'nothing here' || why === 'unreadable') return t('follow_nothing_here');
  // Also what any message answers that came to nothing.
  if (why === 'failed') return t('data_failed');
  return isTrouble(why) ? troubleWords(why) : t('data_failed');
}
