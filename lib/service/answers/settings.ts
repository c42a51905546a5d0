import * as z from 'zod/mini';
import { mannerSchema } from '../../appeal/manner.ts';
import { profileSchema } from '../../appeal/schema.ts';
import { taughtSitesSchema } from '../../backup/taught.ts';
import { cautionSchema } from '../../case/caution.ts';
import { formDetailsSchema } from '../../delivery/plan/details.ts';
import { reminderSchema } from '../../reminder/schema.ts';
import { announce } from '../../store/changes.ts';
import { keepForADay } from '../../store/removed.ts';
import {
  addTaught,
  changeCaution,
  changeDetails,
  changeManner,
  changeProfile,
  changeReminder,
  changeTaught,
  forgetDetails,
  loadAllTaught,
  loadCaution,
  loadDetails,
  loadManner,
  loadProfile,
  loadReminder,
  loadTaught,
  loadWebmail,
  saveWebmail,
} from '../../store/settings.ts';
import { makeCalendar } from '../calendar.ts';
import { forgetAtRisk, isKeptAtRisk } from '../kept-at-risk.ts';
import { wearLook } from '../look.ts';
import { loadPace } from '../pace.ts';
import { remind } from '../remind.ts';
import { type Answers, done, type Handler } from './define.ts';
import { key, nothing, taughtFields } from './requests.ts';

/** What the person has chosen or told. */
export const settingsAnswers: Answers<
  | 'profile.load'
  | 'profile.change'
  | 'caution.load'
  | 'caution.change'
  | 'caution.kept'
  | 'caution.forget'
  | 'manner.load'
  | 'manner.change'
  | 'webmail.load'
  | 'webmail.save'
  | 'reminder.load'
  | 'reminder.change'
  | 'pace.load'
  | 'calendar.make'
  | 'details.load'
  | 'details.change'
  | 'details.forget'
  | 'taught.load'
  | 'taught.change'
  | 'taught.all'
  | 'taught.add'
> = {
  'profile.load': { request: nothing, answer: () => done(loadProfile()) },
  'profile.change': {
    request: z.object({ patch: z.partial(profileSchema) }) as unknown as Handler<'profile.change'>['request'],
    answer: async ({ patch }) => {
      await changeProfile(patch);
      return { ok: true, value: null };
    },
  },
  'caution.load': { request: nothing, answer: () => done(loadCaution()) },
  'caution.change': {
    request: z.object({ patch: z.partial(cautionSchema) }) as unknown as Handler<'caution.change'>['request'],
    answer: async ({ patch }, clock) => {
      await changeCaution(patch);
      await wearLook(clock);
      return { ok: true, value: null };
    },
  },
  'caution.kept': { request: nothing, answer: () => done(isKeptAtRisk()) },
  'caution.forget': { request: nothing, answer: (_, clock) => done(forgetAtRisk(clock)) },
  'manner.load': { request: nothing, answer: () => done(loadManner()) },
  'manner.change': {
    request: z.object({ patch: z.partial(mannerSchema) }) as unknown as Handler<'manner.change'>['request'],
    answer: async ({ patch }) => {
      await changeManner(patch);
      announce('');
      return { ok: true, value: null };
    },
  },
  'webmail.load': { request: nothing, answer: () => done(loadWebmail()) },
  'webmail.save': {
    request: z.object({ webmail: z.nullable(key) }),
    answer: async ({ webmail }) => {
      await saveWebmail(webmail);
      return { ok: true, value: null };
    },
  },
  'reminder.load': {
    request: nothing,
    answer: () => done(loadReminder()),
  },
  'reminder.change': {
    request: z.object({ patch: reminderSchema }),
    answer: async ({ patch }) => {
      await changeReminder(patch);
      await remind();
      return { ok: true, value: null };
    },
  },
  'pace.load': { request: nothing, answer: (_, clock) => done(loadPace(clock.today())) },
  'calendar.make': {
    request: z.object({ neutral: z.boolean() }),
    answer: ({ neutral }, clock) => done(makeCalendar(neutral, clock)),
  },
  'details.load': { request: nothing, answer: () => done(loadDetails()) },
  'details.change': {
    request: z.object({ patch: formDetailsSchema }) as unknown as Handler<'details.change'>['request'],
    answer: async ({ patch }) => {
      await changeDetails(patch);
      return { ok: true, value: null };
    },
  },
  'details.forget': {
    request: nothing,
    answer: async (_, clock) => {
      await keepForADay([{ kind: 'details', details: await loadDetails() }], clock.now());
      await forgetDetails();
      return { ok: true, value: null };
    },
  },
  'taught.load': {
    request: z.object({ host: key }),
    answer: ({ host }) => done(loadTaught(host)),
  },
  'taught.change': {
    request: z.object({ host: key, forget: taughtFields, keep: taughtFields }),
    answer: async ({ host, forget, keep }) => {
      await changeTaught(host, forget, keep);
      return { ok: true, value: null };
    },
  },
  'taught.all': { request: nothing, answer: () => done(loadAllTaught()) },
  'taught.add': {
    request: z.object({ taught: taughtSitesSchema }),
    answer: ({ taught }) => done(addTaught(taught)),
  },
};
