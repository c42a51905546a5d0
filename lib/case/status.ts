import type { Closure, Decision, Paper, UaCase } from './schema.ts';

/** Where a case stands by its papers and the person's decisions, whatever the day. */
export type Standing = Pick<UaCase, 'closure' | 'question' | 'reopened'>;

type Closes = boolean | 'unsure';

/** What a paper says of the end, with the person's own answer outweighing the reader. */
function closesOf(paper: Paper, decisions: Decision[]): Closes {
  const decision = decisions.find(({ paperId }) => paperId === paper.id);
  return decision ? decision.answer === 'closed' : paper.ua.closing.closes;
}

type Age = 'newer' | 'older' | 'cannot tell';

/**
 * Is the open paper `open` newer than the closing one? By their dates; on one day the closing one counts as the later.
 * Where a date is missing, a first paper is older than any closing; of an update it cannot be told.
 */
function ageBeside(open: Paper, closing: Paper): Age {
  if (open.ua.issued && closing.ua.issued) {
    if (open.ua.issued <= closing.ua.issued) return 'older';
    // A first paper after the end of its own case is odd: a slip in a date, or a forgery.
    return open.ua.kind === 'first' ? 'cannot tell' : 'newer';
  }
  return open.ua.kind === 'update' ? 'cannot tell' : 'older';
}

function closureBy(paper: Paper, decisions: Decision[]): Closure {
  const answered = decisions.some(({ paperId }) => paperId === paper.id);
  const { closing, index, issued } = paper.ua;
  const by = answered && closing.closes !== true ? 'person' : 'paper';
  return { quote: closing.quote, paperId: paper.id, index, issued, by };
}

const questionBy = (paper: Paper): UaCase['question'] => ({
  quote: paper.ua.closing.quote,
  paperId: paper.id,
});

/** The newest of the doubtful papers that no later paper has overtaken. */
function openQuestion(papers: Paper[], open: Paper[], decisions: Decision[]): UaCase['question'] {
  const doubtful = papers.filter((paper) => closesOf(paper, decisions) === 'unsure');
  const standing = doubtful.filter((doubt) => !open.some((paper) => ageBeside(paper, doubt) === 'newer'));
  const last = standing.at(-1);
  return last ? questionBy(last) : null;
}

/** Why a case is open although a paper of it closed it once. */
function reopenedBy(papers: Paper[], closing: Paper[], open: Paper[]): UaCase['reopened'] {
  const newest = open.at(-1);
  if (closing.length > 0 && newest) return { by: 'paper', paperId: newest.id };
  const overruled = papers.filter((paper) => paper.ua.closing.closes !== false).at(-1);
  return overruled && open.includes(overruled) ? { by: 'person', paperId: overruled.id } : null;
}

/**
 * Says whether the papers (in the order of time) close their case. A closing paper closes unless an update with a later
 * date asks on; where dates cannot decide between the two, the case is unsure and asks with the sentence. A doubtful
 * sentence makes it unsure unless a later paper overtook it. The person's answer to a paper's sentence outweighs the
 * reader's, for that paper only.
 */
export function standingOf(papers: Paper[], decisions: Decision[]): Standing {
  const closing = papers.filter((paper) => closesOf(paper, decisions) === true);
  const open = papers.filter((paper) => closesOf(paper, decisions) === false);
  const last = closing.at(-1);
  const ages = last ? open.map((paper) => ageBeside(paper, last)) : [];
  if (last && !ages.includes('newer')) {
    // An answer of the person's own is no guess.
    const told = decisions.some(({ paperId }) => paperId === last.id);
    if (ages.includes('cannot tell') && !told)
      return { closure: null, question: questionBy(last), reopened: null };
    return { closure: closureBy(last, decisions), question: null, reopened: null };
  }
  const question = openQuestion(papers, open, decisions);
  return { closure: null, question, reopened: question ? null : reopenedBy(papers, closing, open) };
}
