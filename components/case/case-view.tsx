import type { ComponentChildren } from 'preact';
import { t } from '../../lib/browser/words.ts';
import type { NotedWay } from '../../lib/case/channel-notes.ts';
import type { UaCase } from '../../lib/case/schema.ts';
import type { InsertTarget } from '../../lib/delivery/insert/schema.ts';
import type { Way } from '../../lib/delivery/routes.ts';
import { ChannelNotes } from '../letter/channel-notes.tsx';
import { FormAlong, FormButton, formOf } from '../letter/form-step.tsx';
import { ComposeButton, composeOf, Ladder, type LadderProps, WhatGoesAlong } from '../letter/ladder.tsx';
import type { CopyWhat } from '../letter/letter-head.tsx';
import { LetterView, type LetterViewProps } from '../letter/letter-view.tsx';
import { ManyLine, type ManyLineProps } from '../letter/many-line.tsx';
import { type Person, RecipientTabs } from '../letter/recipient-tabs.tsx';
import { Rungs } from '../letter/rungs.tsx';
import { SafetyLine, type SafetyLineProps, TiesQuestion } from '../letter/safety-line.tsx';
import { TargetLine, type TargetLineProps, type TargetState } from '../letter/target-line.tsx';
import { Button } from '../ui/button.tsx';
import { Foot } from '../ui/foot.tsx';
import { QuietLink } from '../ui/link.tsx';
import { Said, type SaidLine } from '../ui/said.tsx';
import { AskFirst } from './ask-first.tsx';
import { CaseBar, CaseHead, papersHref } from './case-head.tsx';
import { NewerPaper, type NewerPaperProps } from './newer-paper.tsx';

export interface CaseViewProps {
  ua: UaCase;
  today: string;
  people: Person[];
  /** What was done before for this recipient, in a line over the letter. */
  before?: ComponentChildren;
  /** `null` when no paper of the case names anybody to write to. */
  letter: LetterViewProps | null;
  /** What newer papers have changed under the person's hands. */
  newer: NewerPaperProps;
  /** What to look at before the letter leaves. */
  safety: SafetyLineProps;
  /** What the person noted of the ways to this recipient. */
  wayNotes?: [NotedWay, string][];
  /** Where the letter would go to many addresses at once. */
  many?: ManyLineProps | null;
  /** True where writing could be dangerous: then there is only copying. */
  atRisk: boolean;
  /** Deletes what the person typed for this case; `null` where there is nothing. */
  onForget: (() => void) | null;
  target: TargetState;
  /** The message that somebody began, while the person is asked whether it is the one meant. */
  asking: InsertTarget | null;
  inserting: boolean;
  said: SaidLine | null;
  ways: ComponentChildren;
  onRecipient: (key: string) => void;
  onCopy: (what: CopyWhat) => void;
  onInsert: () => void;
  onInsertAnyway: () => void;
  /** Puts the letter into one of several open messages. */
  onWindow: TargetLineProps['onWindow'];
  onLeave: () => void;
  onLookAgain: () => void;
  onAllow: TargetLineProps['onAllow'];
  ladder: Omit<LadderProps, 'shown' | 'composeAbove' | 'formAbove' | 'inPage'>;
  /** Shows what would go into the contact form of the page; `null` where no page stands beside this one. */
  onForm: (() => void) | null;
}

/** A page without a field for a recipient is likelier a form than a webmail. */
const isLikeForm = ({ target, onForm }: CaseViewProps): boolean =>
  onForm !== null && typeof target === 'object' && target.ok && !target.target.fields.includes('to');

/** It is the form that is meant, for somebody who has one. */
const isAtForm = (props: CaseViewProps): boolean =>
  isLikeForm(props) &&
  props.letter !== null &&
  (props.letter.recipient.formUrl !== null || props.letter.appeal.to.length === 0);

/** Is it known that the letter cannot go into this page? */
const isShut = (target: TargetState): boolean =>
  target === 'none' || (typeof target === 'object' && !target.ok && !target.windows);

/** The way that is the main one where the letter cannot go into this page: a message in the webmail, else the contact form. */
function wayOut({ target, ladder, letter }: CaseViewProps) {
  if (!isShut(target)) return {};
  const compose = composeOf(ladder.routes);
  if (compose) return { compose };
  const form = letter?.appeal.to.length === 0 && formOf(ladder.routes);
  return form ? { form } : {};
}

/** The way that the main button takes. */
function mainWay(props: CaseViewProps): Way {
  const { compose, form } = wayOut(props);
  const out = compose ?? form;
  return out?.way ?? (isShut(props.target) ? 'copy' : 'insert');
}

