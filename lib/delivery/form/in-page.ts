import { countFilled, fillForm, undoFilling } from './fill.ts';
import { lookAtForm } from './look.ts';
import type { FilledField, FillOrder, FormLook } from './schema.ts';

/** What the injected script offers, on the global object of its own world; the page cannot see it. */
export interface FormInPage {
  /** Says what fields the page's contact form has; changes nothing. */
  look(): FormLook;
  fill(orders: FillOrder[]): Promise<FilledField[]>;
  /** Puts back what stood there before the last filling; says how many fields. */
  undo(): Promise<number>;
}

export const formInPage: FormInPage = {
  look: () => lookAtForm(document, countFilled()),
  fill: (orders) => fillForm(document, orders),
  undo: undoFilling,
};
