import type { EndingRules } from '../../language/rules.ts';
import { has } from '../../text/match.ts';
import { type Sentence, sentencesOf } from '../../text/paragraphs.ts';
import { isInLetter, type LetterPlace } from '../letter/letter.ts';
import { folded, type Paper } from '../paper.ts';
import { having } from './clause.ts';

const quotation = /"[^"\n]{1,400}"/g;

/** True when a folded sentence says that the action rests, or may go on later: `we are suspending it`, `if it is resumed, we tell you`, `we tell you when you can write again`, `please wait`. */
export function isPause(endings: readonly EndingRules[], text: string): boolean {
  return endings.some((rules) => {
    if (has(rules.words.resume, text)) return true;
    const is = having(rules, text);
    // `We will tell you when you can write again`; not `Do not write again, even if nobody answers`.
    if (has(rules.words.again, text) && has(rules.words.iffy, text) && !is('no', 'noMore', 'stop'))
      return true;
    return has(rules.words.pause, text) && is('ua', 'letters', 'write', 'you');
  });
}

/** True when a folded sentence may end for a while alone what it ends: `until further notice`; `for now there is no need to write`. */
export function isForNow(endings: readonly EndingRules[], text: string): boolean {
  return endings.some(({ words }) => {
    if (has(words.provisional, text)) return true;
    const rest = text.replace(words.forNow, '|');
    return rest !== text && !has(words.more, rest) && !has(words.noMore, rest);
  });
}

/** The sentence of a paper by which its action is no more than paused; `null` when there is none. */
export function pauseIn(paper: Paper, letter: LetterPlace | null): Sentence | null {
  const { endings } = paper.rules;
  for (const paragraph of paper.paragraphs) {
    const piece = folded(paper, paragraph);
    if (!endings.some(({ words }) => [words.pause, words.resume, words.again].some((one) => has(one, piece))))
      continue;
    if (isInLetter(letter, paragraph.from)) continue;
    const found = sentencesOf(paper.view, paragraph.start, paragraph.end).find((one) =>
      isPause(endings, folded(paper, one).replace(quotation, '""')),
    );
    if (found) return found;
  }
  return null;
}
