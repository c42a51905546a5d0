import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { AskAgain } from '../ui/ask-again.tsx';
import { useFirstFocus } from '../ui/first-focus.ts';
import { Passphrase } from '../ui/passphrase.tsx';

export interface LockedViewProps {
  /** True while it is opened or erased. */
  busy: boolean;
  /** What is wrong with the passphrase. */
  problem: string | undefined;
  /** What was just done, or could not be; empty when nothing was. */
  said: string;
  onOpen: (passphrase: string) => void;
  onErase: () => void;
}

/** What every page shows while all is locked; it does not say what is. */
export function LockedView({ busy, problem, said, onOpen, onErase }: LockedViewProps) {
  const [passphrase, setPassphrase] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form);
  return (
    <main class="locked">
      <h1 class="title">{t('locked_title')}</h1>
      <form
        ref={form}
        class="data-part"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && passphrase !== '') onOpen(passphrase);
        }}
      >
        <Passphrase
          label={t('locked_passphrase')}
          problem={problem}
          value={passphrase}
          onType={setPassphrase}
        />
        <p>
          <button type="submit" class="main-act" aria-disabled={busy || undefined}>
            {t('locked_open')}
          </button>
        </p>
        <p class="said" role="status">
          {said}
        </p>
      </form>
      <div class="data-part">
        <p class="small soft">{t('locked_forgotten')}</p>
        <AskAgain
          act={t('erase')}
          kind="quiet"
          sure={t('locked_erase_sure')}
          yes={t('erase_now')}
          busy={busy}
          onYes={onErase}
        />
      </div>
    </main>
  );
}
