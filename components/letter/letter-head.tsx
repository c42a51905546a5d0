import type { Appeal, Draft, DraftPatch } from '../../lib/appeal/schema.ts';
import { t } from '../../lib/browser/words.ts';
import type { AddressRisk } from '../../lib/case/address-risk.ts';
import type { CaseRecipient } from '../../lib/case/schema.ts';
import { Address } from '../ui/address.tsx';
import { Button } from '../ui/button.tsx';
import { KeptField } from '../ui/kept-field.tsx';
import { fullName } from './recipient.ts';
import { Risk } from './risk.tsx';

/** What can be copied by itself. */
export type CopyWhat =
  | { what: 'letter' | 'subject' | 'everything' | 'fax' | 'post' | 'call' }
  | { what: 'address'; text: string };

interface LetterHeadProps {
  recipient: CaseRecipient;
  appeal: Appeal;
  draft: Draft | null;
  /** What to look at twice in the addresses of the case. */
  risks: AddressRisk[];
  onDraft: (patch: DraftPatch) => void;
  onCopy: (what: CopyWhat) => void;
}

/** A contact form can be opened; only a web address becomes a link. */
const isLink = (text: string): boolean => /^https?:\/\//.test(text);

interface AddressLineProps extends Pick<LetterHeadProps, 'risks' | 'onCopy'> {
  label?: string;
  text: string;
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

/** To whom a letter goes, at which addresses, and its subject. */
export function LetterHead({ recipient, appeal, draft, risks, onDraft, onCopy }: LetterHeadProps) {
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
