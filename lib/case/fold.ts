import type { Recipient } from '../document/schema.ts';
import { daysBetween } from './days.ts';
import { caseLabel } from './key.ts';
import { answersTo, inOrder } from './order.ts';
import type { CasePaper, CaseRecipient, CaseStatus, Decision, Paper, UaCase } from './schema.ts';
import { type Standing, standingOf } from './status.ts';

/** The newest of `papers` (in the order of time) for which `has` holds. */
const newest = (papers: Paper[], has: (paper: Paper) => boolean): Paper | undefined => papers.findLast(has);

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.]+/gu, '-')
    .replace(/^-+|-+$/g, '');

/** What stays of a recipient from paper to paper: name or office, rather than the address. */
function recipientKey({ name, title, salutation, emails, formUrl, post }: Recipient): string {
  return slug(name ?? title ?? salutation ?? emails[0] ?? formUrl ?? post ?? '') || 'recipient';
}

function withKeys(recipients: Recipient[]): CaseRecipient[] {
  const times = new Map<string, number>();
  return recipients.map((recipient) => {
    const key = recipientKey(recipient);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    return { ...recipient, key: nth === 1 ? key : `${key}-${nth}` };
  });
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
  const named = ordered.find(({ ua }) => ua.reference !== null) ?? last;
  return {
    key,
    reference: named?.ua.reference ?? null,
    index: last?.ua.index ?? null,
    label: named ? caseLabel(named.ua) : '',
    status: statusOf(standing, daysLeft),
    headline: closing?.ua.headline ?? newest(ordered, ({ ua }) => ua.headline !== null)?.ua.headline ?? null,
    country: newest(ordered, ({ ua }) => ua.country !== null)?.ua.country ?? null,
    people: newest(ordered, ({ ua }) => ua.people.length > 0)?.ua.people ?? [],
    issued: last?.ua.issued ?? null,
    deadline,
    daysLeft,
    ...writing(open),
    recipients: withKeys(newest(open, ({ ua }) => ua.recipients.length > 0)?.ua.recipients ?? []),
    updateNumber: newest(ordered, ({ ua }) => ua.updateNumber !== null)?.ua.updateNumber ?? null,
    papers: ordered.map(asCasePaper),
    ...standing,
    sample: papers.some(({ raw }) => raw.source.way === 'sample'),
  };
}
