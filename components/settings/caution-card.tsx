import { useId, useMemo, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { type Caution, cautionFor } from '../../lib/case/caution.ts';
import { Button } from '../ui/button.tsx';
import { allCountries } from '../ui/countries.ts';
import { countryName } from '../ui/country.ts';

interface CautionProps {
  caution: Caution;
  onCaution: (patch: Partial<Caution>) => void;
}

/** The countries with which the person is careful, and a list to add one from. */
function Countries({ caution, onCaution }: CautionProps) {
  const id = useId();
  const all = useMemo(allCountries, []);
  const change = (country: string, careful: boolean) =>
    onCaution({ ...cautionFor(caution, country, careful), answered: true });
  return (
    <div class="caution-countries">
      <ul class="sites">
        {caution.countries.map((code) => (
          <li key={code}>
            {countryName(code)}
            <Button kind="quiet" unseen={countryName(code)} onPress={() => change(code, false)}>
              {t('caution_remove')}
            </Button>
          </li>
        ))}
      </ul>
      <div class="field">
        <label for={id}>{t('caution_add')}</label>
        <select
          id={id}
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value) change(currentTarget.value, true);
            currentTarget.value = '';
          }}
        >
          <option value="">{t('caution_choose')}</option>
          {all.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

type Answer = 'none' | 'some' | 'all';

const words = { none: 'caution_none', some: 'caution_some', all: 'caution_all' } as const;

/** "Some" answers for the rest only once one is named; until then it is asked at each letter. */
const patchFor: Record<Answer, (caution: Caution) => Partial<Caution>> = {
  none: () => ({ all: false, countries: [], answered: true }),
  some: ({ countries }) => ({ all: false, answered: countries.length > 0 }),
  all: () => ({ all: true, answered: true }),
};

function answerOf({ all, countries, answered }: Caution): Answer | null {
  if (all) return 'all';
  if (countries.length > 0) return 'some';
  return answered ? 'none' : null;
}

/** What is stored from before, and the way to delete it: it asks once more, for nothing brings it back. */
function Kept({ onForget }: { onForget: () => void }) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <p class="small">
        {t('caution_kept')}{' '}
        <Button kind="quiet" onPress={() => setAsked(true)}>
          {t('caution_kept_out')}
        </Button>
      </p>
    );
  return (
    <section aria-label={t('caution_kept_out')}>
      <p class="small">{t('caution_kept_sure')}</p>
      <p class="data-acts">
        <Button onPress={onForget}>{t('caution_kept_out')}</Button>
        <Button kind="quiet" onPress={() => setAsked(false)}>
          {t('erase_not')}
        </Button>
      </p>
    </section>
  );
}

interface CautionCardProps extends CautionProps {
  /** Leads to the lock, where it stands on the same page. */
  lockHref?: string;
  /** Deletes what was written before for these countries; left out where there is nothing. */
  onForget?: (() => void) | null;
}

/** One plain question: whether the person has to be careful with some government, or with all; and what that does. */
export function CautionCard({ caution, lockHref, onCaution, onForget }: CautionCardProps) {
  const id = useId();
  // "Some" is an answer before any is named.
  const [some, setSome] = useState(false);
  const answer = some && !caution.all ? 'some' : answerOf(caution);
  const choose = (one: Answer) => {
    setSome(one === 'some');
    onCaution(patchFor[one](caution));
  };
  return (
    <fieldset class="caution" aria-describedby={`${id}-effect`}>
      <legend>{t('caution_question')}</legend>
      <div class="caution-answers">
        {(Object.keys(words) as Answer[]).map((one) => (
          <label key={one} class="choice">
            <input type="radio" name={id} checked={answer === one} onChange={() => choose(one)} />
            {t(words[one])}
          </label>
        ))}
      </div>
      {answer === 'some' && <Countries caution={caution} onCaution={onCaution} />}
      <p class="small soft" id={`${id}-effect`}>
        {t('caution_effect')}
      </p>
      {onForget && <Kept onForget={onForget} />}
      {(answer === 'some' || answer === 'all') && lockHref && (
        <p class="small">
          {t('lock_suggested')} <a href={lockHref}>{t('lock_title')}</a>
        </p>
      )}
    </fieldset>
  );
}
