import type { ComponentChild } from 'preact';
import { counted, type MessageKey, t } from '../../lib/browser/words.ts';
import type { Difference } from '../../lib/case/difference.ts';
import { Address } from '../ui/address.tsx';
import { countryName } from '../ui/country.ts';
import { Sentence } from '../ui/sentence.tsx';
import { LongDate } from '../ui/when.tsx';

const named = (words: string | null | undefined) => <bdi>{words}</bdi>;
const listed = (addresses: string[]) => <Address of={addresses.join(', ')} />;

function Deadline({ was: [was], now: [now] }: Difference) {
  if (!now) return <>{t('change_deadline_gone')}</>;
  const date = <LongDate iso={now} />;
  if (!was) return <Sentence words="change_deadline_first">{date}</Sentence>;
  return (
    <Sentence words="change_deadline">
      {date}
      <LongDate iso={was} />
    </Sentence>
  );
}

const Letter = ({ was, now }: Difference) => (
  <>{now.length > 0 ? counted('change_letter', now.length) : counted('change_letter_shorter', was.length)}</>
);

function Recipient({ was: [gone], now: [name, ...addresses] }: Difference) {
  if (!name) return <Sentence words="change_recipient_gone">{named(gone)}</Sentence>;
  if (addresses.length === 0) return <Sentence words="change_recipient">{named(name)}</Sentence>;
  return (
    <Sentence words="change_recipient_at">
      {named(name)}
      {listed(addresses)}
    </Sentence>
  );
}

const Name = ({ who, was, now }: Difference) => (
  <Sentence words="change_name">
    {named(who)}
    {named(now[0])}
    {named(was[0])}
  </Sentence>
);

function Addresses({ who, was, now }: Difference) {
  if (now.length === 0) return <Sentence words="change_addresses_gone">{named(who)}</Sentence>;
  if (was.length === 0)
    return (
      <Sentence words="change_addresses_first">
        {named(who)}
        {listed(now)}
      </Sentence>
    );
  return (
    <Sentence words="change_addresses">
      {named(who)}
      {listed(now)}
      {listed(was)}
    </Sentence>
  );
}

const endings: Record<string, [bare: MessageKey, quoted: MessageKey]> = {
  open: ['change_open', 'change_open'],
  closed: ['change_closed', 'change_closed_by'],
  unsure: ['change_unsure', 'change_unsure_by'],
};

function Closing({ now: [standing = 'open', quote] }: Difference) {
  const [bare, quoted] = endings[standing] ?? ['change_open', 'change_open'];
  return quote ? <Sentence words={quoted}>{named(quote)}</Sentence> : t(bare);
}

const valueWords = {
  country: 'value_country',
  issued: 'value_issued',
  headline: 'value_headline',
  people: 'value_who',
} as const;

function valueShown(who: string | null, values: string[]): ComponentChild {
  const [value] = values;
  if (!value) return t('nothing');
  if (who === 'issued') return <LongDate iso={value} />;
  return named(who === 'country' ? countryName(value) : values.join(', '));
}

const Value = ({ who, was, now }: Difference) => (
  <Sentence words="change_name">
    {named(t(valueWords[who as keyof typeof valueWords]))}
    {valueShown(who, now)}
    {valueShown(who, was)}
  </Sentence>
);

const sentences: Record<Difference['what'], (difference: Difference) => ComponentChild> = {
  deadline: Deadline,
  letter: Letter,
  recipient: Recipient,
  name: Name,
  addresses: Addresses,
  closing: Closing,
  value: Value,
};

/** The same where there is little room: more than one on a press. */
export const ChangesInShort = ({ of }: { of: Difference[] }) =>
  of.length > 1 ? (
    <details class="small">
      <summary>{t('reread_changes')}</summary>
      <Changes of={of} />
    </details>
  ) : (
    <Changes of={of} />
  );

/** What is not as it was before, a plain sentence each; nothing when all is. */
export const Changes = ({ of }: { of: Difference[] }) =>
  of.length > 0 && (
    <ul class="changes small">
      {of.map((difference) => (
        <li key={`${difference.what} ${difference.who}`}>{sentences[difference.what](difference)}</li>
      ))}
    </ul>
  );
