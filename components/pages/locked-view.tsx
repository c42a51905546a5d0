import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';
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

/** The way out for who has forgotten the passphrase: asked twice, for there is no way back. */
function Erase({ busy, onErase }: LockedViewProps) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <p>
        <Button kind="quiet" onPress={() => setAsked(true)}>
          {t('erase')}
        </Button>
      </p>
    );
  return (
    <section class="data-part" aria-label={t('erase')}>
      <p>{t('locked_erase_sure')}</p>
      <p class="data-acts">
        <Button impossible={busy} onPress={onErase}>
          {t('erase_now')}
        </Button>
        <Button kind="quiet" onPress={() => setAsked(false)}>
          {t('erase_not')}
        </Button>
      </p>
    </section>
  );
}

/** What every page shows while all is locked; it does not say what is. */
export function LockedView(props: LockedViewProps) {
  const { busy, problem, said, onOpen } = props;
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
        <Erase {...props} />
      </div>
    </main>
  );
}
