import { useState } from 'preact/hooks';
import type { Appeal, Draft, DraftPatch, Profile } from '../lib/appeal/schema.ts';
import { t } from '../lib/browser/words.ts';
import type { AddressRisk } from '../lib/case/address-risk.ts';
import type { CaseRecipient } from '../lib/case/schema.ts';
import { LetterNotes, type LetterNotesProps } from './letter-notes.tsx';
import { ProfileFields } from './profile-fields.tsx';
import { fullName } from './recipient.ts';
import { Risk } from './risk.tsx';
import { Address } from './ui/address.tsx';
import { Button } from './ui/button.tsx';
import { KeptField } from './ui/kept-field.tsx';

/** What can be copied by itself. */
export type CopyWhat =
  | { what: 'letter' }
  | { what: 'subject' }
  | { what: 'everything' }
  | { what: 'address'; text: string };

export interface LetterViewProps {
  recipient: CaseRecipient;
  appeal: Appeal;
  draft: Draft | null;
  profile: Profile;
  /** What to look at twice in the addresses of the case. */
  risks: AddressRisk[];
  /** What there is to say of it before it goes out. */
  notes: LetterNotesProps;
  onDraft: (patch: DraftPatch) => void;
  onProfile: (patch: Partial<Profile>) => void;
  onCopy: (what: CopyWhat) => void;
}

/** A contact form can be opened; only a web address becomes a link. */
const isLink = (text: string): boolean => /^https?:\/\//.test(text);

interface AddressLineProps {
  label?: string;
  text: string;
  risks: AddressRisk[];
  onCopy: LetterViewProps['onCopy'];
}

function AddressLine({ label, text, risks, onCopy }: AddressLineProps) {
  return (
    <>
      <div>
        <p>
          {label && <span class="soft">{label} </span>}
          {isLink(text) ? (
            <a href={text} target="_blank" rel="noopener noreferrer">
              <Address of={text} />
            </a>
          ) : (
            <Address of={text} />
          )}
        </p>
        <Risk risks={risks} address={text} />
      </div>
      <Button kind="quiet" unseen={text} onPress={() => onCopy({ what: 'address', text })}>
        {t('copy')}
      </Button>
    </>
  );
}

function LetterHead({ recipient, appeal, draft, risks, onDraft, onCopy }: LetterViewProps) {
  return (
    <div class="letter-to">
      <p>
        <bdi>
          <b>{recipient.name ?? fullName(recipient)}</b>
          {recipient.name && recipient.title && `, ${recipient.title}`}
        </bdi>
      </p>
      {appeal.to.map((address) => (
        <AddressLine key={address} text={address} risks={risks} onCopy={onCopy} />
      ))}
      {appeal.cc.map((address) => (
        <AddressLine key={address} label={t('cc')} text={address} risks={risks} onCopy={onCopy} />
      ))}
      {recipient.formUrl && (
        <AddressLine label={t('form')} text={recipient.formUrl} risks={risks} onCopy={onCopy} />
      )}
      {appeal.to.length === 0 && recipient.post && (
        <>
          <p class="post">{recipient.post}</p>
          <Button
            kind="quiet"
            unseen={t('copy_post')}
            onPress={() => onCopy({ what: 'address', text: recipient.post ?? '' })}
          >
            {t('copy')}
          </Button>
        </>
      )}
      <KeptField
        class="subject"
        label={t('subject')}
        labelUnseen
        lang={appeal.language}
        // As it was typed: the letter leaves out blanks at its ends.
        value={draft?.subject ?? appeal.subject}
        onType={(subject) => onDraft({ subject })}
      />
      <Button kind="quiet" unseen={t('copy_subject')} onPress={() => onCopy({ what: 'subject' })}>
        {t('copy')}
      </Button>
    </div>
  );
}

/** Paragraphs of plain text; lines that begin with "- " are items of a list. */
function Paragraph({ text, lang }: { text: string; lang: string }) {
  const lines = text.split('\n');
  const items = lines.filter((line) => /^[-–•] /.test(line));
  if (items.length < lines.length || items.length === 0)
    return (
      <p dir="auto" lang={lang} class="plain">
        {text}
      </p>
    );
  return (
    <ul class="asks" dir="auto" lang={lang}>
      {items.map((item) => (
        <li key={item}>{item.slice(2)}</li>
      ))}
    </ul>
  );
}

function OfficialText({ appeal, draft, onDraft }: LetterViewProps) {
  const [editing, setEditing] = useState(false);
  const changed = draft?.text != null;
  if (!changed && !editing)
    return (
      <>
        {appeal.paragraphs.map((text) => (
          <Paragraph key={text} text={text} lang={appeal.language} />
        ))}
        <p class="letter-act">
          <Button kind="quiet" onPress={() => setEditing(true)}>
            {t('change_text')}
          </Button>
        </p>
      </>
    );
  const takeBack = () => {
    setEditing(false);
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
          <p key={line} dir="auto">
            {line}
          </p>
        ))
      )}
    </div>
  );
}

/** The letter as a letter: to whom, the subject, the official text, own words, the sign-off. */
export function LetterView(props: LetterViewProps) {
  const { appeal, recipient, onDraft, onCopy } = props;
  return (
    <article class="sheet letter" aria-label={t('letter_to', fullName(recipient))}>
      <LetterHead {...props} />
      <div class="letter-text">
        <p dir="auto" lang={appeal.language}>
          {appeal.salutation}
        </p>
        <OfficialText {...props} />
        <KeptField
          class="own"
          label={t('own_words')}
          labelBelow
          rows={2}
          lang={appeal.language}
          value={appeal.own}
          onType={(own) => onDraft({ own })}
        />
        <Signature {...props} />
      </div>
      <LetterNotes {...props.notes} />
      <p class="letter-all">
        <Button kind="quiet" onPress={() => onCopy({ what: 'everything' })}>
          {t('copy_everything')}
        </Button>
      </p>
    </article>
  );
}
