import { headOfMissionWord, missionWord } from '../../language/missions.ts';
import { fold } from '../../text/fold.ts';

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
