import { anyOf } from '../../language/define.ts';
import { languages } from '../../language/index.ts';
import { fold } from '../../text/fold.ts';
import type { RawDocument } from '../schema.ts';

const sourceOf = (patterns: string[]): string => anyOf(patterns, '', '', 'u')?.source ?? '';
const urgentAction = sourceOf(languages.flatMap(({ header }) => header.urgentAction));
const goodNews = sourceOf(languages.flatMap(({ header }) => header.goodNews));

/** The words begin a line or follow a mark, and a mark follows them: in a sentence they may be denied, or be a name. */
const words = new RegExp(`(?:^|[:|*•·–—-]) *(?:${urgentAction} *)?(?:${goodNews}) *(?:$|[!:.,|*•·–—-])`, 'u');

/** A title is among the first lines of a paper, and no longer than this. */
const LINES = 15;
const LONGEST = 160;
/** Characters among which those lines are: a text can be a book. */
const TOP = 5_000;

/**
 * The line on top of a paper by which its publisher says that there is good news, literally; `null` where it says none. That a
 * case is closed says nothing of how it ended.
 */
export function goodNewsIn({ text, source }: Pick<RawDocument, 'text' | 'source'>): string | null {
  const lines = text
    .slice(0, TOP)
    .split('\n')
    .map((line) => line.replace(/^[\s#*>_-]+|[\s#*_]+$/g, ''));
  const top = [source.title ?? '', ...lines.filter(Boolean).slice(0, LINES)];
  return top.find((line) => line.length <= LONGEST && words.test(fold(line))) ?? null;
}
