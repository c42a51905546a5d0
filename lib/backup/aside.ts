import { isSame } from './same.ts';
import { type Aside, asideSchema, ROWS, type SavedRows, type SavedTable } from './schema.ts';
import { isFields } from './split.ts';

/**
 * What is set aside here of what a backup had aside. A paper stays outside for good: what its row says of what was read in it
 * could be forged. That a site was allowed, no file can say.
 */
function harmless({ table, row }: Aside): Aside {
  if (!isFields(row)) return { table, row };
  if (table === 'papers') return { table, row: { ...row, ua: null } };
  return { table, row: table === 'follows' ? { ...row, asked: false } : row };
}

const isTable = (table: string): table is SavedTable => Object.hasOwn(ROWS, table);

/** What a backup had aside: rows that fit by now join the others, as any of a backup; the rest is kept aside. */
export function readAside(
  value: unknown,
  rows: SavedRows,
): { rows: SavedRows; aside: Aside[]; unfit: number } {
  const all = Array.isArray(value) ? value : [];
  const known = all.filter((one): one is Aside => asideSchema.safeParse(one).success);
  const joined: SavedRows = { ...rows };
  const aside = known.filter(({ table, row }) => {
    if (!isTable(table) || !ROWS[table].safeParse(row).success) return true;
    // What stands among the others was written later.
    joined[table] = [...joined[table], row] as never;
    return false;
  });
  return { rows: joined, aside: aside.map(harmless), unfit: all.length - known.length };
}

/** What of `more` is not among `known`. */
export const notAmong = <T>(known: readonly unknown[], more: readonly T[]): T[] =>
  more.filter((one, at) => ![...known, ...more.slice(0, at)].some((other) => isSame(other, one)));
