import { daysBetween } from './days.ts';
import { editionOf, editionsOf, greetedBy, greetingsIn } from './edition.ts';
import { caseLabel } from './key.ts';
import { answersTo, copiesOf, inOrder, isSpoken } from './order.ts';
import { otherKeys, withKeys } from './recipient-key.ts';
import { naming, risksIn } from './risks.ts';
import type { CasePaper, CaseRecipient, CaseStatus, Decision, Paper, UaCase } from './schema.ts';
import { type Standing, standingOf } from './status.ts';

/** The newest of `papers` (in the order of time) for which `has` holds. */
const newest = (papers: Paper[], has: (paper: Paper) => boolean): Paper | undefined => papers.findLast(has);

/**
 * The recipients of the newest paper that names any, with what there is to look at twice in their addresses. Where the letter
 * is that of another edition, they are greeted in its words.
 * @param all the papers in every copy
 */
function recipientsOf(
  papers: Paper[],
  all: Paper[],
  country: string | null,
  letter: Paper | undefined,
): CaseRecipient[] {
  const named = naming(papers);
  const paper = named.at(-1);
  if (!paper) return [];
  const risks = risksIn(paper, papers, country, copiesOf(paper, all));
  const keyed = withKeys(paper.ua.recipients);
  const others = otherKeys(
    keyed,
    named.slice(0, -1).map(({ ua }) => ua.recipients),
  );
  const recipients = keyed.map((one, at) => {
    const elsewhere = others.get(one.key) ?? [];
    return { ...one, risks: risks[at] ?? [], ...(elsewhere.length > 0 && { otherKeys: elsewhere }) };
  });
  const languages = new Set([paper.ua.language, letter?.ua.language ?? null].filter((one) => one !== null));
  return letter && languages.size > 1 ? greetedBy(recipients, greetingsIn(recipients, letter)) : recipients;
}

function asCasePaper({ id, ua }: Paper): CasePaper {
  const { kind, updateNumber, index, issued, headline } = ua;
  return { id, kind, updateNumber, index, issued, headline };
}

function statusOf({ closure, question }: Standing, daysLeft: number | null): CaseStatus {
  if (closure) return 'closed';
  if (question) return 'unsure';
  return daysLeft !== null && daysLeft < 0 ? 'past' : 'active';
}

/**
 * The newest paper that has a letter or asks (an older letter would ask for what is no longer asked), and its editions in other
 * languages. Of these the one that the person speaks comes first, else the first in order.
 */
function writing(open: Paper[], spoken: string | null): Paper[] {
  const able = open.filter(({ ua }) => ua.letter !== null || ua.asks.length > 0);
  const paper = able.at(-1);
  const all = paper ? editionsOf(paper, able) : [];
  return all.toSorted((a, b) => Number(isSpoken(b, spoken)) - Number(isSpoken(a, spoken)));
}

/** The letter of a case, and what it is in other languages. */
function letterOf(
  [paper, ...others]: Paper[],
  recipients: CaseRecipient[],
  last: Paper | undefined,
): Pick<UaCase, 'letter' | 'asks' | 'editions' | 'writingPaperId' | 'language'> {
  const editions = others.flatMap((one) =>
    one.ua.language === null ? [] : [editionOf(one, one.ua.language, recipients)],
  );
  return {
    letter: paper?.ua.letter ?? null,
    asks: paper?.ua.asks ?? [],
    ...(editions.length > 0 && { editions }),
    writingPaperId: paper?.id ?? null,
    language: (paper ?? last)?.ua.language ?? null,
  };
}

/**
 * Folds the papers of one reference, the person's decisions and today's date into the case. The result does not depend
 * on the order in which papers came, nor on how often.
 * @param papers at least one, all of the case `key`
 * @param today ISO date, where the person is
 * @param spoken the language (BCP 47) in which the person would rather read, where a paper is there in several
 */
export function foldCase(
  key: string,
  papers: Paper[],
  decisions: Decision[],
  today: string,
  spoken: string | null = null,
): UaCase {
  const ordered = inOrder(papers, spoken);
  const standing = standingOf(ordered, answersTo(papers, decisions));
  const open = ordered.filter(({ ua }) => ua.kind !== 'outcome');
  const last = ordered.at(-1);
  const closing = ordered.find(({ id }) => id === standing.closure?.paperId);
  const deadline = newest(open, ({ ua }) => ua.deadline !== null)?.ua.deadline ?? null;
  const daysLeft = deadline === null ? null : daysBetween(today, deadline);
  const country = newest(ordered, ({ ua }) => ua.country !== null)?.ua.country ?? null;
  const written = writing(open, spoken);
  const recipients = recipientsOf(ordered, papers, country, written[0]);
  const named = ordered.find(({ ua }) => ua.reference !== null) ?? last;
  return {
    key,
    reference: named?.ua.reference ?? null,
    index: last?.ua.index ?? null,
    label: named ? caseLabel(named.ua) : '',
    status: statusOf(standing, daysLeft),
    headline: closing?.ua.headline ?? newest(ordered, ({ ua }) => ua.headline !== null)?.ua.headline ?? null,
    country,
    people: newest(ordered, ({ ua }) => ua.people.length > 0)?.ua.people ?? [],
    issued: last?.ua.issued ?? null,
    deadline,
    daysLeft,
    ...letterOf(written, recipients, open.at(-1)),
    recipients,
    updateNumber: newest(ordered, ({ ua }) => ua.updateNumber !== null)?.ua.updateNumber ?? null,
    papers: ordered.map(asCasePaper),
    ...standing,
    sample: papers.some(({ raw }) => raw.source.way === 'sample'),
  };
}
