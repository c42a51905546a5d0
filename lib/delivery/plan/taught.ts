import * as z from 'zod/mini';
import { type FieldKind, fillKinds, isFieldKind } from '../form/kinds.ts';
import type { SeenField, SeenForm, Shape } from '../form/schema.ts';

/** What a person told us that a field of one site asks for: its name in the code and its label, to the kind. */
export const taughtSchema = z.object({
  name: z.string().check(z.maxLength(300)),
  label: z.string().check(z.maxLength(300)),
  kind: z.enum(fillKinds),
});
export type TaughtField = z.infer<typeof taughtSchema>;

/** What was told of the fields of one site, a host. */
export interface TaughtSite {
  host: string;
  fields: TaughtField[];
}

const kindsFor: Readonly<Record<Shape, readonly FieldKind[]>> = {
  line: fillKinds.filter((kind) => !['message', 'topic', 'consent'].includes(kind)),
  area: ['message', 'street'],
  list: ['prefix', 'country', 'state', 'city', 'topic', 'organization', 'job-title'],
  choice: ['prefix', 'topic', 'country'],
  tick: ['consent'],
};

/** What a field of a shape can be told to ask for. */
export const teachable = ({ shape }: SeenField): readonly FieldKind[] => kindsFor[shape];

/** The label has to be the same; a name that a framework makes anew may change where the label is the only one of its kind. */
function isMeant({ name, label }: TaughtField, field: SeenField, all: readonly SeenField[]): boolean {
  if (label !== field.label) return false;
  return name === field.name || all.filter((other) => other.label === label).length === 1;
}

/** A trap, a CAPTCHA or an identity number stays what it is, whatever somebody told of it. */
const isOpen = ({ kind }: SeenField): boolean => kind === null || kind === 'other' || isFieldKind(kind);

/** A form with its fields as they were taught. */
export function asTaught(form: SeenForm, taught: readonly TaughtField[]): SeenForm {
  if (taught.length === 0) return form;
  const fields = form.fields.map((field) => {
    const one = taught.find((each) => isMeant(each, field, form.fields));
    return one && isOpen(field) && teachable(field).includes(one.kind)
      ? { ...field, kind: one.kind, sure: true }
      : field;
  });
  return { ...form, fields };
}

/** What still fits a site's form: a field that is there by its name, but is called otherwise now, is forgotten. */
export function stillFitting(form: SeenForm, taught: readonly TaughtField[]): TaughtField[] {
  return taught.filter(({ name, label }) => {
    const named = name === '' ? [] : form.fields.filter((field) => field.name === name);
    return named.length === 0 || named.some((field) => field.label === label);
  });
}

/** Adds what a person told of a field, in place of what they told before; `null` forgets it. */
export function withTaught(
  taught: readonly TaughtField[],
  { name, label }: SeenField,
  kind: FieldKind | null,
): TaughtField[] {
  const others = taught.filter((one) => one.name !== name || one.label !== label);
  return kind === null ? others : [...others, { name, label, kind }];
}
