import { type AnyKind, type FieldKind, isFieldKind } from '../../lib/delivery/form/kinds.ts';
import type { FilledField, FillOrder } from '../../lib/delivery/form/schema.ts';
import type { FormDetails } from '../../lib/delivery/plan/details.ts';
import { type Plan, type Row, takesValue } from '../../lib/delivery/plan/plan.ts';

/** A row of the plan as the person has it: ticked or not, with the value that would go in now. */
export interface Entry {
  row: Row;
  ticked: boolean;
  value: string;
  /** Stands below, with the fields that nobody has to look at; it stays where it was. */
  side: boolean;
}

/** The rows of a plan as they are shown first: what is certain is ticked. */
export const entriesOf = ({ rows }: Plan): Entry[] =>
  rows.map((row) => {
    const { value, state } = row;
    return { row, value, ticked: state === 'certain', side: isSide({ row, value }) };
  });

const isTick = ({ row }: Entry): boolean => row.field.shape === 'tick';

/** An entry with another value: one that is given is ticked, an empty one cannot go in. */
export const withValue = (entry: Entry, value: string): Entry => ({ ...entry, value, ticked: value !== '' });

/** What goes into the page. */
export const ordersOf = (entries: readonly Entry[]): FillOrder[] =>
  entries
    .filter(({ ticked, value }) => ticked && value !== '')
    .map(({ row, value }) => ({ id: row.field.id, value }));

/** Fields that nobody has to look at: not needed, of a kind that a letter has nothing for, and empty. */
const isSide = ({ row, value }: Pick<Entry, 'row' | 'value'>): boolean =>
  row.state === 'yours' &&
  value === '' &&
  !row.field.required &&
  (row.field.kind === null ||
    row.field.kind === 'other' ||
    !takesValue(row) ||
    sideKinds.has(row.field.kind));

const sideKinds = new Set<AnyKind>([
  'middle-name',
  'phone',
  'street',
  'street2',
  'postal-code',
  'state',
  'organization',
  'job-title',
  'reply-choice',
  'postal-extension',
]);

/** What is of one letter only; all else stays the person's own from form to form. */
const ofOneLetter = new Set<AnyKind>(['email-confirm', 'subject', 'topic', 'message', 'consent']);

const isKeptKind = (kind: AnyKind | null): kind is FieldKind =>
  kind !== null && isFieldKind(kind) && !ofOneLetter.has(kind);

const isKept = ({ row, value, ticked }: Entry): boolean =>
  ticked && value !== row.value && isKeptKind(row.field.kind);

/** What the person gave in this form that can be of use in another. */
export function givenIn(entries: readonly Entry[]): FormDetails {
  return Object.fromEntries(entries.filter(isKept).map(({ row, value }) => [row.field.kind, value]));
}

export interface Result extends Entry {
  /** `null`: it was not to be filled. */
  state: FilledField['state'] | null;
}

/** Each entry with what came of it. */
export const resultsOf = (entries: readonly Entry[], filled: readonly FilledField[]): Result[] =>
  entries.map((entry) => ({
    ...entry,
    state: filled.find(({ id }) => id === entry.row.field.id)?.state ?? null,
  }));

/** Whether a field is as it should be: filled, or held before. */
export const isFilled = ({ state, row }: Result): boolean =>
  state === 'done' || state === 'already there' || (state === null && row.state === 'held');

/** Whether a field is left to the person: not filled, and not one of those that nobody has to look at. */
export const isLeft = (result: Result): boolean =>
  !isFilled(result) &&
  (result.state !== null || !(isSide(result) || (isTick(result) && !result.row.field.required)));
