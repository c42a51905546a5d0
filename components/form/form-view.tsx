import type { ComponentChildren } from 'preact';
import type { ShorterLetter } from '../../lib/appeal/fit.ts';
import type { Warning } from '../../lib/appeal/safety.ts';
import { nameOfSite } from '../../lib/browser/sites.ts';
import { counted, type MessageKey, t } from '../../lib/browser/words.ts';
import type { NotedWay } from '../../lib/case/channel-notes.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import type { FieldKind } from '../../lib/delivery/form/kinds.ts';
import type { FormFailure, FormRefusal, SeenForm } from '../../lib/delivery/form/schema.ts';
import type { ResidentSign } from '../../lib/delivery/plan/plan.ts';
import type { TaughtField } from '../../lib/delivery/plan/taught.ts';
import { ChannelNotes } from '../letter/channel-notes.tsx';
import { LetterBar } from '../letter/letter-bar.tsx';
import { type Changed, SafetyApart } from '../letter/safety-line.tsx';
import { AllowButton } from '../settings/allow-button.tsx';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { Mark } from '../ui/mark.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { Sentence } from '../ui/sentence.tsx';
import { type Entry, ordersOf } from './form-entries.ts';
import { FormRow } from './form-row.tsx';

interface FrameProps {
  said: SaidLine | null;
  ways: ComponentChildren;
  onBack: () => void;
}

const Heading = ({ children }: { children?: ComponentChildren }) => (
  <div class="case-head" role="status">
    <h1 class="title" tabIndex={-1}>
      {t('fill_form')}
    </h1>
    {children}
  </div>
);

const failures: Record<FormFailure, MessageKey> = {
  'no form': 'form_none',
  gate: 'form_gate',
  'foreign frame': 'form_frame',
  'restricted page': 'form_restricted',
  'not pressed': 'not_pressed',
};

interface NoFormProps extends FrameProps {
  /** `null` while the page is looked at. */
  refusal: FormRefusal | null;
  /** Opens the official's form in a tab; `null` where none is known. */
  onOpenForm: (() => void) | null;
  onLookAgain: () => void;
  /** Asks for the site of the frame that the form is in. */
  onAllow: (site: string) => void;
}

/** The page is looked at, or there is no form in it: why, and what to do. */
export function NoForm(props: NoFormProps) {
  const { refusal, onOpenForm, said, onLookAgain } = props;
  return (
    <>
      <LetterBar ways={props.ways} onBack={props.onBack} />
      <main aria-busy={refusal === null}>
        <Heading>
          <p>
            {refusal?.site === undefined ? (
              t(refusal === null ? 'form_looking' : failures[refusal.why])
            ) : (
              <Sentence words="form_frame_site">
                <Address of={nameOfSite(refusal.site) ?? refusal.site} />
              </Sentence>
            )}
          </p>
        </Heading>
      </main>
      <Foot>
        <Said line={said} />
        {refusal !== null && (
          <div class="acts">
            {refusal.site !== undefined && (
              <AllowButton site={refusal.site} kind="main" onAllow={props.onAllow} />
            )}
            <Button kind={refusal.site === undefined ? 'main' : 'plain'} onPress={onLookAgain}>
              {t('look_again')}
            </Button>
            {refusal.frame !== undefined && /^https?:/.test(refusal.frame) ? (
              <a class="button" href={refusal.frame} target="_blank" rel="noopener noreferrer">
                {t('form_frame_open')}
              </a>
            ) : (
              onOpenForm && <Button onPress={onOpenForm}>{t('open_form')}</Button>
            )}
          </div>
        )}
      </Foot>
    </>
  );
}

export interface FormViewProps extends FrameProps {
  form: SeenForm;
  entries: Entry[];
  residents: ResidentSign | null;
  recipient: CaseRecipient;
  /** What to look at before the letter leaves. */
  warnings: Warning[];
  changed: Changed | null;
  /** Of the case, ISO 3166-1 alpha-2. */
  country: string | null;
  /** What the person noted of the contact form. */
  wayNotes?: [NotedWay, string][];
  shorter: ShorterLetter[];
  /** Whether what the person gives here is kept for the next form. */
  remember: boolean;
  filling: boolean;
  /** What the person told of fields of this site. */
  taught: TaughtField[];
  onEntry: (at: number, change: { ticked: boolean } | { value: string }) => void;
  onTeach: (id: string, kind: FieldKind | null) => void;
  onRemember: (remember: boolean) => void;
  onFill: () => void;
  onUndo: () => void;
}

