import { inEdition } from '../case/edition.ts';
import type { CaseRecipient, UaCase } from '../case/schema.ts';
import { fold } from '../text/fold.ts';
import { bodyOf, paragraphsOf } from './body.ts';
import { placedParts, writtenParts } from './parts.ts';
import { greetingIn, officeOf, phrasesFor } from './phrases/index.ts';
import type { Appeal, Draft, Profile } from './schema.ts';
import { initialsOf } from './signature.ts';
import { named, proposedSubject, sentenceCase } from './subject.ts';

/** How the person wants letters for this case. */
export interface Manner {
  /** To write could be dangerous: initials and town alone, and nobody gets a copy. */
  atRisk: boolean;
}

/** Ends a greeting or sign-off with the language's mark unless it has its own. */
const closed = (line: string, mark: string): string => (/[\p{P}]$/u.test(line) ? line : `${line}${mark}`);

/** Where the paper gives no model letter: who it is about, and what is asked. */
function fromAsks({ people, headline, asks }: UaCase, language: string): string[] {
  if (asks.length === 0) return [];
  const phrases = phrasesFor(language);
  const who = people.length > 0 ? named(people, language) : headline && sentenceCase(headline);
  const list = asks.map((ask) => `- ${ask}`).join('\n');
  const { telling } = phrases;
  const tells = telling !== null && asks.every((ask) => telling.form.test(fold(ask)));
  return [...(who ? [phrases.opening(who)] : []), `${tells ? telling.lead : phrases.ask}\n${list}`];
}

/**
 * The official paragraphs of a letter in `language` (BCP 47): the model's of the paper in that language, else of the paper as it
 * is, or made from what is asked for.
 */
export function officialParagraphs(ua: UaCase, language: string): string[] {
  const edition = inEdition(ua, language);
  return edition.letter ? paragraphsOf(edition.letter.body) : fromAsks(edition, language);
}

/** Copies go with the letter to the one addressed, as far as they take e-mail. */
function copies(ua: UaCase, recipient: CaseRecipient): string[] {
  if (recipient.copiesOnly) return [];
  const own = new Set(recipient.emails);
  const others = ua.recipients.filter(({ copiesOnly }) => copiesOnly).flatMap(({ emails }) => emails);
  return [...new Set(others)].filter((email) => !own.has(email));
}

/** The one whom the model letter addresses. */
const isFirst = ({ recipients }: UaCase, { key }: CaseRecipient): boolean =>
  (recipients.find(({ copiesOnly }) => !copiesOnly) ?? recipients[0])?.key === key;

/** The paper's own words to this recipient, else those for the office. In another language than the paper's these alone. */
function salutationTo(ua: UaCase, recipient: CaseRecipient, language: string): string {
  const phrases = phrasesFor(language);
  const office = officeOf(recipient.title);
  const byOffice = office && phrases.salutations[office];
  if (language !== paperLanguage(ua)) return byOffice ?? phrases.salutation;
  const printed = ua.letter?.salutation ?? null;
  // The model letter greets the one whom it is written to first; nobody else is called by that office.
  const greeting = recipient.salutation && greetingIn(recipient.salutation, language);
  return greeting ?? (isFirst(ua, recipient) ? printed : null) ?? byOffice ?? phrases.salutation;
}

/** How an edition greets a recipient. */
const salutationIn = ({ recipients }: UaCase, { key }: CaseRecipient): string | null =>
  recipients.find((one) => one.key === key)?.salutation ?? null;

/** The language of the paper that the letter comes from. */
export const paperLanguage = ({ language }: UaCase): string => language ?? 'en';

/**
 * Drafts the letter to one recipient of a case: the paper's own words, the person's own paragraph where they want it, and what
 * the profile lets us write. Only addresses and words of the paper, of the person, or of our few phrases are in it.
 */
export function draftAppeal(
  all: UaCase,
  addressed: CaseRecipient,
  profile: Profile,
  draft: Draft | null,
  manner: Manner = { atRisk: false },
): Appeal {
  const language = draft?.language ?? paperLanguage(all);
  const ua = inEdition(all, language);
  const recipient = ua === all ? addressed : { ...addressed, salutation: salutationIn(ua, addressed) };
  const isPapers = language === paperLanguage(ua);
  const phrases = phrasesFor(language);
  const text = draft?.text ?? null;
  const official = officialParagraphs(ua, language);
  const middle =
    text === null ? writtenParts(placedParts(official, draft?.parts)) : { paragraphs: paragraphsOf(text) };
  const name = manner.atRisk ? initialsOf(profile.name) : profile.name;
  const letter = {
    salutation: closed(salutationTo(ua, recipient, language), phrases.marks.salutation),
    ...middle,
    own: draft?.own ?? '',
    signOff: closed((isPapers && ua.letter?.signOff) || phrases.signOffs[0] || '', phrases.marks.signOff),
    signature: [name, profile.town].map((line) => line.trim()).filter(Boolean),
  };
  return {
    caseKey: ua.key,
    recipientKey: recipient.key,
    to: recipient.emails,
    cc: manner.atRisk ? [] : copies(ua, recipient),
    subject: (draft?.subject ?? proposedSubject(ua, language)).replace(/\s+/g, ' ').trim(),
    ...letter,
    body: bodyOf(letter),
    language,
  };
}
