import { useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/browser/words.ts';
import { fits } from '../../lib/case/correctable.ts';
import { indexedCountries } from '../../lib/document/header/country-codes.ts';
import { Button } from '../ui/button.tsx';
import { countryName } from '../ui/country.ts';
import { useFirstFocus } from '../ui/first-focus.ts';
import { unkept } from '../ui/unkept.ts';
import { kindName, roleName } from './paper-words.ts';

/** What is chosen from a list. */
type Choice = 'country' | 'kind' | 'closing' | 'role';
const isChoice = (as: Correctable['as']): as is Choice =>
  as === 'country' || as === 'kind' || as === 'closing' || as === 'role';

/** One thing that can be corrected: its field as corrections name it, its label, and how it is given. */
export interface Correctable {
  field: string;
  label: string;
  as: 'line' | 'lines' | 'letter' | 'date' | Choice;
}

const problems: Record<string, MessageKey> = {
  issued: 'no_date',
  deadline: 'no_date',
  reference: 'no_reference',
  index: 'no_index',
  emails: 'no_emails',
  formUrl: 'no_web_address',
};

/** Why a text does not fit `field`, and what would. */
const problemOf = (field: string): string => t(problems[field.split('.').at(-1) ?? ''] ?? 'no_such_value');

/** What can be chosen, as values of a correction with their words. */
function choicesOf(as: Choice, chosen: string): [value: string, words: string][] {
  if (as === 'kind')
    return (['first', 'update', 'outcome'] as const).map((kind) => [
      kind,
      kindName({ kind, updateNumber: null }),
    ]);
  if (as === 'role') return (['to', 'copy', 'none'] as const).map((role) => [role, roleName(role)]);
  if (as === 'closing')
    return [
      ...(chosen === '' ? [['', t('closing_unsure')] as [string, string]] : []),
      ['yes', t('closing_yes')],
      ['no', t('closing_no')],
    ];
  const codes = new Set([...indexedCountries(), ...(chosen ? [chosen] : [])]);
  const named = [...codes].map((code): [string, string] => [code, countryName(code)]);
  return [['', t('no_country')], ...named.sort((a, b) => a[1].localeCompare(b[1]))];
}

interface FieldProps {
  of: Correctable;
  alone: boolean;
  value: string;
  wrong: boolean;
  onType: (value: string) => void;
}

const ROWS = { lines: 2, letter: 10 };

function Field({ of: { field, label, as }, alone, value, wrong, onType }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    name: field,
    value,
    'aria-invalid': wrong || undefined,
    'aria-describedby': wrong ? `${id}-why` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id} class={alone ? 'unseen' : 'small'}>
        {label}
      </label>
      {as === 'line' && <input type="text" dir="auto" {...shared} {...unkept(value)} />}
      {as === 'date' && <input type="date" {...shared} {...unkept(value)} />}
      {(as === 'lines' || as === 'letter') && (
        <textarea dir="auto" rows={ROWS[as]} {...shared} {...unkept(value)} />
      )}
      {isChoice(as) && (
        <select {...shared}>
          {choicesOf(as, value).map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      )}
      {wrong && (
        <p class="small warned" id={`${id}-why`}>
          {problemOf(field)}
        </p>
      )}
    </div>
  );
}

interface ValueFormProps {
  /** The value's name. */
  term: string;
  fields: Correctable[];
  textOf: (field: string) => string;
  /** Called with what was changed, a text for each field. */
  onSave: (changed: { field: string; text: string }[]) => void;
  onCancel: () => void;
}

/** A date of which a part is missing reads as empty; the browser knows better. */
const isHalf = (form: HTMLFormElement, field: string): boolean =>
  (form.elements.namedItem(field) as HTMLInputElement | null)?.validity?.badInput ?? false;

/** Correcting a value where it stands. Enter saves, Esc leaves; what does not fit is said at its field. */
export function ValueForm({ term, fields, textOf, onSave, onCancel }: ValueFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [wrong, setWrong] = useState<string[]>([]);
  useFirstFocus(form);
  const textNow = (field: string) => typed[field] ?? textOf(field);

  const save = (element: HTMLFormElement) => {
    const changed = fields
      .filter(({ field }) => textNow(field) !== textOf(field) || isHalf(element, field))
      .map(({ field }) => ({ field, text: textNow(field) }));
    const bad = changed.filter(({ field, text }) => !fits(field, text) || isHalf(element, field));
    setWrong(bad.map(({ field }) => field));
    const [first] = bad;
    if (!first) return onSave(changed);
    (element.elements.namedItem(first.field) as HTMLElement | null)?.focus();
  };
  return (
    <form
      ref={form}
      class="value-form"
      noValidate
      aria-label={t('correct_value', term)}
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        onCancel();
      }}
    >
      {fields.map((one) => (
        <Field
          key={one.field}
          of={one}
          alone={fields.length === 1}
          value={textNow(one.field)}
          wrong={wrong.includes(one.field)}
          onType={(value) => setTyped({ ...typed, [one.field]: value })}
        />
      ))}
      <div class="value-acts">
        <button type="submit">{t('save')}</button>
        <Button kind="quiet" onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
