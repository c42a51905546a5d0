import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import { type CaseFilter, everyCase, isEvery } from '../../lib/case/filter.ts';
import { Button } from '../ui/button.tsx';
import { countryName } from '../ui/country.ts';

const dues: Record<CaseFilter['due'], MessageKey> = {
  any: 'due_any',
  week: 'due_week',
  month: 'due_month',
  none: 'no_deadline',
};
const shows: Record<CaseFilter['show'], MessageKey> = {
  all: 'show_every',
  'to do': 'show_to_do',
  written: 'written',
  closed: 'closed',
};

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, words: string][];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="note" for={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

const choicesOf = <K extends string>(words: Record<K, MessageKey>): [K, string][] =>
  (Object.entries(words) as [K, MessageKey][]).map(([value, key]) => [value, t(key)]);

interface CaseFilterProps {
  filter: CaseFilter;
  /** ISO 3166-1 alpha-2, in any order. */
  countries: string[];
  onFilter: (filter: CaseFilter) => void;
}

/** Which cases the list shows: by country, by deadline, by how far the writing is. */
export function CaseFilters({ filter, countries, onFilter }: CaseFilterProps) {
  const named = countries
    .map((code): [string, string] => [code, countryName(code)])
    .sort(([, a], [, b]) => a.localeCompare(b));
  return (
    <fieldset class="filters">
      <legend class="unseen">{t('filter_title')}</legend>
      <Choice
        label={t('filter_country')}
        value={filter.country ?? ''}
        options={[['', t('country_every')], ...named]}
        onChoose={(value) => onFilter({ ...filter, country: value || null })}
      />
      <Choice
        label={t('filter_due')}
        value={filter.due}
        options={choicesOf(dues)}
        onChoose={(value) => onFilter({ ...filter, due: value as CaseFilter['due'] })}
      />
      <Choice
        label={t('filter_show')}
        value={filter.show}
        options={choicesOf(shows)}
        onChoose={(value) => onFilter({ ...filter, show: value as CaseFilter['show'] })}
      />
      {!isEvery(filter) && (
        <Button kind="quiet" onPress={() => onFilter(everyCase)}>
          {t('filter_none')}
        </Button>
      )}
    </fieldset>
  );
}
