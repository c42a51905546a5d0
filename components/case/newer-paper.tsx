import { t } from '../../lib/browser/words.ts';
import type { Difference } from '../../lib/case/difference.ts';
import { Button } from '../ui/button.tsx';
import { Changes } from './changes.tsx';

/** A draft to somebody whom the newest paper does not name. */
export interface KeptDraft {
  recipientKey: string;
  /** Who it was to, as far as is known. */
  recipient: string;
  /** What was written. */
  text: string;
}

export interface NewerPaperProps {
  /** What papers that came since the draft was begun have changed; `null` when none has come. */
  changes: Difference[] | null;
  kept: KeptDraft[];
  onSeen: () => void;
  onUse: (recipientKey: string) => void;
}

/** Over the letter: what has changed under somebody's hands, before anything goes out. Nothing that was written is lost. */
export function NewerPaper({ changes, kept, onSeen, onUse }: NewerPaperProps) {
  if (changes === null && kept.length === 0) return null;
  return (
    <div class="newer">
      {changes && (
        <section aria-labelledby="newer">
          <h2 class="label" id="newer">
            {t('newer_title')}
          </h2>
          <p class="small">{t(changes.length > 0 ? 'newer_text' : 'newer_same')}</p>
          <Changes of={changes} />
          <Button kind="quiet" onPress={onSeen}>
            {t('newer_seen')}
          </Button>
        </section>
      )}
      {kept.map(({ recipientKey, recipient, text }) => (
        <section key={recipientKey} aria-label={t('kept_draft', recipient)}>
          <p class="small">{t('kept_draft', recipient)}</p>
          <p class="plain kept-text" dir="auto">
            {text}
          </p>
          <Button kind="quiet" unseen={recipient} onPress={() => onUse(recipientKey)}>
            {t('kept_draft_use')}
          </Button>
        </section>
      ))}
    </div>
  );
}
