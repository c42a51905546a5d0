import { useState } from 'preact/hooks';
import { blocksOf } from '../../lib/appeal/items.ts';
import type { Appeal, Draft, DraftPatch, Profile } from '../../lib/appeal/schema.ts';
import { counted, t } from '../../lib/browser/words.ts';
import type { AddressRisk } from '../../lib/case/address-risk.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import { ProfileFields } from '../settings/profile-fields.tsx';
import { Button } from '../ui/button.tsx';
import { KeptField } from '../ui/kept-field.tsx';
import { ArrangeParts } from './arrange-parts.tsx';
import { type CopyWhat, LetterHead } from './letter-head.tsx';
import { LetterNotes, type LetterNotesProps } from './letter-notes.tsx';
import { LetterTools, type LetterToolsProps } from './letter-tools.tsx';
import { OwnWords } from './own-words.tsx';
import { fullName } from './recipient.ts';

export interface LetterViewProps {
  recipient: CaseRecipient;
  /** The whole letter, however short the form is in which it leaves. */
  appeal: Appeal;
  draft: Draft | null;
  profile: Profile;
  /** What to look at twice in the addresses of the case. */
  risks: AddressRisk[];
  /** What there is to say of it before it goes out. */
  notes: LetterNotesProps;
  /** The official paragraphs as the paper has them. */
  official: string[];
  /** The paragraphs that the chosen length leaves out. */
  cut: string[];
  /** How own words are advised, by the person's section. */
  advice: { withSection: boolean; ownWords: boolean };
  tools: Omit<LetterToolsProps, 'recipient' | 'cut' | 'onDraft' | 'onCopy'>;
  onDraft: (patch: DraftPatch) => void;
  onProfile: (patch: Partial<Profile>) => void;
  onCopy: (what: CopyWhat) => void;
}

/** One paragraph: text and lists in their order. */
const Paragraph = ({ text, lang }: { text: string; lang: string }) =>
  blocksOf(text).map(({ kind, lines }) =>
    kind === 'text' ? (
      <p key={lines.join('\n')} dir="auto" lang={lang} class="plain">
        {lines.join('\n')}
      </p>
    ) : (
      <ul key={lines.join('\n')} class="asks" dir="auto" lang={lang}>
        {lines.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ),
  );

type Mode = 'read' | 'reword' | 'arrange';

interface MiddleProps extends LetterViewProps {
  mode: Mode;
  onMode: (mode: Mode) => void;
}

/** The whole official text in one field. */
function Reworded({ appeal, draft, onDraft, onMode }: MiddleProps) {
  const takeBack = () => {
    onMode('read');
    onDraft({ text: null });
  };
  return (
    <div class="reworded">
      <KeptField
        class="own"
        label={t('text_changed')}
        labelBelow
        rows={8}
        lang={appeal.language}
        value={draft?.text ?? appeal.paragraphs.join('\n\n')}
        onType={(text) => onDraft({ text })}
      />
      <Button kind="quiet" onPress={takeBack}>
        {t('official_text_back')}
      </Button>
    </div>
  );
}

const CutParagraph = ({ text, lang }: { text: string; lang: string }) => (
  <div class="part-out">
    <p class="part-state">{t('cut_here')}</p>
    <Paragraph text={text} lang={lang} />
  </div>
);

/** Some paragraphs of the official text; each occurrence of one that is left out is shown as such. */
const Paragraphs = ({ of, cut, lang }: { of: string[]; cut: string[]; lang: string }) => (
  <>
    {of.map((text) =>
      cut.includes(text) ? (
        <CutParagraph key={text} text={text} lang={lang} />
      ) : (
        <Paragraph key={text} text={text} lang={lang} />
      ),
    )}
  </>
);

const Own = ({ appeal, advice, onDraft }: LetterViewProps) => (
  <OwnWords
    value={appeal.own}
    language={appeal.language}
    withSection={advice.withSection}
    open={advice.ownWords && appeal.own === ''}
    onType={(own) => onDraft({ own })}
  />
);

/** The official text with the person's own words where they want them; or one of the ways to change it. */
function Middle(props: MiddleProps) {
  const { appeal, draft, official, cut, mode, onMode, onDraft } = props;
  if (mode === 'arrange')
    return (
      <>
        <ArrangeParts
          official={official}
          parts={draft?.parts ?? null}
          own={appeal.own}
          language={appeal.language}
          onParts={(parts) => onDraft({ parts })}
          onDone={() => onMode('read')}
        />
        <Own {...props} />
      </>
    );
  if (mode === 'reword' || draft?.text != null)
    return (
      <>
        <Reworded {...props} />
        <Own {...props} />
      </>
    );
  const { paragraphs, ownAt = paragraphs.length, language } = appeal;
  const change = (
    <p class="letter-act">
      <Button kind="quiet" onPress={() => onMode('reword')}>
        {t('change_text')}
      </Button>
      <Button kind="quiet" onPress={() => onMode('arrange')}>
        {t('arrange')}
      </Button>
    </p>
  );
  const behind = paragraphs.slice(ownAt);
  return (
    <>
      <Paragraphs of={paragraphs.slice(0, ownAt)} cut={cut} lang={language} />
      {behind.length === 0 && change}
      <Own {...props} />
      <Paragraphs of={behind} cut={cut} lang={language} />
      {behind.length > 0 && change}
    </>
  );
}

function Signature({ appeal, profile, onProfile }: LetterViewProps) {
  // The fields stay while they are being filled for the first time.
  const [asked] = useState(profile.name === '');
  return (
    <div class="sign-off">
      <p dir="auto" lang={appeal.language}>
        {appeal.signOff}
      </p>
      {asked ? (
        <div class="sign-fields">
          <ProfileFields profile={profile} onProfile={onProfile} />
        </div>
      ) : (
        appeal.signature.map((line) => (
          <p key={line} dir="auto" lang={appeal.language}>
            {line}
          </p>
        ))
      )}
    </div>
  );
}

/** The letter as a letter: to whom, the subject, the official text, own words, the sign-off. */
export function LetterView(props: LetterViewProps) {
  const { appeal, recipient, cut, tools, onDraft, onCopy } = props;
  const [mode, setMode] = useState<Mode>('read');
  return (
    <article class="sheet letter" aria-label={t('letter_to', fullName(recipient))}>
      <LetterHead {...props} />
      <div class="letter-text">
        <p dir="auto" lang={appeal.language}>
          {appeal.salutation}
        </p>
        <Middle {...props} mode={mode} onMode={setMode} />
        <Signature {...props} />
      </div>
      <LetterNotes {...props.notes} />
      {cut.length > 0 && <p class="small cut-count">{counted('cut_count', cut.length)}</p>}
      <p class="letter-all">
        <Button kind="quiet" onPress={() => onCopy({ what: 'everything' })}>
          {t('copy_everything')}
        </Button>
      </p>
      <LetterTools {...tools} recipient={recipient} cut={cut.length} onDraft={onDraft} onCopy={onCopy} />
    </article>
  );
}
