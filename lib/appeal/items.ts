const ITEM = /^[-–•] /;

/** True for a line of a letter that is an item of a list: it begins with a dash or a dot, and a space. */
export const isItem = (line: string): boolean => ITEM.test(line);

/** The words of an item, without what it begins with. */
export const itemWords = (line: string): string => line.replace(ITEM, '');

/** A piece of a paragraph: lines of text, or the items of a list without what they begin with. */
export interface Block {
  kind: 'text' | 'list';
  lines: string[];
}

/** A paragraph as pieces of text and lists, in the order in which they stand in it. */
export function blocksOf(paragraph: string): Block[] {
  const blocks: Block[] = [];
  for (const line of paragraph.split('\n')) {
    const kind = isItem(line) ? 'list' : 'text';
    const words = kind === 'list' ? itemWords(line) : line;
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(words);
    else blocks.push({ kind, lines: [words] });
  }
  return blocks;
}
