import type * as z from 'zod/mini';
import type { MessageName, Messages, Reply } from '../../browser/messages.ts';
import type { Clock } from '../clock.ts';

/** How one message is answered: what its request has to be, and the use-case. */
export interface Handler<N extends MessageName> {
  request: z.ZodMiniType<Messages[N]['request']>;
  answer(request: Messages[N]['request'], clock: Clock): Promise<Reply<Messages[N]['answer']>>;
}

/** The answers to some messages. */
export type Answers<N extends MessageName> = { [One in N]: Handler<One> };

/** The reply of what cannot fail in a way of its own. */
export const done = async <T>(work: Promise<T>): Promise<Reply<T>> => ({ ok: true, value: await work });
