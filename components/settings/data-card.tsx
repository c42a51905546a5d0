import { useState } from 'preact/hooks';
import { counted, t } from '../../lib/browser/words.ts';
import { AskAgain } from '../ui/ask-again.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Passphrase } from '../ui/passphrase.tsx';

/** A backup file that was chosen and is sealed: it waits for its passphrase. */
export interface LockedFile {
  name: string;
  /** True after a passphrase that was not the right one. */
  wrong: boolean;
}

export interface DataCardProps {
  /** True while something is being saved, restored or erased. */
  busy: boolean;
  locked: LockedFile | null;
  /** How many stored entries could not be read and are kept apart. */
  aside: number;
  /** Saves those to a file. */
  onAside: () => void;
  onSave: (passphrase: string) => void;
  onRestore: (file: File) => void;
  onUnlock: (passphrase: string) => void;
  onLeaveLocked: () => void;
  onErase: () => void;
}

function Save({ busy, onSave }: DataCardProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="data-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSave(passphrase);
      }}
    >
      <p>{t('backup_text')}</p>
      <Passphrase
        label={t('passphrase_new')}
        help={t('passphrase_help')}
        value={passphrase}
        onType={setPassphrase}
      />
      <p>
        <button type="submit" aria-disabled={busy || undefined}>
          {t('backup_save')}
        </button>
      </p>
    </form>
  );
}

function Unlock({ locked, busy, onUnlock, onLeaveLocked }: DataCardProps & { locked: LockedFile }) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <form
      class="data-part"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && passphrase !== '') onUnlock(passphrase);
      }}
    >
      <Passphrase
        label={t('passphrase_of', locked.name)}
        problem={locked.wrong ? t('passphrase_wrong') : undefined}
        value={passphrase}
        onType={setPassphrase}
      />
      <p class="data-acts">
        <button type="submit" aria-disabled={busy || undefined}>
          {t('backup_unlock')}
        </button>
        <Button kind="quiet" onPress={onLeaveLocked}>
          {t('cancel')}
        </Button>
      </p>
    </form>
  );
}

/** What is stored, in the person's hand: saved to a file, brought back, erased. */
export const DataCard = (props: DataCardProps) => (
  <Card id="data" title={t('data_title')}>
    <Save {...props} />
    {props.locked ? (
      <Unlock {...props} locked={props.locked} />
    ) : (
      <div class="data-part">
        <p>{t('restore_text')}</p>
        <p>
          <FileButton
            class=""
            accept=".json,application/json"
            one
            onFiles={([file]) => file && props.onRestore(file)}
          >
            {t('restore')}
          </FileButton>
        </p>
      </div>
    )}
    {props.aside > 0 && (
      <div class="data-part">
        <p>
          {counted('set_aside', props.aside)} {t('aside_text')}
        </p>
        <p>
          <Button impossible={props.busy} onPress={props.onAside}>
            {t('aside_save')}
          </Button>
        </p>
      </div>
    )}
    <div class="data-part">
      <AskAgain
        act={t('erase')}
        sure={t('erase_sure')}
        yes={t('erase_now')}
        busy={props.busy}
        onYes={props.onErase}
      />
    </div>
  </Card>
);
