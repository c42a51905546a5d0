import type { Warning } from '../lib/appeal/safety.ts';
import { type MessageKey, t } from '../lib/browser/words.ts';
import { Button } from './ui/button.tsx';
import { countryName } from './ui/country.ts';
import { Mark } from './ui/mark.tsx';

export interface SafetyLineProps {
  warnings: Warning[];
  /** Of the case, ISO 3166-1 alpha-2. */
  country: string | null;
  /** Answers the question whether there are ties to the country. */
  onTies: (ties: boolean) => void;
}

const words: Record<Exclude<Warning, 'ties'>, MessageKey> = {
  closed: 'warn_closed',
  expired: 'warn_expired',
  superseded: 'warn_superseded',
  private: 'warn_private',
  signature: 'warn_signature',
  embassy: 'warn_embassy',
  'address changed': 'warn_changed',
  'address flagged': 'warn_flagged',
};

function Ties({ country, onTies }: { country: string; onTies: SafetyLineProps['onTies'] }) {
  const name = countryName(country);
  const unseen = t('ties_unseen', name);
  return (
    <span class="ties">
      {t('warn_ties', name)}{' '}
      <Button kind="quiet" unseen={unseen} onPress={() => onTies(true)}>
        {t('ties_yes')}
      </Button>{' '}
      <Button kind="quiet" unseen={unseen} onPress={() => onTies(false)}>
        {t('ties_no')}
      </Button>
    </span>
  );
}

/** One quiet line over the ways of a letter: what to look at before it leaves. It stops nothing. */
export function SafetyLine({ warnings, country, onTies }: SafetyLineProps) {
  const said = warnings.filter((warning) => warning !== 'ties');
  // One thing at a time: the question can wait until the rest is mended.
  const asks = said.length === 0 && warnings.includes('ties') && country !== null;
  if (said.length === 0 && !asks) return null;
  return (
    <section class="safety small" aria-label={t('safety')}>
      {said.length > 0 && (
        <span>
          <Mark shape="doubt" />
          {said.map((warning) => t(words[warning])).join(' ')}
        </span>
      )}
      {asks && <Ties country={country} onTies={onTies} />}
    </section>
  );
}
