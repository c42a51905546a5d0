import { t } from '../../lib/browser/words.ts';
import type { ChannelNotes, NotedWay } from '../../lib/case/channel-notes.ts';
import type { PlannedChannel, PlannedRecipient } from '../../lib/journal/plan.ts';
import type { Channel } from '../../lib/journal/schema.ts';
import { byChannel, channelNames, roleNames, stateMark, wayNames } from '../journal/journal-words.ts';
import { fullName } from '../letter/recipient.ts';
import { caseHref } from '../list/case-row.tsx';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { LongDate, ShortDate } from '../ui/when.tsx';
import { ChannelNote } from './channel-note.tsx';

/** What can be done with one recipient of the plan. */
export interface PlannedActs {
  onWritten: (planned: PlannedRecipient, channel: Channel) => void;
  onBounced: (planned: PlannedRecipient, address: string) => void;
  onReplied: (planned: PlannedRecipient, channel: Channel) => void;
  /** Copies a note for the section that an address does not work. */
  onTellSection: (planned: PlannedRecipient, address: string) => void;
  /** Notes something of a way of the case, at every keystroke. */
  onNote: (way: NotedWay, text: string) => void;
  onNoteOut: (way: NotedWay) => void;
}

interface RowProps extends PlannedActs {
  caseKey: string;
  planned: PlannedRecipient;
  today: string;
  /** False where the case asks for no letters now. */
  canWrite: boolean;
  /** What the person noted of the ways of the case. */
  notes: ChannelNotes;
}

/** What was noted of one way. */
function Note({ way, ...props }: RowProps & { way: NotedWay }) {
  const name = fullName(props.planned.recipient);
  return (
    <ChannelNote
      note={props.notes[way] ?? null}
      unseen={`${name}, ${t(wayNames[way])}`}
      canAdd={props.canWrite}
      onNote={(text) => props.onNote(way, text)}
      onNoteOut={() => props.onNoteOut(way)}
    />
  );
}

/** Telephone numbers, with what was noted of them. */
const Phones = (props: RowProps) => (
  <li class="plan-channel">
    <p class="small">
      <b>{t('channel_phone')}</b> <bdi dir="ltr">{props.planned.recipient.phones.join(', ')}</bdi>
    </p>
    <Note {...props} way="phone" />
  </li>
);

const isMail = ({ channel }: PlannedChannel): boolean => channel === 'webmail';

/** An address of a channel; one by e-mail can have come back. */
function Addresses({
  planned,
  of,
  onBounced,
  onTellSection,
}: Pick<RowProps, 'planned' | 'onBounced' | 'onTellSection'> & { of: PlannedChannel }) {
  return (
    <ul class="plan-addresses">
      {of.addresses.map((address) => (
        <li key={address}>
          {of.channel === 'post' ? (
            <span class="post" dir="auto">
              {address}
            </span>
          ) : (
            <Address of={address} />
          )}
          {isMail(of) && (of.state === 'written' || of.state === 'opened') && (
            <Button kind="quiet" unseen={address} onPress={() => onBounced(planned, address)}>
              {t('mark_bounced')}
            </Button>
          )}
        </li>
      ))}
      {of.bounced.map((address) => (
        <li key={address}>
          <s>
            <Address of={address} />
          </s>{' '}
          <span class="small warned">
            <Mark shape="bounced" />
            {t('came_back')}
          </span>
          <Button kind="quiet" unseen={address} onPress={() => onTellSection(planned, address)}>
            {t('tell_section')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** When letters went this way: a second one is seen at a glance. */
const Dates = ({ of, today }: { of: PlannedChannel; today: string }) => (
  <span class="dots">
    {of.written.map((at) => (
      <span key={at}>
        <ShortDate iso={at} today={today} />
      </span>
    ))}
  </span>
);

function ChannelPart(props: RowProps & { of: PlannedChannel }) {
  const { of, planned, today, canWrite, onWritten } = props;
  const name = t(channelNames[of.channel]);
  return (
    <li class="plan-channel">
      <p class="small">
        <b>{name}</b>{' '}
        {of.written.length > 0 && (
          <span class="soft">
            <Mark shape="written" />
            {t('written')} <Dates of={of} today={today} />
          </span>
        )}
        {of.state === 'opened' && (
          <span class="soft">
            <Mark shape="opened" />
            {t('in_the_page')}
          </span>
        )}
      </p>
      <Addresses {...props} />
      {of.channel !== 'copy' && <Note {...props} way={of.channel} />}
      {canWrite && of.addresses.length > 0 && (
        <Button
          kind="quiet"
          unseen={`${fullName(planned.recipient)}, ${name}`}
          onPress={() => onWritten(planned, of.channel)}
        >
          {t(of.written.length > 0 ? 'note_another' : 'note_written')}
        </Button>
      )}
    </li>
  );
}

/** What comes next for a recipient, in a sentence. */
function Next({ planned }: { planned: PlannedRecipient }) {
  if (planned.state === 'bounced')
    return (
      <p class="small warned">
        {planned.next ? t('next_channel', t(byChannel[planned.next])) : t('no_next_channel')}
      </p>
    );
  if (planned.state === 'no address') return <p class="small soft">{t('plan_no_address')}</p>;
  return null;
}

/** A short month may end in a full stop, as the sentence does. */
const Replies = ({ planned }: { planned: PlannedRecipient }) =>
  planned.replies.length > 0 && (
    <div class="small">
      {planned.replies.map((at) => (
        <p key={at}>
          <Mark shape="reply" />
          <Sentence words="reply_came">
            <LongDate iso={at} />
          </Sentence>
        </p>
      ))}
      <p class="soft">{t('reply_advice')}</p>
    </div>
  );

/** One recipient of the plan: role, state, channels, and what can be done. */
export function PlannedRow(props: RowProps) {
  const { caseKey, planned, canWrite, onReplied } = props;
  const { recipient, state, channels } = planned;
  const [shape, words] = stateMark(planned);
  // Where nothing is to be written now, nothing is to do.
  const isDone = state === 'written' || state === 'opened' || state === 'bounced';
  const last = channels.find((one) => one.written.length > 0);
  const isLive =
    canWrite && planned.role !== 'copy' && channels.some(({ addresses }) => addresses.length > 0);
  return (
    <li class="planned">
      <div class="planned-head">
        <h3>
          <span class="note soft">{t(roleNames[planned.role])}</span>{' '}
          <bdi class="planned-name">{fullName(recipient)}</bdi>
        </h3>
        {(canWrite || isDone) && (
          <p class={state === 'bounced' ? 'small warned' : 'small'}>
            <Mark shape={shape} />
            {t(planned.role === 'copy' && state === 'to do' ? 'gets_a_copy' : words)}
          </p>
        )}
      </div>
      <Next planned={planned} />
      <ul class="plan-channels">
        {channels.map((of) => (
          <ChannelPart {...props} key={of.channel} of={of} />
        ))}
        {recipient.phones.length > 0 && <Phones {...props} />}
      </ul>
      <Replies planned={planned} />
      <p class="planned-acts">
        {isLive && (
          <a class="button" href={`${caseHref(caseKey)}&to=${encodeURIComponent(recipient.key)}`}>
            {t('to_the_letter')}
            <span class="unseen"> {fullName(recipient)}</span>
          </a>
        )}
        {last && (
          <Button kind="quiet" unseen={fullName(recipient)} onPress={() => onReplied(planned, last.channel)}>
            {t('note_reply')}
          </Button>
        )}
      </p>
    </li>
  );
}
