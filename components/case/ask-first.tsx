import type { ComponentChildren } from 'preact';
import type { Appeal } from '../../lib/appeal/schema.ts';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import type { InsertTarget } from '../../lib/delivery/insert/schema.ts';
import { otherRecipient } from '../../lib/delivery/others.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';

export interface AskFirstProps {
  /** The message that somebody began. */
  asking: InsertTarget;
  appeal: Appeal;
  onInsertAnyway: () => void;
  onLeave: () => void;
}

/** The name of the question, and what it says of a message's text or subject. */
function aboutText(
  { isUnread, subject, hasText }: InsertTarget,
  appeal: Appeal,
): [MessageKey, ComponentChildren] {
  if (isUnread) return ['field_unsure', t('unread_there')];
  // Its own subject says best which message it is.
  if (subject !== '' && subject !== appeal.subject.trim())
    return [
      'subject_there_title',
      <Sentence key="subject" words="subject_there">
        <bdi>{subject}</bdi>
      </Sentence>,
    ];
  return hasText ? ['text_there_title', t('text_there')] : ['recipient_there_title', null];
}

/**
 * A reply has a subject; what somebody began may have text, and may go to somebody; what cannot be read may hold the letter.
 * All of it stays.
 */
export function AskFirst({ asking, appeal, onInsertAnyway, onLeave }: AskFirstProps) {
  const [title, said] = aboutText(asking, appeal);
  const other = otherRecipient(asking, appeal);
  return (
    <div role="alertdialog" aria-label={t(title)} aria-describedby="text-there" class="ask">
      <p id="text-there" class="small">
        <Mark shape="doubt" />
        {said}{' '}
        {other !== undefined && (
          <Sentence words="recipient_there">
            <Address of={other} />
          </Sentence>
        )}
      </p>
      <div class="acts">
        <Button kind="main" onPress={onInsertAnyway}>
          {t('put_anyway')}
        </Button>
        <Button onPress={onLeave}>{t('leave_it')}</Button>
      </div>
    </div>
  );
}
