import { headOfMissionWord, missionWord } from '../../language/missions.ts';
import type { LanguageRules } from '../../language/rules.ts';
import { fold } from '../../text/fold.ts';
import { isPerson, withoutHonours } from './names.ts';

/** True for words that begin with an embassy, in capitals or not: `ambassade de Colombie`, `Perus ambassad`. */
export function isEmbassy(words: string): boolean {
  const at = missionWord.exec(fold(words))?.index ?? -1;
  return at >= 0 && at < 40 && words.slice(0, at).split(' ').length < 4;
}

/** `Jane Roe Embassy of Peru`: somebody's name and an embassy, with nothing between them. */
export function isBesideEmbassy(words: string): boolean {
  const at = missionWord.exec(fold(words))?.index ?? 0;
  return (
    at > 0 &&
    /\p{L} $/u.test(words.slice(0, at)) &&
    /^\p{Lu}/u.test(words.slice(at)) &&
    !headOfMissionWord.test(fold(words.slice(0, at)))
  );
}

/** `Embassy of Peru` above `H. E. Ms Jane Roe`: who heads it. */
export function isHeadOfEmbassy(rules: LanguageRules, house: string, words: string): boolean {
  const name = withoutHonours(words);
  return isEmbassy(house) && name !== words && isPerson(rules, name);
}
