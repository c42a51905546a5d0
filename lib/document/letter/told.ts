import type { LanguageRules } from '../../language/rules.ts';
import { has } from '../../text/match.ts';

/** True when a folded text has words by which readers are told to write: `write`, `please fax`. */
export function tellsToWrite({ people, endings }: LanguageRules, text: string): boolean {
  return has(people.writing, text) || endings.some(({ words }) => has(words.write, text));
}
