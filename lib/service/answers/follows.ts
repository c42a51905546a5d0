import * as z from 'zod/mini';
import { dismissItem, loadFollows } from '../../store/follows.ts';
import { addFollow, removeFollow } from '../follow/add-follow.ts';
import { loadAll } from '../follow/load.ts';
import { check, hasten, stopCheck } from '../follow/run.ts';
import { forgetTold, refreshTold } from '../follow/tell.ts';
import { followTools } from '../follow/tools.ts';
import { type Answers, done } from './define.ts';
import { key, nothing, some } from './requests.ts';

/** Sites that are followed. */
export const followsAnswers: Answers<
  | 'follows.load'
  | 'follow.add'
  | 'follow.remove'
  | 'follows.check'
  | 'follows.stop'
  | 'item.dismiss'
  | 'follows.hasten'
  | 'follows.seen'
> = {
  'follows.load': {
    request: nothing,
    answer: (_, clock) => done(loadAll({ ...followTools, clock })),
  },
  'follow.add': {
    request: z.object({ url: some, title: z.string().check(z.maxLength(500)), asked: z.boolean() }),
    answer: (request, clock) => addFollow(request, { ...followTools, clock }),
  },
  'follow.remove': {
    request: z.object({ id: key }),
    answer: ({ id }, clock) => done(removeFollow(id, { ...followTools, clock })),
  },
  'follows.check': {
    request: z.object({ ids: z.nullable(z.array(key).check(z.maxLength(500))) }),
    answer: async ({ ids }, clock) => {
      const chosen = ids ?? (await loadFollows()).map(({ id }) => id);
      void check({ ...followTools, clock }, chosen);
      return { ok: true, value: null };
    },
  },
  'follows.stop': {
    request: nothing,
    answer: () => done(stopCheck().then(() => null)),
  },
  'item.dismiss': {
    request: z.object({ followId: key, key: z.string().check(z.minLength(1), z.maxLength(2_000)) }),
    answer: async ({ followId, key: item }) => {
      await dismissItem(followId, item);
      await refreshTold();
      return { ok: true, value: null };
    },
  },
  'follows.hasten': {
    request: nothing,
    answer: (_, clock) => done(hasten({ ...followTools, clock }).then(() => null)),
  },
  'follows.seen': {
    request: nothing,
    answer: () => done(forgetTold().then(() => null)),
  },
};
