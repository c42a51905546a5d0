/** What is changed of a line: its text, what leads back to the source, and its links. */
interface Row<L extends { at: number }> {
  text: string;
  map: number[];
  links: L[];
}

/** A row of a table with a label and what it says, `| Fax | 555 0101 |`: the bars around them go, the one between them becomes a colon. */
export function readRow<L extends { at: number }>(out: Row<L>): void {
  const { text, map } = out;
  if (!/^\|.*\|\s*$/u.test(text)) return;
  const cells: { start: number; end: number }[] = [];
  let at = 1;
  for (const cell of text.slice(1, text.lastIndexOf('|')).split('|')) {
    const start = at + cell.length - cell.trimStart().length;
    if (/[^\s:-]/u.test(cell)) cells.push({ start, end: at + cell.trimEnd().length });
    at += cell.length + 1;
  }
  const [label, value] = cells;
  if (cells.length > 2 || out.links.some(({ at: link }) => link > (value?.end ?? label?.end ?? 0))) return;
  const kept: [letter: string, from: number][] = [];
  const keep = (cell: { start: number; end: number } | undefined) => {
    for (let i = cell?.start ?? 0; i < (cell?.end ?? 0); i += 1)
      kept.push([text[i] as string, map[i] as number]);
  };
  keep(label);
  const moved = kept.length;
  if (label && value) {
    const bar = map[label.end] as number;
    if (!/[:：]$/u.test(text.slice(label.start, label.end))) kept.push([':', bar]);
    kept.push([' ', bar]);
    const by = kept.length - value.start;
    out.links = out.links.map((link) => ({
      ...link,
      at: link.at >= value.start ? link.at + by : Math.min(moved, link.at - label.start),
    }));
  } else if (label) out.links = out.links.map((link) => ({ ...link, at: link.at - label.start }));
  keep(value);
  out.text = kept.map(([letter]) => letter).join('');
  out.map = kept.map(([, from]) => from);
}
