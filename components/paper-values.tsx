import type { ComponentChild } from 'preact';
import { t } from '../lib/browser/words.ts';
import type { AddressRisk } from '../lib/case/address-risk.ts';
import type { PaperNotes } from '../lib/case/notes.ts';
import type { Recipient, UaDocument } from '../lib/document/schema.ts';
import { type SourceLine, sourceOf } from './evidence.ts';
import { kindName, labelOf, missingNames } from './paper-words.ts';
import { Risk } from './risk.tsx';
import { Address } from './ui/address.tsx';
import { countryName } from './ui/country.ts';
import { Mark } from './ui/mark.tsx';
import { LongDate } from './ui/when.tsx';

/** A value's name, how it is shown, and the evidence field it was read from. */
interface Value {
  term: string;
  shown: ComponentChild;
  field: string;
}

function Source({ line, lang }: { line: SourceLine; lang: string | null }) {
  return (
    <p class="why soft">
      <q lang={lang ?? undefined} dir="auto">
        {line.before}
        <mark class={line.doubt ? 'doubt' : undefined}>{line.value}</mark>
        {line.after}
      </q>
    </p>
  );
}

function ValueRow({ value, line, lang }: { value: Value; line: SourceLine | null; lang: string | null }) {
  // The value itself may be the whole line: then it is not said twice.
  const repeats = line && !line.doubt && line.before + line.value + line.after === value.shown;
  return (
    <li class={line?.doubt ? 'value value-doubt' : 'value'}>
      <p class="term">{value.term}</p>
      <div>
        <p>
          <bdi>{value.shown}</bdi>
        </p>
        {line && !repeats && <Source line={line} lang={lang} />}
        {line?.doubt && (
          <p class="why doubt-why">
            <Mark shape="doubt" />
            <bdi>{line.doubt}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}

function RecipientShown({ recipient, risks }: { recipient: Recipient; risks: AddressRisk[] }) {
  const name = [recipient.name, recipient.title].filter(Boolean).join(', ');
  const addresses = [...recipient.emails, recipient.formUrl, recipient.fax].filter((one) => one !== null);
  return (
    <>
      {name}
      {addresses.map((address) => (
        <span key={address} class="line">
          <Address of={address} />
          <Risk risks={risks} address={address} />
        </span>
      ))}
      {recipient.post && <span class="line post">{recipient.post}</span>}
    </>
  );
}

/** The evidence of a recipient: its first address, else its name or title. */
const recipientField = (recipient: Recipient, index: number): string =>
  `recipients.${index}.${recipient.emails.length > 0 ? 'emails.0' : recipient.name ? 'name' : 'title'}`;

function valuesOf(ua: UaDocument, { risks }: PaperNotes): Value[] {
  const dated = (iso: string | null) => iso && <LongDate iso={iso} />;
  return [
    { term: t('value_kind'), shown: kindName(ua), field: 'kind' },
    { term: t('value_number'), shown: ua.reference && <bdi>{labelOf(ua)}</bdi>, field: 'reference' },
    { term: t('value_index'), shown: ua.index && <bdi>{ua.index}</bdi>, field: 'index' },
    { term: t('value_country'), shown: ua.country && countryName(ua.country), field: 'country' },
    { term: t('value_issued'), shown: dated(ua.issued), field: 'issued' },
    { term: t('value_headline'), shown: ua.headline, field: 'headline' },
    { term: t('value_who'), shown: ua.people.join(', '), field: 'people.0' },
    { term: t('value_deadline'), shown: dated(ua.deadline), field: 'deadline' },
    ...ua.recipients.map((recipient, index) => ({
      term: recipient.copiesOnly ? t('value_copy_to') : t('value_recipient'),
      shown: <RecipientShown recipient={recipient} risks={risks[index] ?? []} />,
      field: recipientField(recipient, index),
    })),
    { term: t('value_closing'), shown: closingShown(ua), field: 'closing' },
  ].filter(({ shown }) => shown);
}

function closingShown({ closing }: UaDocument): string | null {
  if (closing.closes === true) return t('closing_yes');
  return closing.closes === 'unsure' ? t('closing_unsure') : null;
}

function ModelLetter({ ua }: { ua: UaDocument }) {
  if (!ua.letter) return null;
  const lang = ua.language ?? undefined;
  return (
    <details class="model-letter">
      <summary>{t('value_letter')}</summary>
      <div class="letter-text" lang={lang}>
        {ua.letter.salutation && <p dir="auto">{ua.letter.salutation},</p>}
        <p class="plain" dir="auto">
          {ua.letter.body}
        </p>
        {ua.letter.signOff && <p dir="auto">{ua.letter.signOff},</p>}
      </div>
    </details>
  );
}

/** What was read from one paper, each value with the line it came from. `text` is the paper's own text. */
export function PaperValues({ ua, text, notes }: { ua: UaDocument; text: string; notes: PaperNotes }) {
  const missing = missingNames(ua);
  return (
    <div class="found">
      <ol class="values">
        {valuesOf(ua, notes).map((value) => (
          <ValueRow
            key={value.field}
            value={value}
            line={sourceOf(text, ua.evidence, value.field)}
            lang={ua.language}
          />
        ))}
      </ol>
      {missing.length > 0 && (
        <p class="checked">
          <Mark shape="missing" />
          {t('missing_values', missing.join(', '))}
        </p>
      )}
      <ModelLetter ua={ua} />
    </div>
  );
}
