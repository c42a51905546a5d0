import type { UaDocument } from '../schema.ts';

/** True for a UA paper. What mends another paper is of kind `other`, as is a text that is none; it has the number of its case. */
export const isPaper = ({ kind, reference }: Pick<UaDocument, 'kind' | 'reference'>): boolean =>
  kind !== 'other' || reference !== null;
