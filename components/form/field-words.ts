import type { MessageKey } from '../../lib/browser/words.ts';
import type { FieldState, InsertField } from '../../lib/delivery/insert/schema.ts';
import type { MarkShape } from '../ui/mark.tsx';

/** The fields of a message, what became of each, and its mark. */
export const fieldNames: Record<InsertField, MessageKey> = {
  to: 'field_to',
  cc: 'field_cc',
  bcc: 'field_bcc',
  subject: 'field_subject',
  body: 'field_body',
};

export const stateWords: Record<FieldState, MessageKey> = {
  done: 'field_done',
  'already there': 'field_was_there',
  'not found': 'field_not_found',
  refused: 'field_refused',
  unsure: 'field_unsure',
};

export const stateMarks: Record<FieldState, MarkShape> = {
  done: 'written',
  'already there': 'written',
  'not found': 'missing',
  refused: 'refused',
  unsure: 'doubt',
};
