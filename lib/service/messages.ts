import * as z from 'zod/mini';
import { mannerSchema } from '../appeal/manner.ts';
import { languageTag, partSchema as paragraphSchema, profileSchema, VARIANTS } from '../appeal/schema.ts';
import { lockKeysSchema } from '../backup/lock.ts';
import { ROWS, savedSettingsSchema } from '../backup/schema.ts';
import { taughtSitesSchema } from '../backup/taught.ts';
import type { MessageName, Messages, Reply } from '../browser/messages.ts';
import { troubleOf } from '../browser/store-trouble.ts';
import { cautionSchema } from '../case/caution.ts';
import { LONGEST_NOTE, NOTED_WAYS } from '../case/channel-notes.ts';
import { embassySchema } from '../case/embassy.ts';
import { formDetailsSchema } from '../delivery/plan/details.ts';
import { taughtSchema } from '../delivery/plan/taught.ts';
import { rawDocumentSchema } from '../document/schema.ts';
import { sampleDocument } from '../intake/sample.ts';
import { keptSchema } from '../journal/keep.ts';
import { journalEntrySchema } from '../journal/schema.ts';
import { reminderSchema } from '../reminder/schema.ts';
import { loadAside } from '../store/aside.ts';
import { loadBackup } from '../store/backup.ts';
import { announce } from '../store/changes.ts';
import { closeDatabase } from '../store/database.ts';
import { dismissItem, loadFollows } from '../store/follows.ts';
import { forgetNews, loadNews } from '../store/news.ts';
import { keepForADay } from '../store/removed.ts';
import {
  addTaught,
  changeCaution,
  changeChannelNote,
  changeDetails,
  changeEmbassy,
  changeManner,
  changeProfile,
  changeReminder,
  changeTaught,
  forgetDetails,
  loadAllTaught,
  loadCaution,
  loadChannelNotes,
  loadDetails,
  loadEmbassies,
  loadManner,
  loadProfile,
  loadReminder,
  loadTaught,
  loadWebmail,
  saveWebmail,
} from '../store/settings.ts';
import { rebuildRows } from '../store/write.ts';
import { addPaper } from './add-paper.ts';
import { makeCalendar } from './calendar.ts';
import { changeDraft } from './change-draft.ts';
import { type Clock, clock as ownClock } from './clock.ts';
import { correct } from './correct.ts';
import { decide } from './decide.ts';
import { eraseEverything } from './erase.ts';
import { fillWhenLoaded } from './fill-when-loaded.ts';
import { addFollow, removeFollow } from './follow/add-follow.ts';
import { loadAll } from './follow/load.ts';
import { check, stopCheck } from './follow/run.ts';
import { forgetTold, refreshTold } from './follow/tell.ts';
import { followTools } from './follow/tools.ts';
import { keepJournal, loadJournal } from './journal.ts';
import { loadCase } from './load-case.ts';
import { whileOpen } from './lock/gate.ts';
import { noteUse } from './lock/idle.ts';
import { unlockAll } from './lock/open.ts';
import { changeLock, changeMinutes, lockStanding } from './lock/set-up.ts';
import { lockAll } from './lock/shut.ts';
import { wearLook } from './look.ts';
import { makePack } from './make-pack.ts';
import { noteJournal, putBackInJournal, removeFromJournal } from './note-journal.ts';
import { loadPace } from './pace.ts';
import { putWhenLoaded } from './put-when-loaded.ts';
import { readPaper } from './read-paper.ts';
import { remind } from './remind.ts';
import { removePapers } from './remove-paper.ts';
import { loadRemoved, putBack } from './removed.ts';
import { restorePart } from './restore.ts';

interface Handler<N extends MessageName> {
  request: z.ZodMiniType<Messages[N]['request']>;
  answer(request: Messages[N]['request'], clock: Clock): Promise<Reply<Messages[N]['answer']>>;
}

