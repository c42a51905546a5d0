import { newState } from '../../lib/follow/schedule.ts';
import type { Follow, FoundItem } from '../../lib/follow/schema.ts';

const NOW = '2026-11-24T10:00:00.000Z';

/** A follow of a feed, invented; its id is its address. */
export const madeFollow = (url: string, over: Partial<Follow> = {}): Follow => ({
  id: url,
  kind: 'feed',
  url,
  title: 'An invented section',
  section: null,
  addedAt: NOW,
  asked: true,
  state: newState(NOW),
  ...over,
});

/** An item as its feed names it. */
export const madeItem = (url: string, over: Partial<FoundItem> = {}): FoundItem => ({
  key: url,
  url,
  title: 'UA 1/26',
  stamp: '',
  dated: null,
  text: null,
  ...over,
});
