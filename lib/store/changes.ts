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
