import { daysBetween } from './days.ts';
import { caseLabel } from './key.ts';
import { answersTo, inOrder } from './order.ts';
import { withKeys } from './recipient-key.ts';
import { naming, risksIn } from './risks.ts';
import type { CasePaper, CaseRecipient, CaseStatus, Decision, Paper, UaCase } from './schema.ts';
import { type Standing, standingOf } from './status.ts';

/** The newest of `papers` (in the order of time) for which `has` holds. */
const newest = (papers: Paper[], has: (paper: Paper) => boolean): Paper | undefined => papers.findLast(has);

/** The recipients of the newest paper that names any, with what there is to look at twice in their addresses. */
function recipientsOf(papers: Paper[], country: string | null): CaseRecipient[] {
  const paper = naming(papers).at(-1);
  if (!paper) return [];
  const risks = risksIn(paper, papers, country);
  return withKeys(paper.ua.recipients).map((one, at) => ({ ...one, risks: risks[at] ?? [] }));
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

/** The letter and the asks of the newest paper that has either: an older letter would ask for what is no longer asked. */
function writing(open: Paper[]): Pick<UaCase, 'letter' | 'asks' | 'writingPaperId' | 'language'> {
  const paper = newest(open, ({ ua }) => ua.letter !== null || ua.asks.length > 0);
  return {
    letter: paper?.ua.letter ?? null,
    asks: paper?.ua.asks ?? [],
    writingPaperId: paper?.id ?? null,
    language: (paper ?? open.at(-1))?.ua.language ?? null,
  };
}

/**
 * Folds the papers of one reference, the person's decisions and today's date into the case. The result does not depend
 * on the order in which papers came, nor on how often.
 * @param papers at least one, all of the case `key`
 * @param today ISO date, where the person is
 */
export function foldCase(key: string, papers: Paper[], decisions: Decision[], today: string): UaCase {
  const ordered = inOrder(papers);
  const standing = standingOf(ordered, answersTo(papers, decisions));
  const open = ordered.filter(({ ua }) => ua.kind !== 'outcome');
  const last = ordered.at(-1);
  const closing = ordered.find(({ id }) => id === standing.closure?.paperId);
  const deadline = newest(open, ({ ua }) => ua.deadline !== null)?.ua.deadline ?? null;
  const daysLeft = deadline === null ? null : daysBetween(today, deadline);
  const country = newest(ordered, ({ ua }) => ua.country !== null)?.ua.country ?? null;
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
    ...writing(open),
    recipients: recipientsOf(ordered, country),
    updateNumber: newest(ordered, ({ ua }) => ua.updateNumber !== null)?.ua.updateNumber ?? null,
    papers: ordered.map(asCasePaper),
    ...standing,
    sample: papers.some(({ raw }) => raw.source.way === 'sample'),
  };
}
