import { fold } from '../../text/fold.ts';
import type { Paper } from '../paper.ts';

interface KnownName {
  name: string;
  words: string[];
}

/** The people of a paper are asked for at each of its sentences. */
const known = new WeakMap<readonly string[], KnownName[]>();

/** Words of a name, without those that many names have. */
const wordsOf = (name: string): string[] => (name.match(/\p{L}[\p{L}'-]{2,}/gu) ?? []).slice(0, 12);

function knownOf(people: readonly string[]): KnownName[] {
  const found = known.get(people) ?? people.map((name) => ({ name: fold(name), words: wordsOf(fold(name)) }));
  known.set(people, found);
  return found;
}

/** `Hernan Sepulveda` for Hernan SEPULVEDA Rojas: what a text has of the names of all people, each by a word of its own. */
function partlyNamed(names: readonly KnownName[], text: string): string[] {
  // Most sentences name nobody, and that is soon seen.
  if (names.length > 12 || !names.every(({ words }) => words.some((word) => text.includes(word)))) return [];
  const said = new Set(text.match(/\p{L}[\p{L}'-]{2,}/gu));
  const parts = names.map(({ words }) => words.filter((word) => said.has(word)));
  const own = parts.every((part, at) =>
    part.some((word) => !names.some(({ words }, number) => number !== at && words.includes(word))),
  );
  return own ? parts.flat().sort((a, b) => b.length - a.length) : [];
}

/**
 * The names in a folded sentence, folded, when they are those of all the people of the case, in full or by a word of each; else
 * none. `null` when nobody knows who the people are.
 */
export function namesOfAll(text: string, people: readonly string[]): string[] | null {
  if (people.length === 0) return null;
  const names = knownOf(people);
  if (names.every(({ name }) => text.includes(name))) return names.map(({ name }) => name);
  return partlyNamed(names, text);
}

/** What stands between the names of a list. */
const joints = /(?<!\p{L})(?:and|und|et|y|e|i|a|en|och|og|ja|ve|и|й|і|та|και|és)(?!\p{L})/gu;

/** True when words are names, and what joins them with a sentence. */
export function isNothingElse({ rules }: Paper, words: string, names: readonly string[]): boolean {
  const rest = names.reduce((left, name) => left.replace(name.replace(/[^\p{L}\p{N}]+/gu, ' '), ' '), words);
  return rest.replace(rules.closing.named, ' ').replace(joints, ' ').trim() === '';
}
