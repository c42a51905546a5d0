import { nextAddress } from '../../lib/appeal/apart.ts';
import { counted, t } from '../../lib/browser/words.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';

export interface ManyLineProps {
  /** All addresses of a letter that goes to many. */
  addresses: string[];
  /** The one that it goes to now; `null` where it goes to all at once. */
  apart: string | null;
  /** Writes to one address alone; `null` to all at once. */
  onApart: (address: string | null) => void;
}

/** One quiet line where a letter would go to many addresses at once, and the way to write to one after another. It stops nothing. */
export function ManyLine({ addresses, apart, onApart }: ManyLineProps) {
  const [first = null] = addresses;
  if (apart === null)
    return (
      <section class="safety small" aria-label={t('many_title')}>
        <Mark shape="doubt" />
        {counted('many_at_once', addresses.length)}{' '}
        <Button kind="quiet" onPress={() => onApart(first)}>
          {t('many_apart')}
        </Button>
      </section>
    );
  const next = nextAddress(addresses, apart);
  return (
    <section class="safety small" aria-label={t('many_title')}>
      <Sentence words="many_address">
        {String(addresses.indexOf(apart) + 1)}
        {String(addresses.length)}
        <Address of={apart} />
      </Sentence>{' '}
      {next && (
        <Button kind="quiet" onPress={() => onApart(next)}>
          {t('many_next')}
        </Button>
      )}{' '}
      <Button kind="quiet" onPress={() => onApart(null)}>
        {t('many_all')}
      </Button>
    </section>
  );
}