/** The main act: filling this page; where that cannot be, a message in the webmail, or opening the contact form. */
function MainAct(props: CaseViewProps) {
  const { target, inserting, ladder, onInsert, onForm } = props;
  if (onForm && isAtForm(props))
    return (
      <Button kind="main" onPress={onForm}>
        {t('fill_form')}
      </Button>
    );
  const { compose, form } = wayOut(props);
  if (compose) return <ComposeButton {...ladder} route={compose} main />;
  if (form) return <FormButton {...ladder} route={form} main />;
  if (target === 'none') return null;
  return (
    <Button
      kind={isShut(target) ? 'plain' : 'main'}
      onPress={onInsert}
      impossible={target === 'looking' || !target.ok || inserting}
      reason="target"
    >
      {inserting ? t('putting') : t('put_into_page')}
    </Button>
  );
}

/** The way into this page that is not the main one: into its form, or into its message field alone. */
function OtherInPage(props: CaseViewProps) {
  const { target, onForm, onInsert } = props;
  if (onForm === null || typeof target === 'string' || !target.ok) return null;
  if (isAtForm(props)) return <Step words="put_into_page" onPress={onInsert} />;
  // The line over the buttons has the way to what looks like a form.
  return isLikeForm(props) ? null : <Step words="fill_form" onPress={onForm} />;
}

const Step = ({ words, onPress }: { words: 'put_into_page' | 'fill_form'; onPress: () => void }) => (
  <li>
    <Button onPress={onPress}>{t(words)}</Button>
  </li>
);

/** The ways the letter leaves, from the best, over those between, to copying. */
function Ways(props: CaseViewProps) {
  const { target, ladder, onCopy } = props;
  const shut = isShut(target);
  const { compose, form } = wayOut(props);
  return (
    <>
      <div class="leaving">
        <TargetLine {...props} onForm={isAtForm(props) ? null : props.onForm} />
        <Ladder
          {...ladder}
          shown={shut && ladder.routes.length > 0}
          composeAbove={compose !== undefined}
          formAbove={form !== undefined}
          inPage={<OtherInPage {...props} />}
        />
        {ladder.routes.length > 0 && <Rungs {...ladder} main={mainWay(props)} />}
      </div>
      {compose && <WhatGoesAlong {...ladder} route={compose} />}
      {form && <FormAlong {...ladder} />}
      <div class="acts">
        <MainAct {...props} />
        <Button
          kind={shut && !compose && !form ? 'main' : 'plain'}
          onPress={() => onCopy({ what: 'letter' })}
        >
          {t('copy_letter')}
        </Button>
      </div>
    </>
  );
}

/** Where writing could be dangerous: by hand alone, so that nothing of it is in a page or a link before the person is there. */
const CarefulWays = ({ onCopy, onForget }: Pick<CaseViewProps, 'onCopy' | 'onForget'>) => (
  <>
    <p class="target">{t('careful_line')}</p>
    <p class="small soft">
      {t('careful_kept')}{' '}
      {onForget && (
        <Button kind="quiet" onPress={onForget}>
          {t('careful_kept_out')}
        </Button>
      )}
    </p>
    <p class="small soft">{t('careful_drafts')}</p>
    <div class="acts">
      <Button kind="main" onPress={() => onCopy({ what: 'letter' })}>
        {t('copy_letter')}
      </Button>
    </div>
  </>
);

/** How the letter leaves, under what there is to look at before. */
const Leaving = (props: CaseViewProps) => (
  <>
    <SafetyLine {...props.safety} />
    <ChannelNotes notes={props.wayNotes ?? []} />
    {props.many && <ManyLine {...props.many} />}
    {props.atRisk ? <CarefulWays {...props} /> : <Ways {...props} />}
  </>
);

const NobodyToWriteTo = ({ ua }: { ua: UaCase }) => (
  <section class="sheet closing">
    <p>{t('nobody_to_write_to')}</p>
    <p class="source">
      <QuietLink href={papersHref(ua.key)}>{t('see_papers')}</QuietLink>
    </p>
  </section>
);

/** An open case: its recipients, the letter, and the ways it leaves. */
export function CaseView(props: CaseViewProps) {
  const { ua, today, letter } = props;
  return (
    <>
      <CaseBar ua={ua}>{props.ways}</CaseBar>
      <main>
        <CaseHead ua={ua} today={today} />
        {letter && <NewerPaper {...props.newer} />}
        {letter && <TiesQuestion {...props.safety} />}
        {props.people.length > 1 && letter && (
          <RecipientTabs people={props.people} chosen={letter.recipient.key} onChoose={props.onRecipient} />
        )}
        {letter && props.before}
        {letter ? <LetterView key={letter.recipient.key} {...letter} /> : <NobodyToWriteTo ua={ua} />}
      </main>
      <Foot>
        <Said line={props.said} />
        {letter && !props.asking && <Leaving {...props} />}
        {letter && props.asking && <AskFirst {...props} asking={props.asking} appeal={letter.appeal} />}
      </Foot>
    </>
  );
}
