import type { FieldState } from '../insert/schema.ts';
import type { AnyKind } from './kinds.ts';

/** How a field is filled: a line, an area of lines, one of a list, one of several buttons, a tick. */
export type Shape = 'line' | 'area' | 'list' | 'choice' | 'tick';

/** A field of a contact form, as it stands in the page. */
export interface SeenField {
  /** Names the field in this page, also when it is looked at once more. */
  id: string;
  /** Its name in the page's code, else its id; may be empty. */
  name: string;
  /** What it asks for; `null` when nothing tells. */
  kind: AnyKind | null;
  /** Whether it says so itself, where a person reads it. */
  sure: boolean;
  /** As the page calls it; empty when it has no words. */
  label: string;
  shape: Shape;
  /** What stands in it: text, the chosen option's text, or `x` for a tick. */
  value: string;
  /** The texts of a list or choice, without the empty one. */
  options: string[];
  /** The values of those options, where they are of two letters: codes of countries, perhaps. */
  codes?: string[] | undefined;
  /** Most characters that it takes, where the page says so. */
  limit: number | null;
  required: boolean;
}

/** A contact form, as it stands in the page. */
export interface SeenForm {
  /** The page's host, or its address when it has none. */
  host: string;
  /** The form's or page's own title; `null` when there is none. */
  title: string | null;
  /** BCP 47, as the page says; empty when it does not. */
  language: string;
  fields: SeenField[];
  /** A CAPTCHA stands by it. */
  captcha: boolean;
  /** Fields that we filled in this page and that still hold it: so many can be taken back. */
  filled: number;
}

export type FormFailure =
  /** Nothing to write into. */
  | 'no form'
  /** Boxes without one for a message: likely the step before the form. */
  | 'gate'
  /** The form may be in a frame of another site, which cannot be reached. */
  | 'foreign frame'
  /** The browser does not let extensions into this page. */
  | 'restricted page'
  /** The button was not pressed over this page, so that it is closed to the panel beside it. */
  | 'not pressed';

/** A failure; `frame` is the address of a foreign frame, `site` what would have to be allowed to reach it, where that helps. */
export interface FormRefusal {
  ok: false;
  why: FormFailure;
  frame?: string;
  site?: string;
}

export type FormLook = { ok: true; form: SeenForm } | FormRefusal;

/** What goes into one field: text, an option's text, or `x` for a tick. */
export interface FillOrder {
  id: string;
  value: string;
}

export interface FilledField {
  id: string;
  /** Read back from the page. `refused`: something else stands in it, or the page does not take the value. */
  state: FieldState;
}

/** What a ticked tick holds. */
export const TICKED = 'x';