/** The other ways to an official, as the paper gives them. */
function OtherWays({ emails, post, fax, phones, social }: CaseRecipient) {
  const numbers: [MessageKey, string[]][] = [
    ['fax_of', fax === null ? [] : [fax]],
    ['numbers_of', phones],
    ['accounts_of', social],
  ];
  return (
    <ul>
      {emails.map((email) => (
        <li key={email}>
          <Sentence words="form_other_ways_email">
            <Address of={email} />
          </Sentence>
        </li>
      ))}
      {post !== null && <li>{t('form_other_ways_post')}</li>}
      {numbers
        .filter(([, all]) => all.length > 0)
        .map(([words, all]) => (
          <li key={words}>
            <Sentence words={words}>
              <bdi dir="ltr">{all.join(', ')}</bdi>
            </Sentence>
          </li>
        ))}
    </ul>
  );
}

/** A form for residents alone, with the other ways to the same official. */
function Residents({ sign, recipient }: { sign: ResidentSign; recipient: CaseRecipient }) {
  return (
    <div class="small form-warning">
      <p>
        <Mark shape="doubt" />
        {t(sign === 'identity' ? 'form_residents_identity' : 'form_residents_postal')}{' '}
      </p>
      <OtherWays {...recipient} />
    </div>
  );
}

function Rows({ entries, shorter, taught, onEntry, onTeach, side }: FormViewProps & { side: boolean }) {
  return entries.map((entry, at) =>
    entry.side === side ? (
      <FormRow
        key={entry.row.field.id}
        entry={entry}
        shorter={shorter}
        isTaught={taught.some(
          ({ name, label }) => name === entry.row.field.name && label === entry.row.field.label,
        )}
        onTeach={(kind) => onTeach(entry.row.field.id, kind)}
        onTick={(ticked) => onEntry(at, { ticked })}
        onValue={(value) => onEntry(at, { value })}
      />
    ) : null,
  );
}

const Place = ({ form }: { form: SeenForm }) =>
  form.title === null ? (
    <Sentence words="form_at_host">
      <Address of={form.host} />
    </Sentence>
  ) : (
    <Sentence words="form_at">
      <b dir="auto">{form.title}</b>
      <Address of={form.host} />
    </Sentence>
  );

/** What would go where: each field as the page calls it, with a tick and the value. */
export function FormView(props: FormViewProps) {
  const { form, entries, residents, filling, remember } = props;
  const side = entries.filter((entry) => entry.side).length;
  const going = ordersOf(entries).length;
  return (
    <>
      <LetterBar ways={props.ways} onBack={props.onBack} />
      <main>
        <Heading>
          <p class="small soft">
            <Place form={form} />
          </p>
          {residents !== null && <Residents sign={residents} recipient={props.recipient} />}
        </Heading>
        <ul class="sheet form-rows" aria-label={t('form_fields')}>
          <Rows {...props} side={false} />
          {form.captcha && (
            <li class="form-row">
              <p class="small soft">{t('form_captcha')}</p>
            </li>
          )}
          {side > 0 && (
            <li class="form-row">
              <details>
                <summary class="small">{counted('form_more', side)}</summary>
                <ul aria-label={counted('form_more', side)}>
                  <Rows {...props} side={true} />
                </ul>
              </details>
            </li>
          )}
          <li class="form-row">
            <label class="tick small">
              <input
                type="checkbox"
                checked={remember}
                onChange={({ currentTarget }) => props.onRemember(currentTarget.checked)}
              />
              <span>{t('form_remember')}</span>
            </label>
          </li>
        </ul>
      </main>
      <Foot>
        <Said line={props.said} />
        {form.filled > 0 && (
          <p class="target">
            <Button kind="quiet" onPress={props.onUndo}>
              {counted('form_take_back', form.filled)}
            </Button>
          </p>
        )}
        <SafetyApart warnings={props.warnings} country={props.country} changed={props.changed} short />
        <ChannelNotes notes={props.wayNotes ?? []} />
        <div class="acts">
          <Button kind="main" impossible={filling || going === 0} onPress={props.onFill}>
            {filling ? t('form_filling') : counted('form_fill', going)}
          </Button>
        </div>
      </Foot>
    </>
  );
}
