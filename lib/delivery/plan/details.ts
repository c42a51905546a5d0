import * as z from 'zod/mini';
import { type FieldKind, fillKinds } from '../form/kinds.ts';

/** What the person gave for forms, by what it is; kept in this browser alone. */
export const formDetailsSchema = z.partialRecord(z.enum(fillKinds), z.string().check(z.maxLength(1000)));
export type FormDetails = Partial<Record<FieldKind, string>>;
