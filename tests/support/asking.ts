import type { MessageName, Messages, Reply } from '../../lib/browser/messages.ts';
import type { RawDocument } from '../../lib/document/schema.ts';
import type { Clock } from '../../lib/service/clock.ts';
import { answerMessage } from '../../lib/service/messages.ts';

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

/** Asks the services as a page does, at that time; throws where they refuse, with why. */
export const asking = (clock: Clock): Demand => demandingOf(answerMessage, clock);

/** The key of the case that `witnessPaper` makes. */
export const WITNESS = 'UA-41-2026';

/** An invented paper of one recipient; what is not said is plain. */
export const witnessPaper = ({
  asks = 'Please protect Rosa Tanguila.',
  languages = '',
  deadline = '14 December 2026',
} = {}): string => `First UA: 41/26 Index: AMR 28/0041/2026 Ecuador Date: 2 November 2026

URGENT ACTION

WITNESS THREATENED

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Esteban Quirola Mena
Minister of the Interior
Email: office@interior.example
Salutation: Dear Minister

Dear Minister,

${asks}

Yours sincerely,
${languages && `\nPREFERRED LANGUAGE TO ADDRESS TARGET: ${languages}\n`}
PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: ${deadline}
`;

/** That paper, with nothing said besides. */
export const WITNESS_PAPER = witnessPaper();
