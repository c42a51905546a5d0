import type { MessageName, Messages, Reply } from '../../lib/browser/messages.ts';
import { answerMessage } from '../../lib/service/messages.ts';

/** Asks the services as a page does, at that time; throws where they refuse, with why. */
export const asking =
  (clock: { today(): string; now(): string }) =>
  async <N extends MessageName>(name: N, request: Messages[N]['request']): Promise<Messages[N]['answer']> => {
    const reply = (await answerMessage({ name, request }, clock)) as Reply<Messages[N]['answer']>;
    if (!reply.ok) throw new Error(`${name}: ${reply.why}`);
    return reply.value;
  };

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
