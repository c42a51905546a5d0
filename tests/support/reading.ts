import { readPapers } from '../../lib/document/read.ts';
import type { Recipient, UaDocument } from '../../lib/document/schema.ts';

/** What is read of a text as it is pasted: its first paper. */
export const paperIn = (text: string): UaDocument | undefined =>
  readPapers({ text, source: { way: 'paste', url: null, title: null } })[0];

/** Of each recipient in a pasted paper these fields, in their order. */
export const recipientsIn = (
  text: string,
  fields: readonly (keyof Recipient)[] = ['name', 'title', 'post', 'copiesOnly'],
): unknown[][] | undefined => paperIn(text)?.recipients.map((one) => fields.map((field) => one[field]));

/** How the papers begin on which addresses are tried: all but whom to write to. */
export const beforeAddresses =
  'UA: 12/24 Index: AMR 51/7000/2024 USA Date: 3 March 2024\n\nTEACHER HELD\n\nMary Invented is in prison.\n\n';
