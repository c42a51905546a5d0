import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { Button } from './button.tsx';
import { unkept } from './unkept.ts';

interface PassphraseProps {
  label: string;
  /** A sentence under it. */
  help?: string | undefined;
  /** What is wrong with what was typed, in place of that sentence. */
  problem?: string | undefined;
  value: string;
  onType: (value: string) => void;
}

/** A passphrase that can be looked at: what is typed blind is typed wrongly. */
export function Passphrase({ label, help, problem, value, onType }: PassphraseProps) {
  const id = useId();
  const [shown, setShown] = useState(false);
  const said = problem ?? help;
  const shared = {
    id,
    value,
    ...unkept(value),
    spellcheck: false,
    dir: 'auto' as const,
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': said ? `${id}-help` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="passphrase">
        {shown ? <input type="text" {...shared} /> : <input type="password" {...shared} />}
        <Button kind="quiet" unseen={label} pressed={shown} onPress={() => setShown(!shown)}>
          {t('passphrase_show')}
        </Button>
      </div>
      {said && (
        <p class={problem === undefined ? 'small soft' : 'small warned'} id={`${id}-help`}>
          {said}
        </p>
      )}
    </div>
  );
}
