import type { CaseRecipient, UaCase } from '../case/schema.ts';
import { isAsk } from './asking.ts';
import { isItem, itemWords } from './items.ts';
import type { Appeal } from './schema.ts';
import { named } from './subject.ts';

/** Most characters of a post, as the networks with the least room count them. */
export const POST_LIMIT = 280;

/** Words before the lines of a fax, in the person's language. */
export interface FaxWords {
  to: string;
  fax: string;
  subject: string;
}

/** A letter as a fax: to whom, the number, the subject and the letter; plain text for whatever sends it. */
export function faxText(appeal: Appeal, recipient: CaseRecipient, words: FaxWords): string {
  const head = [
    [words.to, [recipient.name, recipient.title].filter(Boolean).join(', ')],
    [words.fax, recipient.fax ?? ''],
    [words.subject, appeal.subject],
  ];
  const lines = head.filter(([, value]) => value).map(([word, value]) => `${word}: ${value}`);
  return `${lines.join('\n')}\n\n${appeal.body}`;
}

const firstAsk = ({ asks, letter }: UaCase, { paragraphs }: Pick<Appeal, 'paragraphs'>): string => {
  const list = paragraphs.flatMap((one) => one.split('\n')).filter(isItem);
  const paragraph = letter ? paragraphs.find((one) => isAsk(one, asks)) : undefined;
  const [first = paragraph ?? ''] = list.length > 0 ? list : asks;
  return itemWords(first).replace(/[;,]$/, '').trim();
};

/** A text cut at a word so that it is no longer than `most` characters. */
function cutAt(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join('');
  return `${cut.replace(/\s+\S*$/, '')}…`;
}

/**
 * A short post to a recipient: the accounts that the paper gives, whom it is about, and what is asked for first, in at most
 * `POST_LIMIT` characters. It is a proposal; the person posts it, or not.
 */
export function socialPost(
  ua: UaCase,
  appeal: Pick<Appeal, 'paragraphs' | 'language'>,
  recipient: CaseRecipient,
): string {
  const accounts = recipient.social.filter((one) => one.startsWith('@')).join(' ');
  const who = named(ua.people.slice(0, 2), appeal.language);
  const lead = [accounts, who && `${who}:`].filter(Boolean).join(' ');
  return cutAt([lead, firstAsk(ua, appeal)].filter(Boolean).join(' '), POST_LIMIT);
}

/** Characters of a post as one sees them. */
export const lengthOfPost = (text: string): number => [...text].length;

/** What one says on the telephone: greeting, name, whom it is about, what is asked for; a line each. */
export function callScript(ua: UaCase, appeal: Appeal): string {
  const asked = appeal.paragraphs.filter((one) => isAsk(one, ua.asks));
  const [name, town] = appeal.signature;
  const who = [name, town].filter(Boolean).join(', ');
  return [
    appeal.salutation,
    who,
    appeal.subject,
    ...(asked.length > 0 ? asked : ua.asks.map((one) => `- ${one}`)),
  ]
    .filter(Boolean)
    .join('\n\n');
}
