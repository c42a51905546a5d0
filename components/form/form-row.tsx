import { lengthInForm, type ShorterLetter } from '../../lib/appeal/fit.ts';
import { counted, digits, t } from '../../lib/browser/words.ts';
import type { FieldKind } from '../../lib/delivery/form/kinds.ts';
import { changesIn, plainOf } from '../../lib/delivery/plan/plain.ts';
import { fitsInto, surelyFits, takesValue } from '../../lib/delivery/plan/plan.ts';
import { teachable } from '../../lib/delivery/plan/taught.ts';
import { kindWords } from '../paper/kind-words.ts';
import { Button } from '../ui/button.tsx';
import { unkept } from '../ui/unkept.ts';
import type { Entry } from './form-entries.ts';

export interface FormRowProps {
  entry: Entry;
  /** Shorter forms of the letter, for the field of the message. */
  shorter: ShorterLetter[];
  /** The person told what this one asks for. */
  isTaught: boolean;
  onTeach: (kind: FieldKind | null) => void;
  onTick: (ticked: boolean) => void;
  onValue: (value: string) => void;
}

const labelOf = ({ row }: Entry): string => row.field.label || t('form_nameless');

/** What we take the field for, where the page does not say it in the same words. */
function Kind({ entry }: { entry: Entry }) {
  const { kind } = entry.row.field;
  const words = kind === null ? undefined : kindWords[kind];
  if (words === undefined || t(words).toLowerCase() === labelOf(entry).toLowerCase()) return null;
  return <span class="small soft"> {t(words)}</span>;
}

