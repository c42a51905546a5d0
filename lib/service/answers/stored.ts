import * as z from 'zod/mini';
import { lockKeysSchema } from '../../backup/lock.ts';
import { loadAside } from '../../store/aside.ts';
import { announce } from '../../store/changes.ts';
import { eraseEverything } from '../erase.ts';
import { unlockAll } from '../lock/open.ts';
import { changeLock, changeMinutes, lockStanding } from '../lock/set-up.ts';
import { lockAll } from '../lock/shut.ts';
import { wearLook } from '../look.ts';
import { makeBackup } from '../look-through.ts';
import { makePack } from '../make-pack.ts';
import { loadRemoved, putBack } from '../removed.ts';
import { restorePart } from '../restore.ts';
import { type Answers, done, type Handler } from './define.ts';
import { key, nothing, partSchema } from './requests.ts';

/** All that is stored: out, in, locked, erased. */
export const storedAnswers: Answers<
  | 'backup.make'
  | 'aside.load'
  | 'pack.make'
  | 'backup.restore'
  | 'everything.erase'
  | 'lock.load'
  | 'lock.change'
  | 'lock.wait'
  | 'lock.shut'
  | 'lock.open'
  | 'removed.load'
  | 'removed.putBack'
> = {
  'backup.make': { request: nothing, answer: (_, clock) => done(makeBackup(clock)) },
  'aside.load': { request: nothing, answer: () => done(loadAside()) },
  'pack.make': { request: nothing, answer: (_, clock) => done(makePack(clock)) },
  'backup.restore': {
    request: z.object({ part: partSchema }) as unknown as Handler<'backup.restore'>['request'],
    answer: async ({ part }, clock) => {
      const value = await restorePart(part, clock);
      if (part.settings) await wearLook(clock);
      return { ok: true, value };
    },
  },
  'everything.erase': {
    request: nothing,
    answer: (_, clock) => done(eraseEverything(clock).then(() => null)),
  },
  'lock.load': { request: nothing, answer: () => done(lockStanding()) },
  'lock.change': {
    request: z.object({ keys: z.nullable(lockKeysSchema) }),
    answer: ({ keys }) => done(changeLock(keys).then(() => null)),
  },
  'lock.wait': {
    request: z.object({ minutes: z.nullable(z.int().check(z.minimum(1), z.maximum(1440))) }),
    answer: ({ minutes }) => done(changeMinutes(minutes).then(() => null)),
  },
  'lock.shut': { request: nothing, answer: (_, clock) => lockAll(clock) },
  'lock.open': {
    request: z.object({ key: z.string().check(z.maxLength(20_000)) }),
    answer: ({ key: opening }, clock) => unlockAll(opening, clock),
  },
  'removed.load': { request: nothing, answer: (_, clock) => done(loadRemoved(clock)) },
  'removed.putBack': {
    request: z.object({ id: key }),
    answer: async ({ id }, clock) => {
      await putBack(id, clock);
      announce('');
      return { ok: true, value: null };
    },
  },
};
