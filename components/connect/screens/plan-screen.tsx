import '../../plan/plan.css';
import { t } from '../../../lib/browser/words.ts';
import { isAtRisk } from '../../../lib/case/caution.ts';
import type { NotedWay } from '../../../lib/case/channel-notes.ts';
import type { Embassy } from '../../../lib/case/embassy.ts';
import { type PlannedRecipient, planFor } from '../../../lib/journal/plan.ts';
import type { Channel, JournalEntry } from '../../../lib/journal/schema.ts';
import { byChannel, writtenBefore } from '../../journal/journal-words.ts';
import { fullName } from '../../letter/recipient.ts';
import { PlanView } from '../../plan/plan-view.tsx';
import { dateInWords } from '../../ui/dates.ts';
import { useCase } from '../hooks/use-case.ts';
import { type Note, useNotes } from '../hooks/use-notes.ts';
import { notCopied, type ScreenProps, wentWrong } from '../screen.ts';
import type { CaseData } from '../services.ts';

interface PlanScreenProps extends ScreenProps {
  caseKey: string;
  /** Called when there is no such case any more. */
  onGone: () => void;
}

/** What is said after a letter was noted: a second one by the same way is noticed, and is the person's to decide. */
function saidOfWriting(data: CaseData, planned: PlannedRecipient, channel: Channel): string {
  const name = fullName(planned.recipient);
  const said = t('said_written', name, t(byChannel[channel]));
  const before = writtenBefore(data.entries, planned.recipient, channel);
  return before ? `${said} ${before}` : said;
}

/** Who is written to in a case and how far that has come, with its papers and its journal. */
export function PlanScreen(props: PlanScreenProps) {
  const { services, caseKey, said, say, ways, onChange } = props;
  const [data, reload] = useCase(props);
  const { note, takeOut, noteEndedWell } = useNotes(props, caseKey, reload);
  if (!data || data.ua.key !== caseKey) return <main aria-busy="true" />;
  const { ua, entries } = data;
  const plan = planFor(ua.recipients, entries);

  const entryFor = (
    { recipient }: PlannedRecipient,
    rest: Pick<Note, 'channel' | 'state' | 'address'>,
  ): Note => ({
    recipientKey: recipient.key,
    recipient: fullName(recipient),
    ...rest,
  });
  const noteBounced = (addresses: string[]) => {
    const notes = plan.flatMap((planned) =>
      planned.recipient.emails
        .filter((email) => addresses.includes(email))
        .map((address) => entryFor(planned, { channel: 'webmail', state: 'bounced', address })),
    );
    return note(notes, { mark: 'bounced', text: t('said_bounced', addresses.join(', ')) });
  };
  /** What the section may want to know, for the person to send: to nobody else, and by nobody else. */
  const tellSection = async ({ recipient }: PlannedRecipient, address: string) => {
    const back = entries.findLast((entry) => entry.state === 'bounced' && entry.address === address);
    const day = dateInWords(back?.at ?? services.today, 'long');
    const done = await services.copy(t('section_note', ua.label, fullName(recipient), address, day));
    say(done ? { mark: 'written', text: t('section_note_copied') } : notCopied());
  };
  const removeEntry = (entry: JournalEntry) => takeOut([entry], t('said_entry_removed'));
  const changeEmbassy = async (given: Embassy | null): Promise<boolean> => {
    if (!ua.country) return false;
    const reply = await services.send('embassy.change', { country: ua.country, embassy: given });
    await reload();
    onChange();
    if (!reply.ok) say(wentWrong(reply.why));
    return reply.ok;
  };
  const keepEmbassy = async (given: Embassy | null) => {
    const before = data.embassy ?? null;
    if (!(await changeEmbassy(given))) return;
    const undo = async () => {
      if (await changeEmbassy(before)) say({ mark: 'written', text: t('said_taken_back') });
    };
    say({ mark: 'written', text: t(given ? 'kept' : 'embassy_forgotten'), undo });
  };
  const noteWay = async (way: NotedWay, text: string | null): Promise<boolean> => {
    const reply = await services.send('channelNote.change', { caseKey, way, text });
    await reload();
    if (!reply.ok) say(wentWrong(reply.why));
    return reply.ok;
  };
  const takeOutNote = async (way: NotedWay) => {
    const before = data.channelNotes?.[way] ?? null;
    if (!(await noteWay(way, null))) return;
    const undo = async () => {
      if (await noteWay(way, before)) say({ mark: 'written', text: t('said_taken_back') });
    };
    say({ mark: 'written', text: t('way_note_gone'), undo });
  };
  return (
    <PlanView
      ua={ua}
      today={services.today}
      plan={plan}
      entries={entries}
      notes={data.channelNotes ?? {}}
      goodNews={data.goodNews}
      careful={isAtRisk(data.caution, ua.country)}
      embassy={data.embassy ?? null}
      said={said}
      ways={ways}
      onWritten={(planned, channel) =>
        note([entryFor(planned, { channel, state: 'written' })], {
          mark: 'written',
          text: saidOfWriting(data, planned, channel),
        })
      }
      onBounced={(_, address) => noteBounced([address])}
      onNotice={noteBounced}
      onTellSection={tellSection}
      onReplied={(planned, channel) =>
        note([entryFor(planned, { channel, state: 'replied' })], {
          mark: 'reply',
          text: t('said_reply', fullName(planned.recipient)),
        })
      }
      onNote={(way, text) => void noteWay(way, text)}
      onNoteOut={takeOutNote}
      onEmbassy={keepEmbassy}
      onRemove={removeEntry}
      onEndedWell={(well) => noteEndedWell(well, entries)}
    />
  );
}
