import { useId, useState } from 'preact/hooks';
import type { LockAnswer } from '../../lib/browser/messages.ts';
import { language, t } from '../../lib/browser/words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Passphrase } from '../ui/passphrase.tsx';

/** Fewer characters are guessed too soon by who has the computer. */
const LEAST = 12;
/** Minutes without use after which it can lock by itself. */
const WAITS = [5, 30, 60];

export interface LockCardProps {
  /** `null` until it was read. */
  lock: LockAnswer | null;
  /** True while it is made or shut. */
  busy: boolean;
  onSetUp: (passphrase: string) => void;
  onShut: () => void;
  onWait: (minutes: number | null) => void;
  onRemove: () => void;
}

const short = (): string => t('lock_short', new Intl.NumberFormat(language()).format(LEAST));

/** What is wrong with the two; nothing while they are being typed. */
function problemsOf(first: string, again: string, tried: boolean): { first?: string; again?: string } {
  if (!tried) return {};
  if ([...first].length < LEAST) return { first: short() };
  return first === again ? {} : { again: t('lock_differ') };
}

function SetUp({ busy, onSetUp }: LockCardProps) {
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const problems = problemsOf(first, again, tried);
  return (
    <form
      class="data-part"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!busy && Object.keys(problemsOf(first, again, true)).length === 0) onSetUp(first);
      }}
    >
      <Passphrase
        label={t('lock_new')}
        help={short()}
        problem={problems.first}
        value={first}
        onType={setFirst}
      />
      <Passphrase label={t('lock_again')} problem={problems.again} value={again} onType={setAgain} />
      <p>{t('lock_warning')}</p>
      <p>
        <button type="submit" aria-disabled={busy || undefined}>
          {t('lock_set_up')}
        </button>
      </p>
    </form>
  );
}

function minutesText(minutes: number): string {
  const style = { style: 'unit', unit: 'minute', unitDisplay: 'long' } as const;
  return t('lock_minutes', new Intl.NumberFormat(language(), style).format(minutes));
}

function Ready({ lock, busy, onShut, onWait, onRemove }: LockCardProps & { lock: LockAnswer }) {
  const id = useId();
  const { minutes } = lock;
  const waits = minutes === null || WAITS.includes(minutes) ? WAITS : [...WAITS, minutes];
  return (
    <>
      <div class="field">
        <label for={id}>{t('lock_by_itself')}</label>
        <select
          id={id}
          value={String(minutes ?? '')}
          aria-describedby={`${id}-help`}
          onChange={({ currentTarget: { value } }) => onWait(value === '' ? null : Number(value))}
        >
          <option value="">{t('lock_never')}</option>
          {waits.map((one) => (
            <option key={one} value={String(one)}>
              {minutesText(one)}
            </option>
          ))}
        </select>
        <p class="small soft" id={`${id}-help`}>
          {t('lock_by_itself_help')}
        </p>
      </div>
      <p class="data-acts">
        <Button impossible={busy} onPress={onShut}>
          {t('lock_now')}
        </Button>
        <Button kind="quiet" impossible={busy} onPress={onRemove}>
          {t('lock_remove')}
        </Button>
      </p>
    </>
  );
}

/** A lock for all that is stored, for who may have their computer searched; it is off until a passphrase was chosen. */
export const LockCard = (props: LockCardProps) => (
  <Card id="lock" title={t('lock_title')}>
    <p>{t('lock_text')}</p>
    {props.lock && (props.lock.keys ? <Ready {...props} lock={props.lock} /> : <SetUp {...props} />)}
  </Card>
);
