import { isEmbassy } from '../case/embassy-name.ts';
import { isKeyOf } from '../case/recipient-key.ts';
import type { CaseRecipient } from '../case/schema.ts';
import type { Channel, JournalEntry } from './schema.ts';

/** What one is to the letter of a case. */
export type PlannedRole = 'main' | 'other' | 'copy' | 'embassy';

/** How far the writing by one channel has come. */
export type ChannelState = 'to do' | 'opened' | 'written' | 'bounced';

/** One way to a recipient. */
export interface PlannedChannel {
  channel: Channel;
  /** Where it leads, but for what came back. */
  addresses: string[];
  /** Addresses that a letter came back from. */
  bounced: string[];
  state: ChannelState;
  /** When it came to that (ISO date and time); `null` for what is to do. */
  at: string | null;
  /** When letters were noted as written this way, the oldest first. */
  written: string[];
}

/** How far the writing to one recipient has come; the last three where nothing was done yet. */
export type PlannedState =
  | Exclude<ChannelState, 'to do'>
  | 'to do'
  | 'form only'
  | 'post only'
  | 'no address';

export interface PlannedRecipient {
  recipient: CaseRecipient;
  role: PlannedRole;
  state: PlannedState;
  /** From the surest and quickest to the slowest. */
  channels: PlannedChannel[];
  /** The way to take next; `null` once it is written, or where there is none. */
  next: Channel | null;
  /** When an answer came, the oldest first. */
  replies: string[];
}

/** `true` for an address that a letter to this recipient came back from. */
function bouncedOf({ emails }: CaseRecipient, entries: JournalEntry[]): string[] {
  const back = entries.filter(({ state, channel }) => state === 'bounced' && channel === 'webmail');
  const named = new Set(back.map(({ address }) => address?.toLowerCase()));
  return emails.filter((email) => named.has(email.toLowerCase()));
}

const toList = (address: string | null): string[] => (address === null ? [] : [address]);

/** Every address of a recipient, by its channel. */
const addressesBy = (recipient: CaseRecipient): [Channel, string[]][] => [
  ['webmail', recipient.emails],
  ['form', toList(recipient.formUrl)],
  ['post', toList(recipient.post)],
  ['fax', toList(recipient.fax)],
  ['social', recipient.social],
];

function stateOf(mine: JournalEntry[], live: number): Pick<PlannedChannel, 'state' | 'at'> {
  const last = (state: JournalEntry['state']) => mine.findLast((entry) => entry.state === state)?.at ?? null;
  if (live === 0) return { state: 'bounced', at: last('bounced') };
  if (last('written')) return { state: 'written', at: last('written') };
  return last('opened') ? { state: 'opened', at: last('opened') } : { state: 'to do', at: null };
}

function channelsOf(recipient: CaseRecipient, entries: JournalEntry[]): PlannedChannel[] {
  const back = bouncedOf(recipient, entries);
  return addressesBy(recipient).flatMap(([channel, all]) => {
    if (all.length === 0) return [];
    const mine = entries.filter((entry) => entry.channel === channel);
    const bounced = channel === 'webmail' ? back : [];
    const addresses = all.filter((one) => !bounced.includes(one));
    const written = mine.filter(({ state }) => state === 'written').map(({ at }) => at);
    return [{ channel, addresses, bounced, written, ...stateOf(mine, addresses.length) }];
  });
}

const STATES = ['written', 'opened', 'bounced'] as const;

function recipientState(channels: PlannedChannel[]): PlannedState {
  const reached = STATES.find((state) => channels.some((one) => one.state === state));
  if (reached) return reached;
  const open = channels.map(({ channel }) => channel);
  if (open.length === 0) return 'no address';
  if (open.includes('webmail')) return 'to do';
  return open.includes('form') ? 'form only' : 'post only';
}

const byTime = (a: JournalEntry, b: JournalEntry): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

function planned(recipient: CaseRecipient, role: PlannedRole, all: JournalEntry[]): PlannedRecipient {
  const mine = all.filter(({ recipientKey }) => isKeyOf(recipient, recipientKey)).sort(byTime);
  const channels = channelsOf(recipient, mine);
  // A letter that was only copied went by a way that nobody noted.
  const copied = mine.some(({ channel, state }) => channel === 'copy' && state === 'written');
  const state = copied ? 'written' : recipientState(channels);
  const open = channels.find((one) => one.state === 'to do' || one.state === 'opened');
  return {
    recipient,
    role,
    state,
    channels,
    next: state === 'written' ? null : (open?.channel ?? null),
    replies: mine.filter((entry) => entry.state === 'replied').map(({ at }) => at),
  };
}

/**
 * Who is to be written to in a case, in which role, by which channels, and how far it has come: the main recipient, the
 * others, those who get a copy, the embassy.
 * @param entries the journal of this case, in any order
 */
export function planFor(recipients: CaseRecipient[], entries: JournalEntry[]): PlannedRecipient[] {
  const main = recipients.find((one) => !one.copiesOnly && !isEmbassy(one));
  const roleOf = (one: CaseRecipient): PlannedRole => {
    if (isEmbassy(one)) return 'embassy';
    if (one.copiesOnly) return 'copy';
    return one === main ? 'main' : 'other';
  };
  const order: PlannedRole[] = ['main', 'other', 'copy', 'embassy'];
  const all = recipients.map((one) => planned(one, roleOf(one), entries));
  return order.flatMap((role) => all.filter((one) => one.role === role));
}

/** A recipient without the addresses that a letter came back from: to write to them again would be in vain. */
export function withoutBounced(recipient: CaseRecipient, entries: JournalEntry[]): CaseRecipient {
  const back = bouncedOf(
    recipient,
    entries.filter(({ recipientKey }) => isKeyOf(recipient, recipientKey)),
  );
  return back.length === 0
    ? recipient
    : { ...recipient, emails: recipient.emails.filter((email) => !back.includes(email)) };
}