const done = async <T>(work: Promise<T>): Promise<Reply<T>> => ({ ok: true, value: await work });
const key = z.string().check(z.minLength(1), z.maxLength(500));
const some = z.string().check(z.maxLength(2_000));
const pageLinks = z.array(z.object({ url: some, text: some, item: some })).check(z.maxLength(500));
const nothing = z.record(z.string(), z.never());
const taughtFields = z.array(taughtSchema).check(z.maxLength(200));
const text = z.string().check(z.maxLength(100_000));
const addresses = z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(200));
const typed = z.optional(z.nullable(text));
const softly = z.optional(z.boolean());
const parts = z.array(paragraphSchema).check(z.maxLength(500));

/** Where a letter opens, and whose it is. */
const awaited = {
  tabId: z.int(),
  caseKey: key,
  recipientKey: key,
  recipient: z.string().check(z.maxLength(1_000)),
};

const partSchema = z.object({
  papers: z.array(ROWS.papers),
  decisions: z.array(ROWS.decisions),
  corrections: z.array(ROWS.corrections),
  drafts: z.array(ROWS.drafts),
  journal: z.array(ROWS.journal),
  // Backups of older versions have none.
  follows: z._default(z.array(ROWS.follows), []),
  seen: z._default(z.array(ROWS.seen), []),
  settings: z.nullable(savedSettingsSchema),
});

