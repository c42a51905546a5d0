import type { ComponentChildren } from 'preact';
import { counted, type MessageKey, t } from '../../lib/browser/words.ts';
import type { FieldReport, InsertField, InsertTarget } from '../../lib/delivery/insert/schema.ts';
import { fieldNames, stateMarks, stateWords } from '../form/field-words.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { Mark } from '../ui/mark.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { LetterBar } from './letter-bar.tsx';
import { TargetName } from './target-line.tsx';

export interface ReportViewProps {
  target: InsertTarget;
  fields: FieldReport[];
  /** The mail program's own signature stands in the message too. */
  signature?: boolean | undefined;
  /** The recipient as shown. */
  recipient: string;
  /** Who is to be written to next; `null` when there is nobody. */
  next: string | null;
  /** True once the person said that it was sent. */
  sent: boolean;
  said: SaidLine | null;
  ways: ComponentChildren;
  onBack: () => void;
  onCopy: (field: FieldReport) => void;
  onSent: () => void;
  onNext: () => void;
  /** `null` where filling can only be taken back in the page itself. */
  onUndoFilling: (() => void) | null;
}

const isThere = ({ state }: FieldReport): boolean => state === 'done' || state === 'already there';

/** Something of the letter may have come into the page just now. The page's own undoing is known of the letter alone. */
const isNewLetter = ({ field, state }: FieldReport): boolean =>
  field === 'body' && (state === 'done' || state === 'unsure');

/** What is pressed to take back what was typed. */
const undoKeys = (): string => (/^Mac/.test(navigator.platform) ? '⌘Z' : t('undo_keys'));

function FieldText({ field, text, state }: FieldReport) {
  if (field === 'body')
    return state === 'done' || state === 'already there' ? (
      <p class="small">{counted('body_read_back', [...text].length)}</p>
    ) : null;
  if (field === 'subject')
    return (
      <p class="small">
        <bdi>{text}</bdi>
      </p>
    );
  return (
    <>
      {text.split(/[,;\n]\s*/).map((address) => (
        <p key={address} class="small">
          <Address of={address} />
        </p>
      ))}
    </>
  );
}

const nextSteps: Record<InsertField, Record<'not found' | 'refused', MessageKey>> = {
  to: { 'not found': 'to_not_found_next', refused: 'refused_next' },
  cc: { 'not found': 'cc_not_found_next', refused: 'refused_next' },
  bcc: { 'not found': 'not_found_next', refused: 'refused_next' },
  subject: { 'not found': 'not_found_next', refused: 'subject_refused_next' },
  body: { 'not found': 'not_found_next', refused: 'refused_next' },
};

/** What the person can do about a field that was not filled. */
const nextStep = ({ field, state }: FieldReport): string | null => {
  if (state === 'unsure') return t('unsure_next');
  return state === 'not found' || state === 'refused' ? t(nextSteps[field][state]) : null;
};

function Entry({ report, onCopy }: { report: FieldReport; onCopy: ReportViewProps['onCopy'] }) {
  const there = isThere(report);
  const next = nextStep(report);
  return (
    <li class="entry">
      <div class="entry-body">
        <p class="label">{t(fieldNames[report.field])}</p>
        <FieldText {...report} />
        {next && <p class="small soft">{next}</p>}
        {!there && (
          <Button kind="quiet" unseen={t(fieldNames[report.field])} onPress={() => onCopy(report)}>
            {t('copy')}
          </Button>
        )}
      </div>
      <p class={there ? 'entry-margin' : 'entry-margin warned'}>
        <Mark shape={stateMarks[report.state]} />
        {t(stateWords[report.state])}
      </p>
    </li>
  );
}

function summary(fields: FieldReport[]): string {
  const there = fields.filter(isThere).length;
  if (there === fields.length) return t('all_filled');
  const mayBe = fields.some(({ state }) => state === 'unsure');
  return there === 0 && !mayBe ? t('none_filled') : counted('some_filled', fields.length, String(there));
}

/** Leads on to the next recipient's letter. */
const Next = ({ next, onNext, main }: Pick<ReportViewProps, 'next' | 'onNext'> & { main: boolean }) =>
  next && (
    <Button kind={main ? 'main' : 'plain'} onPress={onNext}>
      <span>
        <Sentence words="next_recipient">
          <bdi>{next}</bdi>
        </Sentence>
      </span>
    </Button>
  );

/** What was put into the page, field by field, as read back from it. */
export function ReportView(props: ReportViewProps) {
  const { fields, target, sent } = props;
  return (
    <>
      <LetterBar ways={props.ways} onBack={props.onBack} />
      <main>
        <div class="case-head" role="status">
          <h1 class="title" tabIndex={-1}>
            {summary(fields)}
          </h1>
          <p class="small soft">
            <TargetName target={target} words="in_target" /> {t('nothing_is_sent')}
            {!props.onUndoFilling && fields.some(isNewLetter) && ` ${t('undo_in_page', undoKeys())}`}
          </p>
          {props.signature && (
            <p class="small">
              <Mark shape="doubt" />
              {t('signature_there')}
            </p>
          )}
        </div>
        <ul class="sheet ledger" aria-label={t('fields')}>
          {fields.map((report) => (
            <Entry key={report.field} report={report} onCopy={props.onCopy} />
          ))}
        </ul>
      </main>
      <Foot>
        <Said line={props.said} />
        {sent ? (
          <div class="acts">
            <Next {...props} main />
            <a class={props.next ? 'button' : 'button main-act'} href="#list">
              {t('all_cases')}
            </a>
          </div>
        ) : (
          <>
            <p class="target">{t('sent_question', props.recipient)}</p>
            <div class="acts">
              <Button kind="main" onPress={props.onSent}>
                {t('have_sent')}
              </Button>
              <Next {...props} main={false} />
              {props.onUndoFilling && <Button onPress={props.onUndoFilling}>{t('undo_filling')}</Button>}
            </div>
          </>
        )}
      </Foot>
    </>
  );
}
