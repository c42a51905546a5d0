import type { ComponentChild } from 'preact';
import { t } from '../../lib/browser/words.ts';
import type { AddressRisk } from '../../lib/case/address-risk.ts';
import { recipientField } from '../../lib/case/correctable.ts';
import type { PaperNotes } from '../../lib/case/notes.ts';
import { type KeyedRecipient, nthAdded, withKeys } from '../../lib/case/recipient-key.ts';
import type { Recipient, UaDocument } from '../../lib/document/schema.ts';
import { Risk } from '../letter/risk.tsx';
import { Address } from '../ui/address.tsx';
import { countryName } from '../ui/country.ts';
import { LongDate } from '../ui/when.tsx';
import { kindName, labelOf } from './paper-words.ts';
import type { Correctable } from './value-form.tsx';

/** One value of a paper as a row shows it. */
export interface Value {
  /** `deadline`, `recipients.0`, ... */
  id: string;
  term: string;
  /** Nothing when there is no such value. */
  shown: ComponentChild;
  /** What of it can be corrected. */
  parts: Correctable[];
  /** The evidence that tells most of where it was read. */
  field: string;
  /** True when a paper of its kind should have it. */
  expected: boolean;
  /** True for one that the person has added to what was read. */
  added?: boolean;
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

/** What of a recipient can be corrected. */
export const recipientParts = (key: string): Correctable[] => [
  { field: recipientField(key, 'name'), label: t('value_name'), as: 'line' },
  { field: recipientField(key, 'title'), label: t('value_office'), as: 'line' },
  { field: recipientField(key, 'emails'), label: t('value_emails'), as: 'lines' },
  { field: recipientField(key, 'formUrl'), label: t('value_form'), as: 'line' },
  { field: recipientField(key, 'fax'), label: t('value_fax'), as: 'line' },
  { field: recipientField(key, 'post'), label: t('value_post'), as: 'lines' },
  { field: recipientField(key, 'salutation'), label: t('value_salutation'), as: 'line' },
  { field: recipientField(key, 'role'), label: t('value_role'), as: 'role' },
];

/** A recipient's first address, else the name or title. */
const mainOf = ({ emails, name }: Recipient): string =>
  emails.length > 0 ? 'emails.0' : name ? 'name' : 'title';

/** One whom the person has left out is named, so that it can be taken back. */
const leftOut = ({ name, title, emails }: Recipient) => (
  <>
    <s>{name ?? title ?? emails[0]}</s>{' '}
    <span class="line" dir="auto">
      {t('left_out')}
    </span>
  </>
);

function recipientValues(ua: UaDocument, read: UaDocument, { risks }: PaperNotes): Value[] {
  const now = withKeys(ua.recipients);
  const wereRead = withKeys(read.recipients);
  const added = now.filter(({ key }) => nthAdded(key) !== null);
  const all = [...wereRead, ...added];
  const standing = ({ key }: KeyedRecipient) => now.findIndex((one) => one.key === key);
  const sorts = all.map((one) =>
    t((now[standing(one)] ?? one).copiesOnly ? 'value_copy_to' : 'value_recipient'),
  );
  return all.map((one, at) => {
    const sort = sorts[at] ?? '';
    const nth = sorts.slice(0, at + 1).filter((other) => other === sort).length;
    const recipient = now[standing(one)];
    return {
      id: `recipients.${at}`,
      term: sorts.filter((other) => other === sort).length > 1 ? t('nth_value', sort, String(nth)) : sort,
      shown: recipient ? (
        <RecipientShown recipient={recipient} risks={risks[standing(one)] ?? []} />
      ) : (
        leftOut(one)
      ),
      parts: recipientParts(one.key),
      field: `recipients.${at}.${mainOf(one)}`,
      expected: true,
      added: added.includes(one),
    };
  });
}

const closings = { yes: 'closing_yes', no: 'closing_no', unsure: 'closing_unsure' } as const;

/** What a paper says of the end, in words. */
export function closingName({ closing: { closes } }: Pick<UaDocument, 'closing'>): string {
  return t(closings[closes === 'unsure' ? closes : closes ? 'yes' : 'no']);
}

function LetterShown({ ua }: { ua: UaDocument }) {
  if (!ua.letter) return null;
  return (
    <details class="model-letter">
      <summary>{t('show_letter')}</summary>
      <div class="letter-text" lang={ua.language ?? undefined}>
        {ua.letter.salutation && <p dir="auto">{ua.letter.salutation},</p>}
        <p class="plain" dir="auto">
          {ua.letter.body}
        </p>
        {ua.letter.signOff && <p dir="auto">{ua.letter.signOff},</p>}
      </div>
    </details>
  );
}

/** All that a paper can say, in the order in which it is shown. `read` is the paper without corrections. */
export function valuesOf(ua: UaDocument, read: UaDocument, notes: PaperNotes): Value[] {
  const missing = (name: string) => ua.missing.includes(name);
  const one = (id: string, term: string, as: Correctable['as'], shown: ComponentChild, part = id): Value => ({
    id,
    term,
    shown,
    parts: [{ field: part, label: term, as }],
    field: id,
    expected: missing(id),
  });
  const dated = (iso: string | null) => iso && <LongDate iso={iso} />;
  const ends = ua.closing.closes !== false && closingName(ua);
  return [
    one('kind', t('value_kind'), 'kind', kindName(ua)),
    one('reference', t('value_number'), 'line', ua.reference && <bdi>{labelOf(ua)}</bdi>),
    one('index', t('value_index'), 'line', ua.index && <bdi>{ua.index}</bdi>),
    one('country', t('value_country'), 'country', ua.country && countryName(ua.country)),
    one('issued', t('value_issued'), 'date', dated(ua.issued)),
    one('headline', t('value_headline'), 'line', ua.headline),
    { ...one('people', t('value_who'), 'lines', ua.people.join(', ')), field: 'people.0' },
    one('deadline', t('value_deadline'), 'date', dated(ua.deadline)),
    ...recipientValues(ua, read, notes),
    { ...one('closing', t('value_closing'), 'closing', ends), expected: false },
    {
      ...one('letter', t('value_letter'), 'letter', ua.letter && <LetterShown ua={ua} />, 'letter.body'),
      field: 'letter.body',
    },
  ];
}
