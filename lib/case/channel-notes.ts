import * as z from 'zod/mini';
import type { CaseRecipient } from './schema.ts';

/** The ways to a recipient that a note can stand beside. */
export const NOTED_WAYS = ['webmail', 'form', 'post', 'fax', 'social', 'phone'] as const;
export type NotedWay = (typeof NOTED_WAYS)[number];

/** Characters of a note at most. */
export const LONGEST_NOTE = 500;

/** What the person notes of one way of a case: that its post is suspended, say. */
const channelNoteSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_NOTE));

/** The notes of one case, by the way. */
export const channelNotesSchema = z.partialRecord(z.enum(NOTED_WAYS), channelNoteSchema);
export type ChannelNotes = z.infer<typeof channelNotesSchema>;

/** By the key of the case. */
export const allChannelNotesSchema = z.record(z.string().check(z.maxLength(500)), channelNotesSchema);
export type AllChannelNotes = z.infer<typeof allChannelNotesSchema>;

/** The ways on which a recipient can be reached. */
export function waysTo({ emails, formUrl, post, fax, social, phones }: CaseRecipient): NotedWay[] {
  const ways: Record<NotedWay, boolean> = {
    webmail: emails.length > 0,
    form: formUrl !== null,
    post: post !== null,
    fax: fax !== null,
    social: social.length > 0,
    phone: phones.length > 0,
  };
  return NOTED_WAYS.filter((way) => ways[way]);
}

/** The notes on the ways to one recipient, in the order of the ways. */
export const notesFor = (recipient: CaseRecipient, notes: ChannelNotes): [NotedWay, string][] =>
  waysTo(recipient).flatMap((way): [NotedWay, string][] => {
    const note = notes[way];
    return note ? [[way, note]] : [];
  });

/** The notes with that on one way changed; blank text takes it out. */
export function withNote(notes: ChannelNotes, way: NotedWay, text: string | null): ChannelNotes {
  const { [way]: _, ...others } = notes;
  const note = text?.trim() ?? '';
  return note === '' ? others : { ...others, [way]: note };
}
