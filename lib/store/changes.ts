import type { Draft } from '../appeal/schema.ts';

const CHANNEL = 'appeal-drafter:store';
/** Apart from the others: at each keystroke no list needs to be read anew. */
const DRAFTS = 'appeal-drafter:drafts';

/** Tells every open view that a case changed. */
export function announce(caseKey: string): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(caseKey);
  channel.close();
}

/** Calls `listener` with the key of each case that another page or the background changed; returns how to stop. */
export function onChange(listener: (caseKey: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<unknown>) => listener(String(event.data));
  return () => channel.close();
}

const FOLLOWS = 'appeal-drafter:follows';

/** Tells every open view that follows changed, or how far a check is. */
export function announceFollows(): void {
  const channel = new BroadcastChannel(FOLLOWS);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` when follows changed, or a check went on; returns how to stop. */
export function onFollows(listener: () => void): () => void {
  const channel = new BroadcastChannel(FOLLOWS);
  channel.onmessage = () => listener();
  return () => channel.close();
}

/** Tells every open view what a draft says now. */
export function announceDraft(draft: Draft): void {
  const channel = new BroadcastChannel(DRAFTS);
  channel.postMessage(draft);
  channel.close();
}

/** Calls `listener` with each draft as it was stored, whichever window typed it; returns how to stop. */
export function onDraft(listener: (draft: Draft) => void): () => void {
  const channel = new BroadcastChannel(DRAFTS);
  channel.onmessage = (event: MessageEvent<Draft>) => listener(event.data);
  return () => channel.close();
}
