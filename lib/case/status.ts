import { latestDate } from './order.ts';
import type { Closure, Decision, Paper, UaCase } from './schema.ts';

/** Where a case stands by its papers and the person's decisions, whatever the day. */
export type Standing = Pick<UaCase, 'closure' | 'question' | 'reopened'>;

/** What a paper says of the end, with the person's answer (if any) outweighing the reader. */
interface Said {
  paper: Paper;
  closes: boolean | 'unsure';
  answer: Decision | null;
}

/**
 * "It goes on" answers, besides the sentence that was asked about, whatever lay before the person then: other
 * editions of that paper, and older ones. Not a paper with a later date, nor one that came in since.
 */
function answersToo(decision: Decision, asked: Paper | undefined, { takenIn, ua }: Paper): boolean {
  if (decision.answer !== 'open' || !asked || takenIn > decision.at) return false;
  return !ua.issued || !asked.ua.issued || ua.issued <= asked.ua.issued;
}

function answerTo(paper: Paper, papers: Paper[], answers: Map<string, Decision>): Decision | null {
  const own = answers.get(paper.id);
  if (own || paper.ua.closing.closes === false) return own ?? null;
  const asked = (id: string) => papers.find((one) => one.id === id);
  return [...answers].find(([id, answer]) => answersToo(answer, asked(id), paper))?.[1] ?? null;
}

function whatIsSaid(papers: Paper[], answers: Map<string, Decision>): Said[] {
  return papers.map((paper) => {
    const answer = answerTo(paper, papers, answers);
    return { paper, answer, closes: answer ? answer.answer === 'closed' : paper.ua.closing.closes };
  });
}

type Age = 'newer' | 'older' | 'cannot tell';

/** Age of `paper` beside `other` where one of them has no date: by their numbers, or by what else came later. */
function undatedAge(paper: Paper, other: Paper, papers: Paper[]): Age {
  const [number, otherNumber] = [paper.ua.updateNumber, other.ua.updateNumber];
  if (number !== null && otherNumber !== null && number !== otherNumber)
    return number > otherNumber ? 'newer' : 'older';
  if (other.ua.issued && latestDate(paper, papers) <= other.ua.issued) return 'older';
  return paper.ua.kind === 'first' ? 'older' : 'cannot tell';
}

/** On one day the closing paper counts as the later. */
function ageBeside(paper: Paper, closing: Paper, papers: Paper[]): Age {
  if (!paper.ua.issued || !closing.ua.issued) return undatedAge(paper, closing, papers);
  if (paper.ua.issued <= closing.ua.issued) return 'older';
  // A first paper after the end of its own case is odd: a slip in a date, or a forgery.
  return paper.ua.kind === 'first' ? 'cannot tell' : 'newer';
}

/** An outcome asks for nothing: it opens no case again, unless the person says so of its sentence. */
const asksOn = ({ paper, closes, answer }: Said): boolean =>
  closes === false && (paper.ua.kind !== 'outcome' || answer !== null);

function closureBy({ paper, answer }: Said): Closure {
  const { closing, index, issued } = paper.ua;
  const by = answer && closing.closes !== true ? 'person' : 'paper';
  return { quote: closing.quote, paperId: paper.id, index, issued, by };
}

const questionBy = ({ paper }: Said): NonNullable<UaCase['question']> => ({
  quote: paper.ua.closing.quote,
  paperId: paper.id,
});

const asking = (said: Said): Standing => ({ closure: null, question: questionBy(said), reopened: null });

/** With a closing paper and nothing that is surely newer: closed, unless something might be newer. */
function closedOrAsked(last: Said, rivals: Said[], age: (said: Said) => Age): Standing {
  const doubt = rivals.filter((said) => said.closes === 'unsure' && age(said) !== 'older').at(-1);
  if (doubt) return asking(doubt);
  // Whoever said "closed" with that paper at hand has decided between the two.
  const settled = ({ paper }: Said) => last.answer !== null && paper.takenIn <= last.answer.at;
  const undecided = rivals.some((said) => asksOn(said) && age(said) === 'cannot tell' && !settled(said));
  return undecided ? asking(last) : { closure: closureBy(last), question: null, reopened: null };
}

/** The newest of the doubtful papers that no later paper has overtaken. */
function openDoubt(said: Said[], papers: Paper[]): Said | undefined {
  const open = said.filter(asksOn);
  const overtaken = (doubt: Said) =>
    open.some(({ paper }) => ageBeside(paper, doubt.paper, papers) === 'newer');
  return said.findLast((one) => one.closes === 'unsure' && !overtaken(one));
}

/** Why a case is open although a paper of it closed it once. */
function reopenedBy(said: Said[], newer: Said[]): UaCase['reopened'] {
  const overruled = ({ paper, closes }: Said) => closes === false && paper.ua.closing.closes !== false;
  const by = newer.at(-1) ?? said.findLast(overruled);
  return by ? { by: overruled(by) ? 'person' : 'paper', paperId: by.paper.id } : null;
}

/**
 * Says whether the papers (in the order of time) close their case.
 *
 * - A closing paper closes, unless an update with a later date asks on. An outcome never asks on.
 * - Where a date is missing, update numbers decide, and the dates of later updates. A first paper is older than any end.
 *   Where nothing decides, the case is unsure and asks with the closing sentence.
 * - A doubtful sentence makes it unsure, unless a later update overtook it, or it is older than the end.
 * - The person's answer to a sentence outweighs the reader. "Closed" holds until something newer asks on; "it goes on"
 *   holds until a paper that they had not seen, or a later one, closes.
 * @param answers by the paper's id, of papers in `papers`
 */
export function standingOf(papers: Paper[], answers: Map<string, Decision>): Standing {
  const said = whatIsSaid(papers, answers);
  const last = said.findLast(({ closes }) => closes === true);
  const age = ({ paper }: Said): Age => (last ? ageBeside(paper, last.paper, papers) : 'newer');
  const newer = last ? said.filter((one) => asksOn(one) && age(one) === 'newer') : [];
  if (last && newer.length === 0) return closedOrAsked(last, said, age);
  const doubt = openDoubt(said, papers);
  if (doubt) return asking(doubt);
  return { closure: null, question: null, reopened: reopenedBy(said, newer) };
}
