import * as z from 'zod/mini';
import { fillKinds, leaveKinds } from '../delivery/form/kinds.ts';
import type { FilledField, FillOrder, FormLook } from '../delivery/form/schema.ts';
import type { FieldReport, InsertRequest, InsertResult, LookResult } from '../delivery/insert/schema.ts';

// What our script in a page says: words to show, in this shape and no other. What the browser says of a page (that it is closed to us,
// which site would have to be allowed) no page can say.

const words = z.string();
const insertField = z.enum(['to', 'cc', 'bcc', 'subject', 'body']);
const fieldState = z.enum(['done', 'already there', 'not found', 'refused', 'unsure']);

const target = z.object({
  host: words,
  title: z.nullable(words),
  fields: z.array(insertField),
  subject: words,
  hasText: z.boolean(),
  isUnread: z.optional(z.boolean()),
});

/** Whom a message goes to is looked at before it is written into, and kept nowhere. */
const found = z.extend(target, { recipients: z.optional(z.array(words)) });

const refusal = z.object({
  ok: z.literal(false),
  why: z.enum(['no editor', 'several editors', 'foreign frame']),
  frame: z.optional(words),
  windows: z.optional(z.array(found)),
});

const look = z.union([z.object({ ok: z.literal(true), target: found }), refusal]);

const insertion = z.union([
  z.object({
    ok: z.literal(true),
    target,
    fields: z.array(z.object({ field: insertField, state: fieldState, text: words })),
  }),
  refusal,
]);

const seenForm = z.object({
  host: words,
  title: z.nullable(words),
  language: words,
  fields: z.array(
    z.object({
      id: words,
      name: words,
      kind: z.nullable(z.enum([...fillKinds, ...leaveKinds])),
      sure: z.boolean(),
      label: words,
      shape: z.enum(['line', 'area', 'list', 'choice', 'tick']),
      value: words,
      options: z.array(words),
      codes: z.optional(z.array(words)),
      limit: z.nullable(z.number()),
      required: z.boolean(),
    }),
  ),
  captcha: z.boolean(),
  filled: z.number(),
});

const formLook = z.union([
  z.object({ ok: z.literal(true), form: seenForm }),
  z.object({
    ok: z.literal(false),
    why: z.enum(['no form', 'gate', 'foreign frame']),
    frame: z.optional(words),
  }),
]);

const filled = z.array(z.object({ id: words, state: fieldState }));

/** Nothing where a page that went away left no answer, and where it is none. */
export const lookTold = (told: unknown): LookResult | undefined =>
  look.safeParse(told).data as LookResult | undefined;

const reportOf = ({ to, cc, bcc = [], subject, body }: InsertRequest): FieldReport[] => {
  const texts = { to: to.join(', '), cc: cc.join(', '), bcc: bcc.join(', '), subject, body };
  return insertField.options
    .filter((field) => texts[field] !== '')
    .map((field) => ({ field, state: 'unsure', text: texts[field] }));
};

/** What is no answer leaves it open what stands in the page: it says so of each field, and nothing is put in again. */
export function insertionTold(told: unknown, request: InsertRequest): InsertResult | undefined {
  if (told === undefined || told === null) return undefined;
  const unsure = { host: '', title: null, fields: [], subject: '', hasText: true };
  const result = insertion.safeParse(told).data as InsertResult | undefined;
  return result ?? { ok: true, target: unsure, fields: reportOf(request) };
}

/** Nothing where a page that went away left no answer, and where it is none. */
export const formTold = (told: unknown): FormLook | undefined =>
  formLook.safeParse(told).data as FormLook | undefined;

/** Each field that was to be filled, and no other. What is no answer leaves it open what stands there. */
export function filledTold(told: unknown, orders: readonly FillOrder[]): FilledField[] | undefined {
  if (told === undefined || told === null) return undefined;
  const all = filled.safeParse(told).data;
  return orders.map(({ id }) => {
    const one = all?.find((field) => field.id === id);
    return one ?? { id, state: all ? 'not found' : 'unsure' };
  });
}
