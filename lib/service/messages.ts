import * as z from 'zod/mini';
import type { MessageName, Reply } from '../browser/messages.ts';
import { troubleOf } from '../browser/store-trouble.ts';
import { closeDatabase } from '../store/database.ts';
import type { Answers, Handler } from './answers/define.ts';
import { followsAnswers } from './answers/follows.ts';
import { lettersAnswers } from './answers/letters.ts';
import { papersAnswers } from './answers/papers.ts';
import { settingsAnswers } from './answers/settings.ts';
import { storedAnswers } from './answers/stored.ts';
import { type Clock, clock as ownClock } from './clock.ts';
import { isClosed, whileOpen } from './lock/gate.ts';
import { noteUse } from './lock/idle.ts';

const HANDLERS: Answers<MessageName> = {
  ...papersAnswers,
  ...lettersAnswers,
  ...settingsAnswers,
  ...storedAnswers,
  ...followsAnswers,
};

/** What is answered also while all is locked. */
const ALWAYS: MessageName[] = ['lock.load', 'lock.shut', 'lock.open', 'everything.erase'];

/** By its verb: it changes nothing. */
const isLook = (name: MessageName): boolean => /\.(?:load|all|kept|read)$/.test(name);

const envelope = z.object({ name: z.string(), request: z.unknown() });

interface Request {
  name: MessageName;
  request: never;
}

/** What a message asks for, parsed; `null` for what is no request of ours. */
export function requestIn(message: unknown): Request | null {
  const { data } = envelope.safeParse(message);
  if (!data || !Object.hasOwn(HANDLERS, data.name)) return null;
  const name = data.name as MessageName;
  const request = HANDLERS[name].request.safeParse(data.request);
  return request.success ? { name, request: request.data as never } : null;
}

/**
 * Answers one message: parses it where it arrives, runs the use-case, and turns what was thrown into a failed reply.
 * `why` is `bad request` for what does not fit, `locked` while all is locked, `erased` where all was erased before it began, a `StoreTrouble` for a fault of the store or of ours, else the use-case's own.
 */
export async function answerMessage(message: unknown, clock: Clock = ownClock): Promise<Reply<unknown>> {
  const asked = requestIn(message);
  if (!asked) return { ok: false, why: 'bad request' };
  const { name, request } = asked;
  try {
    const answer = () => (HANDLERS[name] as Handler<MessageName>).answer(request, clock);
    if (ALWAYS.includes(name)) return await answer();
    noteUse();
    const answered = await whileOpen(answer, isLook(name));
    return answered ?? { ok: false, why: (await isClosed()) ? 'locked' : 'erased' };
  } catch (error) {
    console.error(name, error);
    // Nobody may have been told that the connection is closed: the next message opens a new one.
    if (error instanceof DOMException && error.name === 'InvalidStateError') await closeDatabase();
    return { ok: false, why: troubleOf(error) };
  }
}
