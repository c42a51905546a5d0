const CHANNEL = 'appeal-drafter:store';

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
