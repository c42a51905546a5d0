import { useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { LONGEST_NOTE } from '../../lib/case/channel-notes.ts';
import { Button } from '../ui/button.tsx';
import { KeptField } from '../ui/kept-field.tsx';
import { Mark } from '../ui/mark.tsx';

interface ChannelNoteProps {
  /** What the person noted of this way; `null` for nothing. */
  note: string | null;
  /** Whose way it is, for whoever does not see it. */
  unseen: string;
  /** False where nothing is to be written now: what is noted can still be taken out. */
  canAdd: boolean;
  /** Called at every keystroke. */
  onNote: (text: string) => void;
  onNoteOut: () => void;
}

function NoteField({
  note,
  onNote,
  onDone,
}: Pick<ChannelNoteProps, 'note' | 'onNote'> & { onDone: () => void }) {
  const [text, setText] = useState(note ?? '');
  const type = (typed: string) => {
    const fitting = typed.slice(0, LONGEST_NOTE);
    setText(fitting);
    onNote(fitting);
  };
  return (
    <div class="plan-form">
      <KeptField label={t('way_note')} rows={2} value={text} onType={type} />
      <p class="planned-acts">
        <Button onPress={onDone}>{t('arrange_done')}</Button>
      </p>
    </div>
  );
}

/** What the person noted of one way of a case, and the place to write it: each keystroke is kept. */
export function ChannelNote({ note, unseen, canAdd, onNote, onNoteOut }: ChannelNoteProps) {
  const [open, setOpen] = useState(false);
  if (open) return <NoteField note={note} onNote={onNote} onDone={() => setOpen(false)} />;
  const write = (words: 'way_note_add' | 'way_note_change') => (
    <Button kind="quiet" unseen={unseen} onPress={() => setOpen(true)}>
      {t(words)}
    </Button>
  );
  if (note === null) return canAdd ? write('way_note_add') : null;
  return (
    <>
      <p class="small">
        <Mark shape="doubt" />
        <bdi class="plain" dir="auto">
          {note}
        </bdi>
      </p>
      <p class="planned-acts">
        {write('way_note_change')}
        <Button kind="quiet" unseen={unseen} onPress={onNoteOut}>
          {t('way_note_out')}
        </Button>
      </p>
    </>
  );
}
