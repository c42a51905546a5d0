import { lengthInForm } from '../../appeal/fit.ts';
import type { Appeal, Profile } from '../../appeal/schema.ts';
import { fold } from '../../text/fold.ts';
import { type AnyKind, type FieldKind, isFieldKind } from '../form/kinds.ts';
import { type FillOrder, type SeenField, type SeenForm, TICKED } from '../form/schema.ts';
import { countryNamed, countryOption } from './country.ts';
import type { FormDetails } from './details.ts';
import { type Known, type KnownValues, knownValues } from './person.ts';
import { topicOption } from './topic.ts';

export type RowState =
  /** Goes in unless the person unticks it. */
  | 'certain'
  /** Goes in when the person ticks it. */
  | 'doubtful'
  /** The person's own: we have nothing for it. */
  | 'yours'
  /** Something stands in it already. */
  | 'held';

/** One field, with the value that would go in. */
export interface Row {
  field: SeenField;
  /** Text, an option's text, or `x` for a tick; empty for `yours` and `held`. */
  value: string;
  state: RowState;
}

/** A sign that a form takes letters from residents alone. */
export type ResidentSign = 'identity' | 'postal-code';

export interface Plan {
  rows: Row[];
  residents: ResidentSign | null;
}

/** What the plan is made from. */
export interface Given {
  appeal: Pick<Appeal, 'subject' | 'body'>;
  profile: Profile;
  details: FormDetails;
  /** Languages that the person reads, BCP 47. */
  languages: readonly string[];
}

/** Fields that nobody needs to be told of. */
const unsaid = new Set<AnyKind>(['honeypot', 'newsletter', 'search']);

/** Fields that only the person may fill, in the page itself. */
const personal = new Set<AnyKind>(['captcha', 'identity', 'birth-date', 'credential']);

/** Whether a value for a field may be given in the popup. */
export const takesValue = ({ field, state }: Row): boolean =>
  state !== 'held' && !(field.kind !== null && personal.has(field.kind));

const isSaid = ({ kind, shape, required }: SeenField): boolean =>
  kind === null || kind === 'other' ? shape !== 'tick' || required : !unsaid.has(kind);

const bare = (text: string): string => fold(text).replace(/[\s.]+/g, '');

/** The option with a text, however it is written; `null` when there is none. */
const optionNamed = (text: string, options: readonly string[]): string | null =>
  options.find((option) => bare(option) === bare(text)) ?? null;

function chosen(
  kind: FieldKind,
  known: Known | undefined,
  field: SeenField,
  form: SeenForm,
  given: Given,
): Known | null {
  if (kind === 'topic' && known === undefined) {
    const text = topicOption(field.options);
    return text === null ? null : { text, certain: false };
  }
  if (known === undefined) return null;
  // A list that depends on another one is empty until that is chosen.
  if (field.options.length === 0) return known;
  const code = kind === 'country' ? countryNamed(known.text, given.languages) : null;
  const option = code === null ? null : countryOption(code, field.options, form.language, field.codes);
  const text = option ?? optionNamed(known.text, field.options);
  return text === null ? null : { ...known, text };
}

function valueFor(field: SeenField, values: KnownValues, form: SeenForm, given: Given): Known | null {
  const { kind, shape } = field;
  if (kind === null || !isFieldKind(kind)) return null;
  if (shape === 'tick') return kind === 'consent' ? { text: TICKED, certain: false } : null;
  if (shape === 'list' || shape === 'choice') return chosen(kind, values[kind], field, form, given);
  return values[kind] ?? null;
}

/** Whether a field takes a text, line breaks counted as one character each, as browsers count them. */
export const fitsInto = ({ limit }: SeenField, text: string): boolean =>
  limit === null || text.length <= limit;

/** Whether a text fits into a field however line breaks are counted: many sites count two characters for each. */
export const surelyFits = ({ limit, shape }: SeenField, text: string): boolean =>
  limit === null || (shape === 'area' ? lengthInForm(text) : text.length) <= limit;

/** A lone message field that nothing names is known by the named fields around it. */
const isSure = ({ sure, kind }: SeenField, fields: readonly SeenField[]): boolean =>
  sure || (kind === 'message' && fields.some((other) => other.sure));

function rowOf(field: SeenField, values: KnownValues, form: SeenForm, given: Given): Row {
  if (field.value !== '') return { field, value: '', state: 'held' };
  const known = valueFor(field, values, form, given);
  if (known === null) return { field, value: '', state: 'yours' };
  const certain = known.certain && isSure(field, form.fields) && surelyFits(field, known.text);
  return { field, value: known.text, state: certain ? 'certain' : 'doubtful' };
}

/** An identity number, or a postal code where no country is asked for: only people who live there have these. */
function residentSign(fields: readonly SeenField[]): ResidentSign | null {
  const needed = fields.filter(({ required }) => required).map(({ kind }) => kind);
  if (needed.includes('identity')) return 'identity';
  const isLocal = needed.includes('postal-code') && !fields.some(({ kind }) => kind === 'country');
  return isLocal ? 'postal-code' : null;
}

/**
 * Plans what goes into a form: a row for each field, in the order of the page, with its value and whether that is
 * certain. What nobody gave, a CAPTCHA, an identity number, and what nothing names are the person's own; ticks for
 * consent and topics are never certain; traps and newsletters have no row.
 */
export function planForm(form: SeenForm, given: Given): Plan {
  const values = knownValues(given.appeal, given.profile, given.details, given.languages);
  return {
    rows: form.fields.filter(isSaid).map((field) => rowOf(field, values, form, given)),
    residents: residentSign(form.fields),
  };
}

/** What may go in without being looked at first: the certain alone, and nothing where only residents may be meant. */
export function ordersUnseen({ rows, residents }: Plan): FillOrder[] {
  const certain = residents === null ? rows.filter(({ state }) => state === 'certain') : [];
  return certain.map(({ field, value }) => ({ id: field.id, value }));
}
