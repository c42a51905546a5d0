import { fold } from '../../text/fold.ts';
import type { Sentence } from '../../text/paragraphs.ts';
import type { Paper } from '../paper.ts';

/**
 * Names that are known by what stands behind them, in scripts without capitals: `クララさん`, `클라라 씨`. The last word of a name is
 * enough to tell people apart; how far it reaches to the left is seen where it stands twice.
 */
const honoured = [
  /([\p{Script=Katakana}\p{Script=Han}ー・＝=]{2,24}(?:さん|氏))(?!\p{Script=Han})/gu,
  /((?:\p{Script=Hangul}{1,6} ){0,2}\p{Script=Hangul}{1,6}) ?씨(?![\p{Script=Hangul}](?<![를와과가는의도]))/gu,
];

const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** How far back a name is looked for in full, in code units. */
const reach = 3000;

/** Which words before the honorific are the name: as many as stand together before the sentence too. */
function whole(name: string, before: string): string {
  const words = name.split(' ');
  for (let from = 0; from < words.length; from += 1) {
    const part = words.slice(from).join(' ');
    if (before.includes(part)) return part;
  }
  return lastOf(name);
}

/** Finds names in a sentence that are honoured with a word behind them, folded, when they are those of all who are in the paper; else none. */
export function honouredOf(paper: Paper): (sentence: Sentence) => string[] {
  const { text } = paper.view;
  const known = honoured.map((pattern) =>
    [...text.slice(paper.start, paper.end).matchAll(pattern)].map(([, name = '']) => lastOf(name)),
  );
  const more = [...paper.view.folded.slice(paper.start, paper.end).matchAll(paper.rules.closing.others)];
  const isOutside = ({ start, end }: Sentence) =>
    more.some(({ index }) => paper.start + index < start || paper.start + index >= end);
  const all = known.map((names) => new Set(names));
  return (sentence) => {
    const { start, end } = sentence;
    if (isOutside(sentence)) return [];
    for (const [at, pattern] of honoured.entries()) {
      const names = [...text.slice(start, end).matchAll(pattern)].map(([, name = '']) => name);
      if (names.length === 0 || names.length === known[at]?.length) continue;
      if (new Set(names.map(lastOf)).size !== all[at]?.size) return [];
      const before = text.slice(Math.max(paper.start, start - reach), start);
      return names.map((name) => fold(whole(name, before)));
    }
    return [];
  };
}
