import { type MessageKey, t } from '../../lib/browser/words.ts';
import type { NotedWay } from '../../lib/case/channel-notes.ts';
import { isKeyOf } from '../../lib/case/recipient-key.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import type { PlannedRecipient, PlannedRole, PlannedState } from '../../lib/journal/plan.ts';
import type { Channel, JournalEntry } from '../../lib/journal/schema.ts';
import { dateInWords } from '../ui/dates.ts';
import type { MarkShape } from '../ui/mark.tsx';

/** A channel by its name. */
export const channelNames: Record<Channel, MessageKey> = {
  webmail: 'channel_email',
  form: 'channel_form',
  copy: 'channel_copy',
  post: 'channel_post',
  fax: 'channel_fax',
  social: 'channel_social',
};

/** A way that a note can stand beside, by its name. */
export const wayNames: Record<NotedWay, MessageKey> = {
  webmail: 'channel_email',
  form: 'channel_form',
  post: 'channel_post',
  fax: 'channel_fax',
  social: 'channel_social',
  phone: 'channel_phone',
};

/** After the name of somebody who was written to: by which channel. */
export const byChannel: Record<Channel, MessageKey> = {
  webmail: 'by_email',
  form: 'by_form',
  copy: 'by_copy',
  post: 'by_letter_post',
  fax: 'by_fax',
  social: 'by_social',
};

/** What one is to the letter. */
export const roleNames: Record<PlannedRole, MessageKey> = {
  main: 'plan_main',
  other: 'plan_other',
  copy: 'plan_copy',
  embassy: 'plan_embassy',
};

const stateMarks: Record<PlannedState, [MarkShape, MessageKey]> = {
  'to do': ['todo', 'to_write'],
  opened: ['opened', 'in_the_page'],
  written: ['written', 'written'],
  bounced: ['bounced', 'came_back'],
  'form only': ['form', 'form_only'],
  'post only': ['post', 'by_post'],
  'no address': ['missing', 'no_way_there'],
};

/** How far the writing to one recipient has come: a shape and its words. Where it is no post that is left, by its name. */
export function stateMark({
  state,
  channels: [first],
}: Pick<PlannedRecipient, 'state' | 'channels'>): [MarkShape, MessageKey] {
  const [shape, words] = stateMarks[state];
  return state === 'post only' && first && first.channel !== 'post'
    ? [shape, channelNames[first.channel]]
    : [shape, words];
}

/** What an entry of the journal is about. */
export const entryMarks: Record<JournalEntry['state'], MarkShape> = {
  opened: 'opened',
  written: 'written',
  bounced: 'bounced',
  replied: 'reply',
  'ended well': 'closed',
};

/** The last letter to somebody by this channel, in a sentence; `null` where there was none. */
export function writtenBefore(
  entries: JournalEntry[],
  recipient: Pick<CaseRecipient, 'key' | 'otherKeys'>,
  channel: Channel | null,
): string | null {
  const before = entries.filter(
    (entry) =>
      isKeyOf(recipient, entry.recipientKey) &&
      entry.state === 'written' &&
      (channel === null || entry.channel === channel),
  );
  const last = before.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return last ? t('wrote_before', t(byChannel[last.channel]), dateInWords(last.at, 'long')) : null;
}
