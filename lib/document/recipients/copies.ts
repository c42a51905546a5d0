import { matchEnd } from '../../text/match.ts';
import type { Line } from '../../text/view.ts';
import { type Paper, printed } from '../paper.ts';
import { entryOn } from './entries.ts';
import { isEmbassy } from './who.ts';

/** What may stand between a heading for copies and who gets one, in folded text: a mark, and a word that leads to them. */
export const behindCopies =
  /^[\s"')]*(?:(?:to|til|till|an|a|au|aux|al|alla|ai|ao|aan|naar|para|do|na|pre|pro|в|до|для|к|προς|στην?|الى|به)(?:[ ](?:the|die|das|la|le|el|de|het|den))?(?![\p{L}\p{N}]))?\s*:?\s*/u;

/** An embassy with its address: the one `in your country` has none. */
export function isConcreteEmbassy(words: string): boolean {
  return isEmbassy(words) && /[,،，] ?[\p{Lu}\p{Lo}\d]/u.test(words) && words.length < 200;
}

/** `Copy to Ambassador Jane Roe, 1 Court Street`: who gets a copy, on the line of the word for it. */
export function copyOn(paper: Paper, line: Line): Line | null {
  const copies = paper.rules.sections.find(([role]) => role === 'copies')?.[1];
  const end = copies ? matchEnd(copies, paper.view.folded, line.start) : -1;
  if (end < 0 || end > line.end) return null;
  const lead = behindCopies.exec(paper.view.folded.slice(end, line.end))?.[0].length ?? 0;
  const rest = { ...line, start: end + lead };
  const whole = entryOn(paper, rest, 0, 0) !== null || isConcreteEmbassy(printed(paper, rest));
  return lead > 0 && whole ? rest : null;
}
