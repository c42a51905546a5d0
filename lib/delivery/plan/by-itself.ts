import type { FilledField, FormFailure, SeenForm } from '../form/schema.ts';
import type { Plan } from './plan.ts';

/** Why nothing was filled into a form that was opened to be filled at once. */
export type NotFilled =
  | FormFailure
  /** Its address led on to another site. */
  | 'elsewhere'
  /** There was nothing in the page until one stopped waiting. */
  | 'late'
  /** It is in doubt whether it takes letters from elsewhere, or what its fields ask for. */
  | 'doubtful';

/** What came of filling a form by itself: what was planned, what stood in the page afterwards, and the journal's note of it. */
export type ByItself =
  | { ok: true; form: SeenForm; plan: Plan; filled: FilledField[]; noted: string | null }
  | { ok: false; why: NotFilled };
