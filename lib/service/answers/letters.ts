import * as z from 'zod/mini';
import { LONGEST_NOTE, NOTED_WAYS } from '../../case/channel-notes.ts';
import { embassySchema } from '../../case/embassy.ts';
import { keptSchema } from '../../journal/keep.ts';
import { journalEntrySchema } from '../../journal/schema.ts';
import { announce } from '../../store/changes.ts';
import { keepForADay } from '../../store/removed.ts';
import { changeChannelNote, changeEmbassy, loadChannelNotes, loadEmbassies } from '../../store/settings.ts';
import { changeDraft } from '../change-draft.ts';
import { fillWhenLoaded } from '../fill-when-loaded.ts';
import { keepJournal, loadJournal } from '../journal.ts';
import { whileOpen } from '../lock/gate.ts';
import { noteJournal, putBackInJournal, removeFromJournal } from '../note-journal.ts';
import { putWhenLoaded } from '../put-when-loaded.ts';
import { type Answers, done, type Handler } from './define.ts';
import { addresses, awaited, draftPatch, key, nothing, softly, some, text } from './requests.ts';

/** Letters: drafts, what is on its way, and what is noted of them. */
export const lettersAnswers: Answers<
  | 'draft.change'
  | 'letter.await'
  | 'form.await'
  | 'journal.note'
  | 'journal.remove'
  | 'journal.putBack'
  | 'journal.load'
  | 'journal.keep'
  | 'embassy.change'
  | 'channelNote.change'
> = {
  'draft.change': {
    request: z.object({
      caseKey: key,
      recipientKey: key,
      paperId: z.nullable(key),
      patch: draftPatch,
    }) as unknown as Handler<'draft.change'>['request'],
    answer: ({ patch, ...place }, clock) => done(changeDraft(place, patch, clock)),
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
  'journal.note': {
    request: z.object({ entry: z.omit(journalEntrySchema, { id: true, at: true }) }),
    answer: ({ entry }, clock) => done(noteJournal(entry, clock)),
  },
  'journal.remove': {
    request: z.object({ id: key, softly }),
    answer: ({ id, softly: kept }, clock) => done(removeFromJournal(id, clock, kept)),
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
