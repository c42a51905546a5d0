import { countFilled, fillForm, undoFilling } from './fill.ts';
import { lookAtForm, readLists } from './look.ts';
import type { FilledField, FillOrder, FormLook } from './schema.ts';

/** What the injected script offers, on the global object of its own world; the page cannot see it. */
export interface FormInPage {
  /** Says what fields the page's contact form has; changes nothing, but opens lists for a moment whose options are not in the page before. */
  look(): Promise<FormLook>;
  fill(orders: FillOrder[]): Promise<FilledField[]>;
  /** Puts back what stood there before the last filling; says how many fields. */
  undo(): Promise<number>;
}

export const formInPage: FormInPage = {
  look: async () => {
    await readLists(document);
    return lookAtForm(document, countFilled());
  },
  fill: (orders) => fillForm(document, orders),
  undo: undoFilling,
};
