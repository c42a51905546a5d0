import * as z from 'zod/mini';
import type { Recipient } from '../document/schema.ts';
import { addressesOf, predecessors } from './recipient-key.ts';
import type { UaCase } from './schema.ts';

/**
 * One thing that is not as it was before:
 *
 * - `deadline`: ISO dates, none where there was or is none
 * - `letter`: the paragraphs that are gone, and those that are new
 * - `recipient`: somebody who was written to, or is now, with the addresses
 * - `name`: another person in the same office (`who`)
 * - `addresses`: those of one recipient
 * - `closing`: `open`, `closed` or `unsure`, and behind it the sentence
 * - `value`: another value of the case, `country`, `issued`, `headline` or `people` (`who`)
 */
export const differenceSchema = z.object({
  what: z.enum(['deadline', 'letter', 'recipient', 'name', 'addresses', 'closing', 'value']),
  /** Which recipient, by name and office; of a value, which one. */
  who: z.nullable(z.string()),
  was: z.array(z.string()),
  now: z.array(z.string()),
});
export type Difference = z.infer<typeof differenceSchema>;

/** What of a case may differ. */
export type Comparable = Pick<UaCase, 'deadline' | 'letter' | 'asks' | 'closure' | 'question'> & {
  recipients: Recipient[];
};

const same = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((one) => b.includes(one));

const difference = (
  what: Difference['what'],
  was: string[],
  now: string[],
  who: string | null = null,
): Difference[] => (same(was, now) ? [] : [{ what, who, was, now }]);

const some = (text: string | null): string[] => (text === null ? [] : [text]);

function paragraphs({ letter, asks }: Comparable): string[] {
  const text = letter?.body ?? asks.join('\n\n');
  return text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
}

function inLetter(before: Comparable, after: Comparable): Difference[] {
  const [was, now] = [paragraphs(before), paragraphs(after)];
  return difference(
    'letter',
    was.filter((one) => !now.includes(one)),
    now.filter((one) => !was.includes(one)),
  );
}

/** All by which somebody is reached: one calls and posts from a paper too. */
const reachedAt = (one: Recipient): string[] => [...addressesOf(one), ...one.phones, ...one.social];

const nameOf = ({ name, title, emails }: Recipient): string =>
  [name, title].filter(Boolean).join(', ') || (emails[0] ?? '');

function inOne(before: Recipient, after: Recipient): Difference[] {
  return [
    ...(before.name && after.name ? difference('name', [before.name], [after.name], after.title) : []),
    ...difference('addresses', reachedAt(before), reachedAt(after), nameOf(after)),
  ];
}

function inRecipients(before: Recipient[], after: Recipient[]): Difference[] {
  const earlier = predecessors(after, before);
  const kept = new Set(earlier.values());
  const gone = before.filter((one) => !kept.has(one));
  return [
    ...after.flatMap((one) => {
      const other = earlier.get(one);
      return other
        ? inOne(other, one)
        : [
            {
              what: 'recipient' as const,
              who: nameOf(one),
              was: [],
              now: [nameOf(one), ...reachedAt(one)],
            },
          ];
    }),
    ...gone.map((one) => ({ what: 'recipient' as const, who: nameOf(one), was: [nameOf(one)], now: [] })),
  ];
}

function standing({ closure, question }: Comparable): string[] {
  if (closure) return ['closed', ...some(closure.quote)];
  return question ? ['unsure', ...some(question.quote)] : ['open'];
}

/** What is not as it was in a case: deadline, letter, recipients with their addresses, and whether it is closed. */
export function differences(before: Comparable, after: Comparable): Difference[] {
  return [
    ...difference('closing', standing(before), standing(after)),
    ...difference('deadline', some(before.deadline), some(after.deadline)),
    ...inRecipients(before.recipients, after.recipients),
    ...inLetter(before, after),
  ];
}
