import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { Button } from './button.tsx';

interface AskAgainProps {
  /** What it does, on the button and as the name of the question. */
  act: string;
  /** Before the button, as long as nothing is asked. */
  lead?: ComponentChild;
  kind?: 'plain' | 'quiet';
  /** What will be gone, and that nothing brings it back. */
  sure: string;
  /** On the button that does it. */
  yes: string;
  busy?: boolean;
  onYes: () => void;
}

/**
 * A button for what nothing brings back: pressed, it says what will be gone and asks once more. The focus goes along, to the
 * question and back to the button.
 */
export function AskAgain({ act, lead, kind = 'plain', sure, yes, busy = false, onYes }: AskAgainProps) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked !== null) (asked ? place.current : place.current?.querySelector('button'))?.focus();
  }, [asked]);
  if (!asked)
    return (
      <section ref={place} class="ask-again">
        {lead}{' '}
        <Button kind={kind} onPress={() => setAsked(true)}>
          {act}
        </Button>
      </section>
    );
  return (
    <section ref={place} class="ask-again" aria-label={act} tabIndex={-1}>
      <p>{sure}</p>
      <p class="data-acts">
        <Button
          impossible={busy}
          onPress={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button kind="quiet" onPress={() => setAsked(false)}>
          {t('erase_not')}
        </Button>
      </p>
    </section>
  );
}
