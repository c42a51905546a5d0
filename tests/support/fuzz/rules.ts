import { draftAppeal } from '../../../lib/appeal/draft.ts';
import { letterHtml } from '../../../lib/appeal/letter-html.ts';
import { addressRisks } from '../../../lib/case/address-risk.ts';
import { foldCase } from '../../../lib/case/fold.ts';
import { mailtoLink } from '../../../lib/delivery/mailto.ts';
import { isPaper } from '../../../lib/document/page/is-paper.ts';
import { readPapers } from '../../../lib/document/read.ts';
import { isAmnestys } from '../../../lib/document/recipients/contact-lines.ts';
import { type UaDocument, uaDocumentSchema } from '../../../lib/document/schema.ts';
import { withoutInvisible } from '../../../lib/text/invisible.ts';

/** What a rule says of an input that breaks it. */
export type Broken = string | null;

/** A text without what the reader takes out: spaces, marks, signs that cannot be seen, vowel signs; each letter in one form. */
export const squeezed = (text: string): string =>
  withoutInvisible(text)
    .normalize('NFC')
    .replace(
      /[\s\u0085*_#>\\`|\u0640]|[\u064b-\u0655\u0670]|[\u0591-\u05c7]|[\u0300-\u036f]|[\u3099\u309a]/g,
      '',
    );

const isIn = (text: string, words: string): boolean => text.includes(squeezed(words));

function brokenAddress(ua: UaDocument, plain: string): Broken {
  for (const [at, { emails, formUrl }] of ua.recipients.entries()) {
    const doubtful = ua.evidence.some(({ field, doubt }) => doubt && field.startsWith(`recipients.${at}.`));
    for (const address of [...emails, ...(formUrl ? [formUrl] : [])]) {
      if (isAmnestys(address)) return `a publisher is written to: ${address}`;
      if (/[\s\p{Cc}]/u.test(address)) return `a control sign or a blank in an address: ${address}`;
      if (withoutInvisible(address) !== address) return `what cannot be seen is in an address: ${address}`;
      if (!doubtful && !isIn(plain, address)) return `an address that is not in the text: ${address}`;
    }
    if (formUrl && !/^(?:https?:\/\/|www\.)[^/@]+(?:[/?#]|$)/i.test(formUrl))
      return `no address of a form: ${formUrl}`;
  }
  return null;
}

/** A text as a person reads it: of a link its words alone. */
const withoutLinks = (text: string): string =>
  text.replace(/!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\([^)]*\)/g, '$1');

/** The same, and behind the words the address that an e-mail link leads to: papers are read with it. */
const withAddresses = (text: string): string =>
  withoutLinks(text.replace(/\[([^[\]]*)\]\(mailto:((?:(?!%0[ad])[^)?])*)[^)]*\)/gi, '$1 $2'));

function brokenClosing({ closing }: UaDocument, text: string): Broken {
  if (closing.closes === false) return null;
  if (closing.quote === null || closing.quote.trim() === '') return 'it closes without a sentence';
  const quote = withoutLinks(closing.quote);
  const isThere =
    isIn(squeezed(text), closing.quote) ||
    isIn(squeezed(withoutLinks(text)), quote) ||
    isIn(squeezed(withAddresses(text)), quote);
  return isThere ? null : `it closes by what is not in the text: ${closing.quote}`;
}

/** What leaves: no line of its own in a header, no tag that is not ours in the letter's HTML. */
function brokenWriting(ua: UaDocument, text: string): Broken {
  const raw = { text, source: { way: 'paste', url: null, title: null } } as const;
  const paper = { id: 'p', caseKey: 'k', raw, ua, readerVersion: 1, takenIn: '2026-03-04T00:00:00Z' };
  const folded = foldCase('k', [paper], [], '2026-03-05');
  for (const recipient of folded.recipients) {
    const appeal = draftAppeal(folded, recipient, { name: 'Ana Invented', town: '' }, null);
    const { link } = mailtoLink(appeal);
    if (/[\s\p{Cc}]/u.test(link) || link.split('?').length > 2 || /[?&](?!(?:cc|subject|body)=)/.test(link))
      return `a link with more in it: ${link}`;
    if (/[\r\n]/.test(appeal.subject)) return 'a subject of two lines';
    if (/<(?!\/?(?:p|ul|li|br)(?: dir="rtl")?>)/.test(letterHtml(appeal)))
      return 'a tag in the letter that is not ours';
  }
  return null;
}

/** What must hold of every text that is read. */
export function brokenByReading(text: string): Broken {
  const plain = squeezed(text);
  for (const ua of readPapers({ text, source: { way: 'paste', url: null, title: null } })) {
    if (!uaDocumentSchema.safeParse(ua).success) return 'what was read does not fit its schema';
    const outside = ua.evidence.some(({ start, end }) => !(start >= 0 && end >= start && end <= text.length));
    if (outside) return 'a place outside of the text';
    // What mends a paper may name somebody; it has the number of its case.
    if (!isPaper(ua) && (ua.recipients.length > 0 || ua.closing.closes !== false))
      return 'no paper, and something to write to or to close';
    if (ua.kind === 'other' && ua.closing.closes !== false) return 'what is no paper ends its case';
    const broken = brokenAddress(ua, plain) ?? brokenClosing(ua, text) ?? brokenWriting(ua, text);
    if (broken) return broken;
    addressRisks({ ua, text, before: ua.recipients });
  }
  return null;
}
