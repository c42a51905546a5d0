import { predecessors } from './recipient-key.ts';
import type { CaseRecipient, Edition, Paper, UaCase } from './schema.ts';

/** Whether two papers are one in two languages: the same step of a case, under the same index or, without one, of the same day. */
function isEdition(a: Paper, b: Paper): boolean {
  const [one, other] = [a.ua, b.ua];
  if (one.kind !== other.kind || one.updateNumber !== other.updateNumber) return false;
  if (one.language === null || other.language === null || one.language === other.language) return false;
  return one.index !== null && other.index !== null
    ? one.index === other.index
    : one.issued !== null && one.issued === other.issued;
}

/**
 * A paper with its editions in other languages, of each language the newest.
 * @param papers in the order of time, with `paper` among them
 */
export function editionsOf(paper: Paper, papers: Paper[]): Paper[] {
  const newest = new Map(
    papers.filter((one) => isEdition(one, paper)).map((one) => [one.ua.language, one] as const),
  );
  return papers.filter((one) => one === paper || newest.get(one.ua.language) === one);
}

/** How a paper greets each of some recipients, by their key: by name, office or address they are the same in every edition. */
export function greetingsIn(recipients: CaseRecipient[], { ua }: Paper): Record<string, string> {
  const same = predecessors(recipients, ua.recipients);
  return Object.fromEntries(
    recipients.flatMap((one) => {
      const greeting = same.get(one)?.salutation;
      return greeting ? [[one.key, greeting] as const] : [];
    }),
  );
}

/** Recipients greeted as an edition greets them, and not in the words of another. */
export const greetedBy = (recipients: CaseRecipient[], greetings: Record<string, string>): CaseRecipient[] =>
  recipients.map((one) => ({ ...one, salutation: greetings[one.key] ?? null }));

/** What an edition says for letters. */
export const editionOf = (paper: Paper, language: string, recipients: CaseRecipient[]): Edition => ({
  language,
  letter: paper.ua.letter,
  asks: paper.ua.asks,
  people: paper.ua.people,
  greetings: greetingsIn(recipients, paper),
});

/** The case with the letter of its paper in `language` (BCP 47), where it has that edition; else as it is. */
export function inEdition(ua: UaCase, language: string | null | undefined): UaCase {
  const edition = ua.editions?.find((one) => one.language === language);
  if (!edition) return ua;
  const { letter, asks, greetings } = edition;
  const people = edition.people.length > 0 ? edition.people : ua.people;
  const recipients = greetedBy(ua.recipients, greetings);
  return { ...ua, language: edition.language, letter, asks, people, recipients };
}
