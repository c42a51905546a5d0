import type { InsertRequest, InsertResult, LookResult } from '../../lib/delivery/insert/schema.ts';

/**
 * Browsers let no extension put scripts into its own pages, so popup and practice page talk to each other here.
 * A channel is open to pages of the extension alone; nothing from outside can speak on it.
 */
const CHANNEL = 'practice';

interface Ask {
  id: string;
  /** The tab that is asked; other practice pages keep still. */
  tabId: number;
  /** `null`: only look, for a place for `letter`. */
  insert: InsertRequest | null;
  letter: string;
}
interface Answer {
  id: string;
  result: LookResult | InsertResult;
}

/** What the practice page does when it is asked. */
export interface PracticePage {
  look: (letter: string) => LookResult;
  insert: (request: InsertRequest) => Promise<InsertResult>;
}

function ask<T>(question: Omit<Ask, 'id'>, patience: number): Promise<T | null> {
  const channel = new BroadcastChannel(CHANNEL);
  const id = crypto.randomUUID();
  return new Promise<T | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), patience);
    channel.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== id || !('result' in data)) return;
      clearTimeout(timer);
      resolve(data.result as T);
    };
    channel.postMessage({ ...question, id } satisfies Ask);
  }).finally(() => channel.close());
}

/** Where the letter would go in the practice page of a tab; `null` when that tab holds none. */
export const lookAtPractice = (tabId: number, letter: string): Promise<LookResult | null> =>
  ask<LookResult>({ tabId, insert: null, letter }, 300);

/** Puts a letter into the practice page of a tab; `null` when that tab holds none. */
export const insertIntoPractice = (tabId: number, request: InsertRequest): Promise<InsertResult | null> =>
  ask<InsertResult>({ tabId, insert: request, letter: '' }, 4000);

/** Lets the practice page in tab `tabId` answer, until it is closed. */
export function answerPractice(tabId: number, page: PracticePage): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = async ({ data }: MessageEvent<Ask>) => {
    if (data.tabId !== tabId || !('insert' in data)) return;
    const result = data.insert ? await page.insert(data.insert) : page.look(data.letter);
    channel.postMessage({ id: data.id, result } satisfies Answer);
  };
}