function Options({ entry, onValue }: FormRowProps) {
  return (
    <select
      aria-label={t('form_value', labelOf(entry))}
      value={entry.value}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
    >
      <option value="">{t('form_choose')}</option>
      {entry.row.field.options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}

function Text({ entry, onValue }: FormRowProps) {
  const shared = {
    'aria-label': t('form_value', labelOf(entry)),
    dir: 'auto' as const,
    value: entry.value,
    ...unkept(entry.value),
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  };
  return entry.row.field.shape === 'area' ? (
    <textarea rows={2} {...shared} />
  ) : (
    <input type="text" {...shared} />
  );
}

/** Whether a letter stands there, as it is or in plain characters. */
const isThat = (value: string, body: string): boolean => value === body || value === plainOf(body);

function Shorter({ entry, shorter, onValue }: FormRowProps) {
  if (shorter.length === 0) return <p class="small">{t('form_no_shorter')}</p>;
  return (
    <fieldset class="shorter">
      <legend class="unseen">{t('form_shorter_choose')}</legend>
      {shorter.map(({ body, cut }) => (
        <div key={body}>
          <label class="tick">
            <input
              type="radio"
              name="shorter"
              checked={isThat(entry.value, body)}
              onChange={() => onValue(body)}
            />
            <span>{counted('form_shorter', cut.length, counted('characters', lengthInForm(body)))}</span>
          </label>
          {isThat(entry.value, body) && (
            <div class="left-out small">
              <p class="soft">{t('form_left_out')}</p>
              {cut.map((paragraph) => (
                <p key={paragraph} dir="auto">
                  {paragraph}
                </p>
              ))}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

/** Offers a letter without the characters that many forms refuse, and shows which these are; what was made plain is undone. */
function Plain({ entry: { row, value }, shorter, onValue }: FormRowProps) {
  const changes = changesIn(value);
  if (changes.length > 0)
    return (
      <p class="small">
        <Button kind="quiet" onPress={() => onValue(plainOf(value))}>
          {t('form_plain')}
        </Button>
        {changes.map(({ from, to }) => (
          <bdi key={from} class="plain-change">
            <del>{from}</del> {to && <ins>{to}</ins>}
          </bdi>
        ))}
      </p>
    );
  const before = [row.value, ...shorter.map(({ body }) => body)].find((body) => isThat(value, body));
  if (before === undefined || before === value) return null;
  return (
    <p class="small">
      <Button kind="quiet" onPress={() => onValue(before)}>
        {t('undo')}
      </Button>
    </p>
  );
}

/** How long the letter is, and whether the form takes that. */
function Length({ entry: { row, value } }: FormRowProps) {
  const { limit } = row.field;
  if (!fitsInto(row.field, value)) return <p class="small warned">{tooLong(limit, value.length)}</p>;
  const length = counted('characters', lengthInForm(value));
  return surelyFits(row.field, value) ? (
    <p class="small soft">{length}</p>
  ) : (
    <p class="small warned">{t('form_perhaps_long', length, counted('characters', limit ?? 0))}</p>
  );
}

/** The letter is changed in its own place; here is how long it is, and what can be done when that is too long. */
const Letter = (props: FormRowProps) => (
  <>
    <Length {...props} />
    {!surelyFits(props.entry.row.field, props.entry.row.value) && <Shorter {...props} />}
    <Plain {...props} />
  </>
);

function Value(props: FormRowProps) {
  const { row } = props.entry;
  const { kind, shape, options } = row.field;
  if (row.state === 'held') return <p class="small">{t('form_held', row.field.value)}</p>;
  if (!takesValue(row)) return <p class="small">{t('form_yourself')}</p>;
  if (shape === 'tick') return null;
  if (kind === 'message' && row.value !== '') return <Letter {...props} />;
  return options.length > 0 ? <Options {...props} /> : <Text {...props} />;
}

function doubtOf({ row, value }: Entry): string | null {
  const { kind } = row.field;
  if (kind === 'consent') return t('form_consent_doubt');
  if (!fitsInto(row.field, value)) return kind === 'message' ? null : tooLong(row.field.limit, value.length);
  if (row.state !== 'doubtful' || kind === 'message') return null;
  return t(kind === 'topic' ? 'form_topic_doubt' : 'form_doubtful');
}

const tooLong = (limit: number | null, length: number): string =>
  t('form_too_long', counted('characters', length), digits(limit ?? 0));

/** What an unknown field asks for: the person may tell, and it is kept for this site. */
function Teach({ entry, isTaught, onTeach }: FormRowProps) {
  const { row } = entry;
  const isUnknown = row.field.kind === null || row.field.kind === 'other';
  if ((!isUnknown && !isTaught) || !takesValue(row)) return null;
  return (
    <label class="teach small">
      <span class="soft">{t('form_asks_for')}</span>
      <select
        aria-label={t('form_asks_for_in', labelOf(entry))}
        value={isTaught ? (row.field.kind ?? '') : ''}
        onChange={({ currentTarget }) => onTeach((currentTarget.value || null) as FieldKind | null)}
      >
        <option value="">{t('form_asks_other')}</option>
        {teachable(row.field).map((kind) => (
          <option key={kind} value={kind}>
            {t(kindWords[kind] ?? 'form_asks_other')}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A tick in our list; a tick of the page goes in as a tick. */
function Name(props: FormRowProps) {
  const { entry, onTick, onValue } = props;
  const { row, value } = entry;
  const label = (
    <span>
      <bdi class="label">{labelOf(entry)}</bdi>
      <Kind entry={entry} />
    </span>
  );
  if (!takesValue(row)) return <p>{label}</p>;
  const isTick = row.field.shape === 'tick';
  const isImpossible = !isTick && (value === '' || !fitsInto(row.field, value));
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={entry.ticked && !isImpossible}
        disabled={isImpossible}
        onChange={({ currentTarget }) =>
          isTick ? onValue(currentTarget.checked ? 'x' : '') : onTick(currentTarget.checked)
        }
      />
      {label}
    </label>
  );
}

/** One field of the form: what the page calls it, a tick, and what would go in. */
export function FormRow(props: FormRowProps) {
  const doubt = doubtOf(props.entry);
  return (
    <li class="form-row">
      <Name {...props} />
      <div class="form-value">
        <Value {...props} />
        <Teach {...props} />
        {doubt && <p class="small doubt-why">{doubt}</p>}
      </div>
    </li>
  );
}
