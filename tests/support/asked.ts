import type { MessageName, Messages, Reply } from '../../lib/browser/messages.ts';
import type { RawDocument } from '../../lib/document/schema.ts';
import type { Clock } from '../../lib/service/clock.ts';
import { witnessPaper } from './asking.ts';

/** A background's way to answer messages: the one of `lib/service/messages.ts`, or of a fresh copy of it. */
type Answer = (message: unknown, clock: Clock) => Promise<Reply<unknown>>;

/** The reply to a message, as a page of the extension gets it. */
export type Ask = <N extends MessageName>(
  name: N,
  request: Messages[N]['request'],
) => Promise<Reply<Messages[N]['answer']>>;

export const askingOf =
  (answer: Answer, clock: Clock): Ask =>
  (name, request) =>
    answer({ name, request }, clock) as never;

/** The answer to a message; throws where it is refused. */
export type Demand = <N extends MessageName>(
  name: N,
  request: Messages[N]['request'],
) => Promise<Messages[N]['answer']>;

export function demandingOf(answer: Answer, clock: Clock): Demand {
  const ask = askingOf(answer, clock);
  return async (name, request) => {
    const reply = await ask(name, request);
    if (!reply.ok) throw new Error(`${name}: ${reply.why}`);
    return reply.value;
  };
}

/** A clock that stands on one day, and goes on by a second whenever it is asked for the time. */
export function steadyClock(day = '2026-11-24'): Clock {
  let seconds = 0;
  return {
    today: () => day,
    now: () => {
      seconds += 1;
      return new Date(Date.parse(`${day}T00:00:00Z`) + seconds * 1000).toISOString();
    },
  };
}

/** Text as it is pasted. */
export const pasted = (text: string): RawDocument => ({
  text,
  source: { way: 'paste', url: null, title: null },
});

/** A paper on an invented witness, and the key of its case. */
export const WITNESS = witnessPaper();
export { WITNESS as WITNESS_KEY } from './asking.ts';
