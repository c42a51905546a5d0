import { type DatedRow, dated, inParts, isCaseRow, listOf, type Rows } from '../case/row.ts';
import { FIRST_ROWS, firstStored, takeEarly } from './first.ts';

/** Not before it is needed: a popup has its first rows from elsewhere, and each kilobyte more holds up its first paint. */
const database = async () => (await import('./database.ts')).database();
const plainDatabase = async () => (await import('./database.ts')).plainDatabase();

/** The list of cases, and whether every stored row could be read. */
export interface LoadedList {
  rows: Rows;
  /** False when a row did not fit: the background can make all rows again from the papers. */
  whole: boolean;
}

/** Rows that are read at once: the window is not held up while thousands are read. */
const PARCEL = 500;

/**
 * All cases for the list, in the list's order on the day `today` (ISO). Light: it is all that the popup reads at first,
 * and in parcels, so that what is typed meanwhile does not wait for it.
 */
export async function loadList(today: string): Promise<LoadedList> {
  const { store } = (await database()).transaction('rows');
  const fit: DatedRow[] = [];
  let whole = true;
  for (let from: IDBKeyRange | null = null; ; ) {
    const stored: unknown[] = await store.getAll(from, PARCEL);
    const some = stored.filter(isCaseRow);
    for (const row of some) fit.push(dated(row, today));
    whole &&= some.length === stored.length;
    if (stored.length < PARCEL) return { rows: inParts(fit), whole };
    from = IDBKeyRange.lowerBound((stored.at(-1) as { key: string }).key, true);
  }
}

/**
 * Of a long list the first `most` unsure and `most` active cases on the day `today` (ISO), in the list's order: enough for
 * the first paint, at the same cost however many there are. A short list is given whole.
 */
export async function loadFirst(today: string, most = FIRST_ROWS): Promise<Rows> {
  const stored = (await takeEarly(today)) ?? (await firstStored(await plainDatabase(), today, most));
  return listOf(stored.filter(isCaseRow), today);
}

/** How many stored entries did not fit and were set aside; they are kept, but nothing shows them yet. */
export async function quarantineCount(): Promise<number> {
  return (await database()).count('quarantine');
}
