import type { Warning } from '../../lib/appeal/safety.ts';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import type { Difference } from '../../lib/case/difference.ts';
import { Changes, ChangesInShort } from '../case/changes.tsx';
import { Button } from '../ui/button.tsx';
import { countryName } from '../ui/country.ts';
import { Mark } from '../ui/mark.tsx';

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

const besidesTies = (warnings: Warning[]): Exclude<Warning, 'ties'>[] =>
  warnings.filter((warning) => warning !== 'ties');

/** Asks once for each country, over the letter, whether one has to be careful with it; whatever else there is to look at. */
export function TiesQuestion({ warnings, country, onTies }: SafetyLineProps) {
  if (country === null || !warnings.includes('ties')) return null;
  const name = countryName(country);
  const unseen = t('ties_unseen', name);
  return (
    <section class="ties small" aria-labelledby="ties">
      <span id="ties">{t('warn_ties', name)}</span>{' '}
      <span class="ties-answers">
        <Button kind="quiet" unseen={unseen} onPress={() => onTies(true)}>
          {t('ties_yes')}
        </Button>{' '}
        <Button kind="quiet" unseen={unseen} onPress={() => onTies(false)}>
          {t('ties_no')}
        </Button>
      </span>
    </section>
  );
}

type LineProps = Pick<SafetyLineProps, 'warnings' | 'country'>;

/** One quiet line over the ways of a letter: what to look at before it leaves. It stops nothing. */
export function SafetyLine({ warnings }: LineProps) {
  const said = besidesTies(warnings).map((warning) => t(words[warning]));
  return said.length > 0 && <Safety said={said} />;
}

/** What papers have changed in a case. */
export interface Changed {
  /** That there is something. */
  lead: string;
  changes: Difference[];
}

/**
 * The same where it does not stand under the letter, and so neither under what has changed nor under the question about ties:
 * there it says that too.
 * @param short where there is little room
 */
export function SafetyApart({
  warnings,
  country,
  changed,
  short = false,
}: LineProps & { changed: Changed | null; short?: boolean }) {
  const said = besidesTies(warnings)
    .filter((warning) => changed === null || warning !== 'superseded')
    .map((warning) => t(words[warning]));
  if (country !== null && warnings.includes('ties')) said.push(t('warn_ties', countryName(country)));
  return (changed !== null || said.length > 0) && <Safety said={said} changed={changed} short={short} />;
}

interface SafetyProps {
  said: string[];
  changed?: Changed | null;
  short?: boolean;
}

const Safety = ({ said, changed = null, short = false }: SafetyProps) => (
  <section class="safety small" aria-label={t('safety')}>
    {changed && (
      <>
        <p>
          <Mark shape="doubt" />
          {changed.lead}
        </p>
        {short ? <ChangesInShort of={changed.changes} /> : <Changes of={changed.changes} />}
      </>
    )}
    {said.length > 0 && (
      <span>
        <Mark shape="doubt" />
        {said.join(' ')}
      </span>
    )}
  </section>
);
