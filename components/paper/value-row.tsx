import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import type { RecipientRole } from '../../lib/case/correctable.ts';
import { Button } from '../ui/button.tsx';
import { countryName } from '../ui/country.ts';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { LongDate } from '../ui/when.tsx';
import { doubtName } from './doubt-words.ts';
import type { SourceLine } from './evidence.ts';
import { kindName, roleName } from './paper-words.ts';
import { type Correctable, ValueForm } from './value-form.tsx';
import { closingName, type Value } from './values-of.tsx';

function Source({ line, lang }: { line: SourceLine; lang: string | null }) {
  return (
    <q lang={lang ?? undefined} dir="auto">
      {line.before}
      <mark class={line.doubt ? 'doubt' : undefined}>{line.value}</mark>
      {line.after}
    </q>
  );
}

/** A value as it was read, from the text that a correction would give it. */
function Old({ text, as }: { text: string; as: Correctable['as'] }) {
  if (as === 'closing')
    return <>{closingName({ closing: { closes: text === '' ? 'unsure' : text === 'yes', quote: null } })}</>;
  if (text === '') return <>{t('nothing')}</>;
  if (as === 'date') return <LongDate iso={text} />;
  if (as === 'country') return <>{countryName(text)}</>;
  if (as === 'role') return <>{roleName(text as RecipientRole)}</>;
  if (as === 'kind') return <>{kindName({ kind: text as 'first', updateNumber: null })}</>;
  return <bdi>{text.replaceAll('\n', ', ')}</bdi>;
}

/** One value that the person puts in place of what was read; `null` takes that back. */
export interface Change {
  field: string;
  value: string | null;
}

export interface ValueRowProps {
  value: Value;
  line: SourceLine | null;
  lang: string | null;
  /** Fields that were corrected. */
  corrected: string[];
  /** What a field holds, and what was read for it, as text. */
  textOf: (field: string) => string;
  readTextOf: (field: string) => string;
  /** True when it went well. */
  onCorrect: (changes: Change[]) => Promise<boolean>;
  /** Leads to its place in the text; `null` when it has none. */
  onShow: (() => void) | null;
}

const isCorrected = ({ value, corrected }: ValueRowProps): boolean =>
  value.parts.some(({ field }) => corrected.includes(field));

function Corrected({ value, corrected, readTextOf, onCorrect }: ValueRowProps) {
  const fields = value.parts.map(({ field }) => field).filter((field) => corrected.includes(field));
  if (value.added)
    return (
      <p class="why soft">
        {t('added_by_you')}{' '}
        <Button
          kind="quiet"
          unseen={value.term}
          onPress={() => onCorrect(fields.map((field) => ({ field, value: null })))}
        >
          {t('remove')}
        </Button>
      </p>
    );
  return (
    <>
      {value.parts
        .filter(({ field }) => corrected.includes(field))
        .map(({ field, label, as }) => (
          <p key={field} class="why soft">
            <Sentence words="was_read">
              <Old text={readTextOf(field)} as={as} />
            </Sentence>{' '}
            {value.parts.length > 1 && `(${label}) `}
            <Button
              kind="quiet"
              unseen={value.parts.length > 1 ? `${value.term}, ${label}` : value.term}
              onPress={() => onCorrect([{ field, value: null }])}
            >
              {t('take_back')}
            </Button>
          </p>
        ))}
    </>
  );
}

function Why(props: ValueRowProps) {
  const { value, line, lang, onShow } = props;
  // The value itself may be the whole line: then it is not said twice.
  const repeats = line && !line.doubt && line.before + line.value + line.after === value.shown;
  return (
    <>
      {(line || onShow) && (
        <p class="why soft">
          {line && !repeats && <Source line={line} lang={lang} />}{' '}
          {onShow && (
            <Button kind="quiet" class="to-text" unseen={value.term} onPress={onShow}>
              {t('in_the_text')}
            </Button>
          )}
        </p>
      )}
      {line?.doubt && !isCorrected(props) && (
        <p class="why doubt-why">
          <Mark shape="doubt" />
          {doubtName(line.doubt)}
        </p>
      )}
    </>
  );
}

/** One value with the words it was read from; it can be corrected where it stands. */
export function ValueRow(props: ValueRowProps) {
  const { value, line, textOf, readTextOf, onCorrect } = props;
  const [editing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing) row.current?.querySelector<HTMLElement>('.correct')?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const save = async (changed: { field: string; text: string }[]) => {
    const changes = changed.map(({ field, text }) => ({
      field,
      value: text === readTextOf(field) ? null : text,
    }));
    if (changes.length === 0 || (await onCorrect(changes))) setEditing(false);
  };
  return (
    <li
      ref={row}
      class={line?.doubt && !isCorrected(props) ? 'value value-doubt' : 'value'}
      data-value={value.id}
    >
      <p class="term">{value.term}</p>
      {editing ? (
        <ValueForm
          term={value.term}
          fields={value.parts}
          textOf={textOf}
          onSave={save}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <div>
            {value.shown ? (
              value.id === 'letter' ? (
                value.shown
              ) : (
                <div class="shown">
                  <bdi>{value.shown}</bdi>
                </div>
              )
            ) : (
              <p class="soft">{t(isCorrected(props) ? 'nothing' : 'not_found')}</p>
            )}
            <Corrected {...props} />
            <Why {...props} />
          </div>
          <Button kind="quiet" class="correct" unseen={value.term} onPress={() => setEditing(true)}>
            {t('correct')}
          </Button>
        </>
      )}
    </li>
  );
}
