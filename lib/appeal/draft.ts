import type { CaseRecipient, UaCase } from '../case/schema.ts';
import { phrasesFor } from './phrases.ts';
import type { Appeal, Draft, Profile } from './schema.ts';
import { named, proposedSubject, sentenceCase } from './subject.ts';

const paragraphsOf = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** Ends a greeting or sign-off with a comma unless it has its own mark. */
const closed = (line: string): string => (/[\p{P}]$/u.test(line) ? line : `${line},`);

/** Where the paper gives no model letter: who it is about, and what is asked. */
function fromAsks({ people, headline, asks, language }: UaCase): string[] {
  if (asks.length === 0) return [];
  const spoken = language ?? 'en';
  const phrases = phrasesFor(spoken);
  const who = people.length > 0 ? named(people, spoken) : headline && sentenceCase(headline);
  const list = asks.map((ask) => `- ${ask}`).join('\n');
  return [...(who ? [phrases.opening(who)] : []), `${phrases.ask}\n${list}`];
}

/** Copies go with the letter to the one addressed, as far as they take e-mail. */
function copies(ua: UaCase, recipient: CaseRecipient): string[] {
  if (recipient.copiesOnly) return [];
  const own = new Set(recipient.emails);
  const others = ua.recipients.filter(({ copiesOnly }) => copiesOnly).flatMap(({ emails }) => emails);
  return [...new Set(others)].filter((email) => !own.has(email));
}

/**
 * Drafts the letter to one recipient of a case: the paper's own words, the person's own paragraph after them, and what
 * the profile lets us write. Only addresses and words of the paper, of the person, or of our few phrases are in it.
 */
export function draftAppeal(
  ua: UaCase,
  recipient: CaseRecipient,
  profile: Profile,
  draft: Draft | null,
): Appeal {
  const language = ua.language ?? 'en';
  const phrases = phrasesFor(language);
  const official = ua.letter ? paragraphsOf(ua.letter.body) : fromAsks(ua);
  const paragraphs = draft?.text != null ? paragraphsOf(draft.text) : official;
  const own = draft?.own ?? '';
  // The model letter greets the one whom it is written to first; nobody else is called by that office.
  const first = ua.recipients.find(({ copiesOnly }) => !copiesOnly) ?? ua.recipients[0];
  const modelSalutation = recipient.key === first?.key ? ua.letter?.salutation : null;
  const salutation = closed(recipient.salutation ?? modelSalutation ?? phrases.salutation);
  const signOff = closed(ua.letter?.signOff ?? phrases.signOff);
  const signature = [profile.name, profile.town].map((line) => line.trim()).filter(Boolean);
  const end = [signOff, ...signature].join('\n');
  return {
    caseKey: ua.key,
    recipientKey: recipient.key,
    to: recipient.emails,
    cc: copies(ua, recipient),
    subject: (draft?.subject ?? proposedSubject(ua)).replace(/\s+/g, ' ').trim(),
    salutation,
    paragraphs,
    own,
    signOff,
    signature,
    body: [salutation, ...paragraphs, own.trim(), end].filter(Boolean).join('\n\n'),
    language,
  };
}
