import { fold } from '../text/fold.ts';
import { isAsk, namesAnybody } from './fit.ts';
import type { Appeal } from './schema.ts';

/** Something to look at before a letter goes out; it is said, and stops nothing. */
export type Gap =
  /** Nobody whom the case is about is named. */
  | { kind: 'person'; name: string }
  /** What the model letter asks for is not asked for any more. */
  | { kind: 'ask'; text: string }
  /** The person's name stands in the text, and is written under it as well. */
  | { kind: 'name twice' }
  /** A telephone number, an e-mail address or a street that is not the paper's. */
  | { kind: 'phone' | 'email' | 'street'; text: string };

const words = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 4);

/** Whether most of what an ask says is said in a text, in whatever order. */
function isSaid(ask: string, said: ReadonlySet<string>): boolean {
  const all = words(ask);
  return all.length === 0 || all.filter((word) => said.has(word)).length * 2 >= all.length;
}

const PRIVATE = {
  phone: /\+?\d[\d\s()./-]{6,20}\d/,
  email: /[^\s@<>]{1,64}@[^\s@<>]{1,200}\.\p{L}{2,}/u,
  street:
    /\d{1,4}\p{L}? (?:\p{Lu}\p{L}{1,20} ){1,3}(?:street|st\b|road|rd\b|avenue|ave\b|lane|drive)|\p{L}{2,20}(?:straße|strasse|str\.|gasse|weg|platz|laan|straat|gatan|vägen|vej|veien|gade) \d{1,4}|\b(?:rue|calle|via|rua|avenida|avenue|piazza|plaza) [\p{L} ]{2,30},? \d{1,4}/iu,
} as const;

/** A date or a law is no telephone number. */
const isPhone = (text: string): boolean =>
  (text.match(/\d/g)?.length ?? 0) >= 8 && !/\d{4}-\d{2}-\d{2}/.test(text);

function privateIn(text: string, official: string): Gap[] {
  return (['phone', 'email', 'street'] as const).flatMap((kind) => {
    const found = PRIVATE[kind].exec(text)?.[0].trim();
    if (!found || official.includes(found) || (kind === 'phone' && !isPhone(found))) return [];
    return [{ kind, text: found }];
  });
}

/**
 * What is missing from a letter, or stands in it and should perhaps not.
 * @param official the paragraphs of the letter as the paper has it
 * @param about whom the case is about, and what it asks for
 */
export function gapsIn(
  { paragraphs, own, signature }: Pick<Appeal, 'paragraphs' | 'own' | 'signature'>,
  official: readonly string[],
  { people, asks }: { people: readonly string[]; asks: readonly string[] },
): Gap[] {
  const text = [...paragraphs, own].join('\n\n');
  const model = official.join('\n\n');
  const gaps: Gap[] = [];
  const [first] = people;
  if (first && text.trim() !== '' && namesAnybody(model, people) && !namesAnybody(text, people))
    gaps.push({ kind: 'person', name: first });
  const said = new Set(words(text));
  for (const paragraph of official)
    if (isAsk(paragraph, asks) && !isSaid(paragraph, said)) gaps.push({ kind: 'ask', text: paragraph });
  const [name] = signature;
  const mine = [...paragraphs.filter((one) => !official.includes(one)), own].join('\n\n');
  if (name && name.length > 3 && fold(mine).includes(fold(name))) gaps.push({ kind: 'name twice' });
  return [...gaps, ...privateIn(text, model)];
}
