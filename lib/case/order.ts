import type { Decision, Paper } from './schema.ts';

const KIND_RANK = { first: 0, update: 1, outcome: 2, other: 0 } as const;

/** No date: before or after all that have one. */
const FIRST = '0000';
const LAST = '9999';

/**
 * The latest date that a paper can have: its own, else that of the next update by number.
 * A first paper without a date is the oldest; an update or outcome of which nothing is known, the newest: what is usual.
 */
export function latestDate({ ua }: Paper, papers: Paper[]): string {
  if (ua.issued !== null) return ua.issued;
  if (ua.kind === 'first') return FIRST;
  const own = ua.updateNumber ?? Number.POSITIVE_INFINITY;
  const later = papers.filter((other) => (other.ua.updateNumber ?? 0) > own);
  return later.map((other) => other.ua.issued ?? LAST).sort()[0] ?? LAST;
}

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a paper is in the language (BCP 47) `spoken`, in whichever land's. */
export const isSpoken = ({ ua }: Paper, spoken: string | null): boolean =>
  spoken !== null && ua.language?.split('-')[0] === spoken.split('-')[0];

/** Papers of one case in the order of time: total, and the same in whatever order they arrived. */
function byTime(papers: Paper[], spoken: string | null): Paper[] {
  const dates = new Map(papers.map((paper) => [paper.id, latestDate(paper, papers)]));
  const dateOf = ({ id }: Paper): string => dates.get(id) ?? LAST;
  return [...papers].sort(
    (a, b) =>
      compare(dateOf(a), dateOf(b)) ||
      compare(KIND_RANK[a.ua.kind], KIND_RANK[b.ua.kind]) ||
      compare(a.ua.updateNumber ?? 0, b.ua.updateNumber ?? 0) ||
      compare(a.ua.index ?? '', b.ua.index ?? '') ||
      compare(Number(isSpoken(a, spoken)), Number(isSpoken(b, spoken))) ||
      compare(a.id, b.id),
  );
}

/** What two texts of one paper share, as one from a page and one from a PDF: index, kind and language. */
export function copyKey({ id, ua }: Pick<Paper, 'id' | 'ua'>): string {
  return ua.index ? JSON.stringify([ua.index, ua.kind, ua.language]) : id;
}

/** The other copies of `paper` among `papers`, the same in whatever order they arrived. */
export const copiesOf = (paper: Paper, papers: Paper[]): Paper[] =>
  papers
    .filter((one) => one.id !== paper.id && copyKey(one) === copyKey(paper))
    .sort((a, b) => compare(a.id, b.id));

/** The copy in which more was read; between equals the smaller id, so that arrival does not matter. */
function richer(a: Paper, b: Paper): Paper {
  const more = a.ua.evidence.length - b.ua.evidence.length;
  return more > 0 || (more === 0 && a.id <= b.id) ? a : b;
}

/**
 * Of what was read at one address the latest: a section that corrects its page means what it says now. A closing sentence
 * is neither come by nor lost by that.
 */
function latestReadings(papers: Paper[]): Paper[] {
  const latest = new Map<string, Paper>();
  for (const paper of papers) {
    const place = [paper.raw.source.url ?? paper.id, paper.ua.closing.closes, copyKey(paper)].join('\n');
    const other = latest.get(place);
    const isLater =
      !other ||
      compare(paper.takenIn, other.takenIn) > 0 ||
      (paper.takenIn === other.takenIn && richer(paper, other) === paper);
    if (isLater) latest.set(place, paper);
  }
  return [...latest.values()];
}

/** The copy that stands for each paper, by `copyKey`. */
function bestCopies(papers: Paper[]): Map<string, Paper> {
  const copies = new Map<string, Paper>();
  for (const paper of latestReadings(papers)) {
    const other = copies.get(copyKey(paper));
    copies.set(copyKey(paper), other ? richer(other, paper) : paper);
  }
  return copies;
}

/**
 * The papers of a case in the order of time, each once however often and in whatever copies it came.
 * @param spoken a paper in this language (BCP 47) stands behind the same in another: the last one is what the case says
 */
export function inOrder(papers: Paper[], spoken: string | null = null): Paper[] {
  return byTime([...bestCopies(papers).values()], spoken);
}

/** Later answers last; of two at one moment the one that goes on writing. */
const byMoment = (a: Decision, b: Decision): number => compare(a.at, b.at) || compare(a.answer, b.answer);

/**
 * The person's latest answer to each paper, by the id of the copy that stands for it: an answer to one copy is an answer
 * to all. Answers to papers that are gone are left out.
 */
export function answersTo(papers: Paper[], decisions: Decision[]): Map<string, Decision> {
  const answers = new Map<string, Decision>();
  if (decisions.length === 0) return answers;
  const copies = bestCopies(papers);
  for (const decision of [...decisions].sort(byMoment)) {
    const paper = papers.find(({ id }) => id === decision.paperId);
    const stands = paper && copies.get(copyKey(paper));
    if (stands) answers.set(stands.id, decision);
  }
  return answers;
}
