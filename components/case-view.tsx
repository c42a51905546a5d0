import type { ComponentChildren } from 'preact';
import { t } from '../lib/browser/words.ts';
import type { UaCase } from '../lib/case/schema.ts';
import { CaseBar, CaseHead, papersHref } from './case-head.tsx';
import { type CopyWhat, LetterView, type LetterViewProps } from './letter-view.tsx';
import { type Person, RecipientTabs } from './recipient-tabs.tsx';
import { TargetLine, type TargetState } from './target-line.tsx';
import { Button } from './ui/button.tsx';
import { Foot } from './ui/foot.tsx';
import { QuietLink } from './ui/link.tsx';
import { Mark } from './ui/mark.tsx';
import { Said, type SaidLine } from './ui/said.tsx';

export interface CaseViewProps {
  ua: UaCase;
  today: string;
  people: Person[];
  /** `null` when no paper of the case names anybody to write to. */
  letter: LetterViewProps | null;
  target: TargetState;
  /** True while the person is asked whether to put the letter beside text that is there already. */
  asking: boolean;
  inserting: boolean;
  said: SaidLine | null;
  ways: ComponentChildren;
  onRecipient: (key: string) => void;
  onCopy: (what: CopyWhat) => void;
  onInsert: () => void;
  onInsertAnyway: () => void;
  onLeave: () => void;
  onLookAgain: () => void;
  /** Opens the person's own mail program; `null` when the letter is too long for that. */
  onMail: (() => void) | null;
}

function AskFirst({ onInsertAnyway, onLeave }: Pick<CaseViewProps, 'onInsertAnyway' | 'onLeave'>) {
  return (
    <div role="alertdialog" aria-label={t('text_there_title')} aria-describedby="text-there" class="ask">
      <p id="text-there" class="small">
        <Mark shape="doubt" />
        {t('text_there')}
      </p>
      <div class="acts">
        <Button kind="main" onPress={onInsertAnyway}>
          {t('put_anyway')}
        </Button>
        <Button onPress={onLeave}>{t('leave_it')}</Button>
      </div>
    </div>
  );
}

function Acts({ target, inserting, onInsert, onCopy }: CaseViewProps) {
  const possible = typeof target === 'object' && target.ok;
  const copyIsMain = target === 'none' || (typeof target === 'object' && !target.ok);
  return (
    <div class="acts">
      {target !== 'none' && (
        <Button
          kind={copyIsMain ? 'plain' : 'main'}
          onPress={onInsert}
          impossible={!possible || inserting}
          reason="target"
        >
          {inserting ? t('putting') : t('put_into_page')}
        </Button>
      )}
      <Button kind={copyIsMain ? 'main' : 'plain'} onPress={() => onCopy({ what: 'letter' })}>
        {t('copy_letter')}
      </Button>
    </div>
  );
}

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
        {props.people.length > 1 && letter && (
          <RecipientTabs people={props.people} chosen={letter.recipient.key} onChoose={props.onRecipient} />
        )}
        {letter ? <LetterView key={letter.recipient.key} {...letter} /> : <NobodyToWriteTo ua={ua} />}
      </main>
      <Foot>
        <Said line={props.said} />
        {letter && !props.asking && (
          <>
            <TargetLine target={props.target} onLookAgain={props.onLookAgain} onMail={props.onMail} />
            <Acts {...props} />
          </>
        )}
        {letter && props.asking && <AskFirst onInsertAnyway={props.onInsertAnyway} onLeave={props.onLeave} />}
      </Foot>
    </>
  );
}
