import { browser } from 'wxt/browser';
import type { MessageName, Messages, Reply } from './messages.ts';

/** Messages that have not been answered yet; those of the lock wait for the others. */
let underway = 0;

/** Resolves once every message that was sent from here has been answered, with those that the answers led to. */
export async function allSent(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve));
  while (underway > 0);
}

/** Sends a message to the background and gives its reply; a background that does not answer is a failed reply. */
export async function send<N extends MessageName>(
  name: N,
  request: Messages[N]['request'],
): Promise<Reply<Messages[N]['answer']>> {
  const counts = !name.startsWith('lock.');
  if (counts) underway += 1;
  try {
    const reply: unknown = await browser.runtime.sendMessage({ name, request });
    if (reply && typeof reply === 'object' && 'ok' in reply) return reply as Reply<Messages[N]['answer']>;
  } catch (error) {
    console.error(name, error);
  } finally {
    if (counts) underway -= 1;
  }
  return { ok: false, why: 'failed' };
}

/** Who sent a message, as the browser says. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
}

/** True for our own pages: what a web page's frame or another extension sends is not. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}

/** Answers messages with `answer`; those that do not come from our own pages get no reply. */
export function answerMessages(answer: (message: unknown) => Promise<Reply<unknown>>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) =>
    isOwnPage(sender) && isNamed(message) ? answer(message) : undefined,
  );
}

/** Messages to the background carry `request`; other pages of ours talk to each other in their own way. */
const isNamed = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'name' in message && 'request' in message;
