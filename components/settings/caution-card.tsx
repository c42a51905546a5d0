import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { type Caution, cautionFor } from '../../lib/case/caution.ts';
import { AskAgain } from '../ui/ask-again.tsx';
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

interface CautionCardProps extends CautionProps {
  /** Leads to the lock, where it stands on the same page. */
  lockHref?: string;
  /** Deletes what was written before for these countries; left out where there is nothing. */
  onForget?: (() => void) | null;
}

/** One plain question: whether the person has to be careful with some government, or with all; and what that does. */
export function CautionCard({ caution, lockHref, onCaution, onForget }: CautionCardProps) {
  const id = useId();
  const card = useRef<HTMLFieldSetElement>(null);
  const kept = useRef(Boolean(onForget));
  useEffect(() => {
    // What was pressed goes away with what it deleted: the focus goes on from the answer.
    if (kept.current && !onForget) card.current?.querySelector<HTMLElement>(':checked')?.focus();
    kept.current = Boolean(onForget);
  }, [onForget]);
  // "Some" is an answer before any is named.
  const [some, setSome] = useState(false);
  const answer = some && !caution.all ? 'some' : answerOf(caution);
  const choose = (one: Answer) => {
    setSome(one === 'some');
    onCaution(patchFor[one](caution));
  };
  return (
    <fieldset ref={card} class="caution" aria-describedby={`${id}-effect`}>
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
        {t('caution_effect')} {t('careful_kept')}
      </p>
      {onForget && (
        <div class="small">
          <AskAgain
            act={t('caution_kept_out')}
            lead={t('caution_kept')}
            kind="quiet"
            sure={t('caution_kept_sure')}
            yes={t('caution_kept_out')}
            onYes={onForget}
          />
        </div>
      )}
      {(answer === 'some' || answer === 'all') && lockHref && (
        <p class="small">
          {t('lock_suggested')} <a href={lockHref}>{t('lock_title')}</a>
        </p>
      )}
    </fieldset>
  );
}
