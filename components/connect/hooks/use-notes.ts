import { t } from '../../../lib/browser/words.ts';
import type { JournalEntry } from '../../../lib/journal/schema.ts';
import type { SaidLine } from '../../ui/said.tsx';
import { type ScreenProps, wentWrong } from '../screen.ts';

/** An entry of a case that is still to be noted. */
export type Note = Omit<JournalEntry, 'id' | 'at' | 'caseKey'>;

/** Notes in the journal of a case, and takes out again; each says what it did, with the way back. */
export function useNotes(
  { services, say, onChange }: ScreenProps,
  caseKey: string,
  reload: () => Promise<void>,
) {
  const changed = async () => {
    onChange();
    await reload();
  };
  const remove = async (ids: string[], softly = false): Promise<boolean> => {
    const replies = await Promise.all(
      ids.map((id) => services.send('journal.remove', softly ? { id, softly } : { id })),
    );
    await changed();
    return replies.every(({ ok }) => ok);
  };
  const takeBack = async (ids: string[]) =>
    say((await remove(ids)) ? { mark: 'written', text: t('said_taken_back') } : wentWrong());
  const putBack = async (entries: JournalEntry[]) => {
    const reply = await services.send('journal.putBack', { entries });
    await changed();
    say(reply.ok ? { mark: 'written', text: t('said_taken_back') } : wentWrong(reply.why));
  };
  /** Takes entries out of the journal, and says so in these words. */
  const takeOut = async (entries: JournalEntry[], text: string) => {
    const ids = entries.map(({ id }) => id);
    if (!(await remove(ids, true))) return say(wentWrong());
    say({ mark: 'written', text, undo: () => putBack(entries) });
  };
  const note = async (notes: Note[], line: Pick<SaidLine, 'mark' | 'text'>) => {
    const ids: string[] = [];
    for (const one of notes) {
      const reply = await services.send('journal.note', { entry: { ...one, caseKey } });
      if (!reply.ok) return say(wentWrong(reply.why));
      ids.push(reply.value.id);
    }
    await changed();
    say({ ...line, undo: () => takeBack(ids) });
  };
  /** Notes that the case ended well, or takes that back. */
  const noteEndedWell = async (well: boolean, entries: JournalEntry[]) => {
    const nobody = { recipientKey: '', recipient: '', channel: 'copy', state: 'ended well' } as const;
    if (well) return note([nobody], { mark: 'written', text: t('said_ended_well') });
    await takeOut(
      entries.filter(({ state }) => state === 'ended well'),
      t('said_taken_back'),
    );
  };
  return { note, takeOut, noteEndedWell };
}
