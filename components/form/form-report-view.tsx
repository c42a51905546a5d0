import type { ComponentChildren } from 'preact';
import { counted, type MessageKey, t } from '../../lib/browser/words.ts';
import { LetterBar } from '../letter/letter-bar.tsx';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { Mark } from '../ui/mark.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { isFilled, isLeft, type Result } from './form-entries.ts';

export interface FormReportViewProps {
  results: Result[];
  /** A check for robots stands by the form. */
  captcha: boolean;
  /** What the person said of whether it went through; `null` while nothing. */
  answer: 'yes' | 'no' | null;
  said: SaidLine | null;
  ways: ComponentChildren;
  onBack: () => void;
  onCopy: (text: string) => void;
  onUndo: () => void;
  onAnswer: (answer: 'yes' | 'no') => void;
}

const reasons: Partial<Record<NonNullable<Result['state']>, MessageKey>> = {
  refused: 'form_refused_why',
  'not found': 'form_not_found_why',
};

const nameOf = ({ row }: Result): string => row.field.label || t('form_nameless');

function Rest({ result, onCopy }: { result: Result; onCopy: FormReportViewProps['onCopy'] }) {
  const { state, value, row } = result;
  const why = state === null ? undefined : reasons[state];
  const isText = value !== '' && row.field.shape !== 'tick';
  return (
    <li class="entry">
      <div class="entry-body">
        <p class="label">
          <bdi>{nameOf(result)}</bdi>
        </p>
        {why && <p class="small soft">{t(why)}</p>}
        {isText && (
          <Button kind="quiet" unseen={nameOf(result)} onPress={() => onCopy(value)}>
            {t('copy')}
          </Button>
        )}
      </div>
      <p class={why ? 'entry-margin warned' : 'entry-margin mark-alone'}>
        <Mark shape={why ? 'refused' : 'todo'} />
        {why ? t(state === 'refused' ? 'field_refused' : 'field_not_found') : null}
      </p>
    </li>
  );
}

const Done = ({ result }: { result: Result }) => (
  <li class="entry">
    <div class="entry-body">
      <p class="label">
        <bdi>{nameOf(result)}</bdi>
      </p>
    </div>
    <p class="entry-margin">
      <Mark shape="written" />
      {t(result.state === 'done' ? 'field_done' : 'field_was_there')}
    </p>
  </li>
);

function Question({ answer, onAnswer, onUndo }: FormReportViewProps) {
  if (answer !== null)
    return (
      <div class="acts">
        <a class="button main-act" href="#list">
          {t('all_cases')}
        </a>
      </div>
    );
  return (
    <>
      <p class="target">{t('form_went_through')}</p>
      <div class="acts">
        <Button kind="main" unseen={t('form_went_through')} onPress={() => onAnswer('yes')}>
          {t('form_yes')}
        </Button>
        <Button unseen={t('form_went_through')} onPress={() => onAnswer('no')}>
          {t('form_no')}
        </Button>
        <Button onPress={onUndo}>{t('undo_filling')}</Button>
      </div>
    </>
  );
}

/** What was filled, read back from the page, and what is left to the person; then: did it go through? */
export function FormReportView(props: FormReportViewProps) {
  const { results, captcha, onCopy } = props;
  const filled = results.filter(isFilled);
  const left = results.filter(isLeft);
  const rest = left.length + (captcha ? 1 : 0);
  const all = filled.length + rest;
  return (
    <>
      <LetterBar ways={props.ways} onBack={props.onBack} />
      <main>
        <div class="case-head" role="status">
          <h1 class="title" tabIndex={-1}>
            {rest === 0
              ? t('form_filled_all', String(all))
              : t('form_filled', String(filled.length), String(all))}
          </h1>
          <p class="small soft">{t('form_read_it')}</p>
          {rest > 0 && <p>{counted('form_rest', rest)}</p>}
        </div>
        {rest > 0 && (
          <ul class="sheet ledger form-rest" aria-label={t('form_rest_list')}>
            {left.map((result) => (
              <Rest key={result.row.field.id} result={result} onCopy={onCopy} />
            ))}
            {captcha && (
              <li class="entry">
                <div class="entry-body">
                  <p class="label">{t('kind_captcha')}</p>
                </div>
                <p class="entry-margin mark-alone">
                  <Mark shape="todo" />
                </p>
              </li>
            )}
          </ul>
        )}
        {filled.length > 0 && (
          <ul class="sheet ledger" aria-label={t('form_done_list')}>
            {filled.map((result) => (
              <Done key={result.row.field.id} result={result} />
            ))}
          </ul>
        )}
      </main>
      <Foot>
        <Said line={props.said} />
        <Question {...props} />
      </Foot>
    </>
  );
}