const HANDLERS: { [N in MessageName]: Handler<N> } = {
  'paper.read': {
    request: z.object({ raw: rawDocumentSchema, links: z.optional(pageLinks) }),
    answer: ({ raw, links }, clock) => done(readPaper(raw, clock, links)),
  },
  'paper.add': {
    request: z.object({ raw: rawDocumentSchema, paperIds: z.optional(z.array(key)) }),
    answer: ({ raw, paperIds }, clock) => addPaper(raw, clock, paperIds),
  },
  'paper.remove': {
    request: z.object({ paperIds: z.array(key), softly }),
    answer: ({ paperIds, softly: kept }, clock) => done(removePapers(paperIds, clock, kept)),
  },
  'case.load': {
    request: z.object({ caseKey: key }),
    answer: ({ caseKey }, clock) => done(loadCase(caseKey, clock)),
  },
  'list.mend': {
    request: nothing,
    answer: async (_, clock) => {
      await rebuildRows(clock.today());
      return { ok: true, value: null };
    },
  },
  'sample.add': {
    request: nothing,
    answer: (_, clock) => addPaper(sampleDocument(clock.today()), clock),
  },
  'decision.make': {
    request: z.object({ caseKey: key, paperId: key, answer: z.nullable(z.enum(['open', 'closed'])) }),
    answer: ({ caseKey, paperId, answer }, clock) => done(decide(caseKey, paperId, answer, clock)),
  },
  'correction.make': {
    request: z.object({
      paperId: key,
      field: key,
      value: z.nullable(z.string().check(z.maxLength(100_000))),
    }),
    answer: correct,
  },
  'news.load': { request: nothing, answer: () => done(loadNews()) },
  'news.forget': {
    request: z.object({ caseKey: key }),
    answer: ({ caseKey }) => done(forgetNews(caseKey)),
  },
  'draft.change': {
    request: z.object({
      caseKey: key,
      recipientKey: key,
      paperId: z.nullable(key),
      patch: z.object({
        own: typed,
        subject: typed,
        text: typed,
        parts: z.optional(z.nullable(parts)),
        language: z.optional(z.nullable(languageTag)),
        variant: z.optional(z.nullable(z.enum(VARIANTS))),
        paperId: z.optional(z.nullable(key)),
        apart: z.optional(z.nullable(z.string().check(z.maxLength(1_000)))),
      }),
    }) as unknown as Handler<'draft.change'>['request'],
    answer: ({ patch, ...place }, clock) => done(changeDraft(place, patch, clock)),
  },
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
  'backup.make': { request: nothing, answer: () => done(loadBackup()) },
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
  'letter.await': {
    request: z.object({
      ...awaited,
      letter: z.object({ to: addresses, cc: addresses, subject: text, body: text }),
    }),
    answer: async (order, clock) => {
      whileOpen(() => putWhenLoaded(order, clock)).catch((error: unknown) => console.error(error));
      return { ok: true, value: null };
    },
  },
  'form.await': {
    request: z.object({
      ...awaited,
      site: key,
      appeal: z.object({ subject: text, body: text, language: some }),
    }),
    answer: async (order, clock) => {
      whileOpen(() => fillWhenLoaded(order, clock)).catch((error: unknown) => console.error(error));
      return { ok: true, value: null };
    },
  },
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
  'follows.seen': {
    request: nothing,
    answer: () => done(forgetTold().then(() => null)),
  },
  'journal.note': {
    request: z.object({ entry: z.omit(journalEntrySchema, { id: true, at: true }) }),
    answer: ({ entry }, clock) => done(noteJournal(entry, clock)),
  },
  'journal.remove': {
    request: z.object({ id: key, softly }),
    answer: ({ id, softly: kept }, clock) => done(removeFromJournal(id, clock, kept)),
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
  'journal.putBack': {
    request: z.object({ entries: z.array(journalEntrySchema).check(z.maxLength(1_000)) }),
    answer: ({ entries }, clock) => done(putBackInJournal(entries, clock)),
  },
  'journal.load': { request: nothing, answer: () => done(loadJournal()) },
  'journal.keep': {
    request: z.object({ kept: keptSchema }),
    answer: ({ kept }, clock) => done(keepJournal(kept, clock)),
  },
  'embassy.change': {
    request: z.object({
      country: z.string().check(z.regex(/^[A-Z]{2}$/)),
      embassy: z.nullable(embassySchema),
    }),
    answer: async ({ country, embassy }, clock) => {
      const { [country]: old } = await loadEmbassies();
      if (!embassy && old) await keepForADay([{ kind: 'embassy', country, embassy: old }], clock.now());
      await changeEmbassy(country, embassy);
      announce('');
      return { ok: true, value: null };
    },
  },
  'channelNote.change': {
    request: z.object({
      caseKey: key,
      way: z.enum(NOTED_WAYS),
      text: z.nullable(z.string().check(z.maxLength(LONGEST_NOTE))),
    }),
    answer: async ({ caseKey, way, text: note }, clock) => {
      const { [way]: old } = await loadChannelNotes(caseKey);
      if (note === null && old) await keepForADay([{ kind: 'note', caseKey, way, text: old }], clock.now());
      await changeChannelNote(caseKey, way, note);
      return { ok: true, value: null };
    },
  },
};

/** What is answered also while all is locked. */
const ALWAYS: MessageName[] = ['lock.load', 'lock.shut', 'lock.open', 'everything.erase'];

const envelope = z.object({ name: z.string(), request: z.unknown() });

/**
 * Answers one message: parses it where it arrives, runs the use-case, and turns what was thrown into a failed reply.
 * `why` is `bad request` for what does not fit, `locked` while all is locked, a `StoreTrouble` for a fault of the store or of ours, else the use-case's own.
 */
export async function answerMessage(message: unknown, clock: Clock = ownClock): Promise<Reply<unknown>> {
  const { data } = envelope.safeParse(message);
  const handler = data && Object.hasOwn(HANDLERS, data.name) && HANDLERS[data.name as MessageName];
  if (!handler) return { ok: false, why: 'bad request' };
  const request = handler.request.safeParse(data.request);
  if (!request.success) return { ok: false, why: 'bad request' };
  try {
    const answer = () => (handler as Handler<MessageName>).answer(request.data as never, clock);
    if (ALWAYS.includes(data.name as MessageName)) return await answer();
    noteUse();
    return (await whileOpen(answer)) ?? { ok: false, why: 'locked' };
  } catch (error) {
    console.error(data.name, error);
    // Nobody may have been told that the connection is closed: the next message opens a new one.
    if (error instanceof DOMException && error.name === 'InvalidStateError') await closeDatabase();
    return { ok: false, why: troubleOf(error) };
  }
}
