import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/browser/words.ts';
import { textOf } from '../../lib/case/correctable.ts';
import { isLost, nextAddedKey } from '../../lib/case/correction.ts';
import type { PaperNotes } from '../../lib/case/notes.ts';
import type { Correction } from '../../lib/case/schema.ts';
import type { UaDocument } from '../../lib/document/schema.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { sourceLine } from './evidence.ts';
import { placesOf, valueIdOf } from './paper-marks.ts';
import { PaperText } from './paper-text.tsx';
import { missingNames } from './paper-words.ts';
import { ValueForm } from './value-form.tsx';
import { type Change, ValueRow } from './value-row.tsx';
import { recipientParts, type Value, valuesOf } from './values-of.tsx';

export interface PaperValuesProps {
  /** With the person's corrections; `read` without them. */
  ua: UaDocument;
  read: UaDocument;
  corrections: Correction[];
  /** The paper's own text. */
  text: string;
  notes: PaperNotes;
  /** `term` is the value's name. True when it went well. */
  onCorrect: (changes: Change[], term: string) => Promise<boolean>;
}

/** The line a value was read from: the doubtful one, if one is, else the one that tells most. */
function lineOf({ id, field }: Value, { evidence }: UaDocument, text: string) {
  const mine = evidence.filter((one) => valueIdOf(one.field) === id);
  const found = mine.find(({ doubt }) => doubt !== null) ?? mine.find((one) => one.field === field);
  return found && field !== 'letter.body' ? sourceLine(text, found) : null;
}

/** Corrections of somebody whom the paper, as it is read now, does not name. */
function Lost({ read, corrections, onCorrect }: PaperValuesProps) {
  return (
    <>
      {corrections
        .filter((one) => isLost(read, one))
        .map(({ field, value }) => (
          <p key={field} class="checked">
            <Mark shape="missing" />
            <Sentence words="lost_correction">
              <bdi>{value}</bdi>
            </Sentence>{' '}
            <Button
              kind="quiet"
              unseen={value}
              onPress={() => onCorrect([{ field, value: null }], t('value_recipient'))}
            >
              {t('take_back')}
            </Button>
          </p>
        ))}
    </>
  );
}

/** Somebody whom the paper names and the program did not read. */
function AddRecipient({ ua, corrections, onCorrect }: PaperValuesProps) {
  const [adding, setAdding] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAdding = useRef(false);
  useEffect(() => {
    if (wasAdding.current && !adding) box.current?.querySelector('button')?.focus();
    wasAdding.current = adding;
  }, [adding]);
  const term = t('value_recipient');
  const save = async (typed: { field: string; text: string }[]) => {
    const changes = typed.map(({ field, text }) => ({ field, value: text }));
    if (changes.length === 0 || (await onCorrect(changes, term))) setAdding(false);
  };
  return (
    <div class="add-value" ref={box}>
      {adding ? (
        <ValueForm
          term={term}
          fields={recipientParts(nextAddedKey(corrections))}
          textOf={(field) => textOf(ua, field)}
          onSave={save}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button kind="quiet" onPress={() => setAdding(true)}>
          {t('add_recipient')}
        </Button>
      )}
    </div>
  );
}

const NOT_IN_ROWS = ['recipients'];

/**
 * What was read from one paper: each value with its line, which can be corrected, and the paper's text with the places
 * of the values marked.
 */
export function PaperValues(props: PaperValuesProps) {
  const { ua, read, corrections, text, notes, onCorrect } = props;
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (!wanted || !shown) return;
    box.current?.querySelector<HTMLElement>(`mark[data-values~="${wanted}"]`)?.focus();
    setWanted(null);
  }, [wanted, shown]);

  const values = valuesOf(ua, read, notes);
  const nameOf = (id: string) => values.find((one) => one.id === id)?.term ?? id;
  const places = placesOf(read.evidence, text, (id) => values.some((one) => one.id === id));
  const row = (value: Value) => (
    <ValueRow
      key={value.id}
      value={value}
      line={lineOf(value, read, text)}
      lang={read.language}
      corrected={corrections.map(({ field }) => field)}
      textOf={(field) => textOf(ua, field)}
      readTextOf={(field) => textOf(read, field)}
      onCorrect={(changes) => onCorrect(changes, value.term)}
      onShow={
        places.some((one) => one.value === value.id)
          ? () => {
              setShown(true);
              setWanted(value.id);
            }
          : null
      }
    />
  );
  const isCorrected = ({ parts }: Value) =>
    parts.some(({ field }) => corrections.some((one) => one.field === field));
  const isThere = (value: Value) => Boolean(value.shown) || value.expected || isCorrected(value);
  const missing = missingNames({ ...ua, missing: ua.missing.filter((name) => NOT_IN_ROWS.includes(name)) });
  return (
    <div class="found" ref={box}>
      <ol class="values">{values.filter(isThere).map(row)}</ol>
      {missing.length > 0 && (
        <p class="checked">
          <Mark shape="missing" />
          {t('missing_values', missing.join(', '))}
        </p>
      )}
      <AddRecipient {...props} />
      <Lost {...props} />
      <details>
        <summary>{t('more_values')}</summary>
        <ol class="values">{values.filter((value) => !isThere(value)).map(row)}</ol>
      </details>
      <details open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{t('text_with_marks')}</summary>
        {shown && (
          <PaperText
            text={text}
            places={places}
            lang={read.language}
            nameOf={nameOf}
            onBack={(id) => box.current?.querySelector<HTMLElement>(`[data-value="${id}"] .to-text`)?.focus()}
          />
        )}
      </details>
    </div>
  );
}
