import type { EndingRules } from '../../language/rules.ts';
import { has } from '../../text/match.ts';
import { having, isForeign, isWish } from './clause.ts';

const blank = (said: string): string => ' '.repeat(said.length);
const mark = /[,;:()]|(?<= )-+(?= )/u;
const closed = /[,;:()-]\s*$/;
const opened = /^\s*[,;:()-]/;
/** Letters of the longest sentence that is searched for words of contrast. In a longer one they stand, and it ends nothing surely. */
const LONGEST = 2_000;

/** Nothing before a word of contrast asks for anything, or denies: `the men still need you, but for her no more letters are needed`. */
function asksNothing(rules: EndingRules, before: string): boolean {
  const { ua, case: itsCase } = rules.words;
  const is = having(rules, before.replace(ua, ' ').replace(itsCase, ' '));
  if (is('letters', 'write', 'act', 'no', 'noMore', 'nothing', 'noNeed', 'stop', 'still', 'more'))
    return false;
  if (is('ended', 'weEnd', 'iffy', 'says')) return false;
  return !mark.test(before) || !is('need', 'please', 'you');
}

/** True for a word of contrast where the ending follows it, and nothing but its subject or what asks for nothing stands before. */
function isBeforeEnding(rules: EndingRules, before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(before)) return true;
  return endsAtHead(rules, after) && asksNothing(rules, before);
}

/** True when the first clause of a text has the words of an ending. */
function endsAtHead(rules: EndingRules, text: string): boolean {
  const is = having(rules, text.split(mark).find((piece) => /\p{L}/u.test(piece)) ?? '');
  if (is('ended', 'weEnd', 'noNeed')) return true;
  return is('no', 'noMore', 'nothing', 'stop') && is('need', 'letters', 'write', 'act');
}

/** `Juan, however, needs no more letters`: between commas, behind words that may be somebody or another case. */
function isBehindSomebody(rules: EndingRules, before: string, after: string): boolean {
  if (!closed.test(before) || !opened.test(after)) return false;
  const piece = before.split(mark).findLast((one) => /\p{L}/u.test(one)) ?? '';
  return isForeign(rules, piece, []) || !having(rules, piece)('ua', 'case', 'need', 'please', 'you');
}

/** `However, this action is closed`; `this action is, nevertheless, closed`: blanks for the word, and for the commas around it. */
function withoutContrast(rules: EndingRules, text: string): string {
  if (text.length > LONGEST) return text;
  let left = text;
  for (const { index, 0: said } of text.matchAll(rules.words.contrast)) {
    const before = left.slice(0, index);
    const after = left.slice(index + said.length);
    if (isBehindSomebody(rules, before, after) || !isBeforeEnding(rules, before, after)) continue;
    const within = closed.test(before) && opened.test(after);
    const [head, tail] = within
      ? [before.replace(closed, blank), after.replace(opened, blank)]
      : [before, after];
    left = `${head}${blank(said)}${tail}`;
  }
  return left;
}

/** Those who write the paper, as the subject that a sentence begins with; languages that leave out "we" name themselves. */
const byUs =
  /^[^\p{L}\p{N}]{0,3}(?:(?:the|la|el|a|η) )?(?:(?:международная|міжнародна) )?(?:amnesty|amnistia|amnistie|amnestia|амнисти|амністі|διεθνης αμνηστια|uluslararasi af)(?! (?:international )?(?:group|member|activist|grupp|gruppe|mitglied|membre|milit|miembro|socio|grupo|activist|membro|lid|leden|groep|medlem|jasen|ryhma|czlon|grup))|^[^\p{L}\p{N}]{0,3}(?:we|wir|nous|wij|vi) /u;

/**
 * `Amnesty International will go on watching the case, but no further action is requested`: what those who write the paper do
 * themselves before the ending; it asks nobody for anything.
 */
function withoutOurPart(rules: EndingRules, text: string): string {
  if (text.length > LONGEST || !byUs.test(text)) return text;
  for (const words of [rules.words.but, rules.words.contrast]) {
    for (const { index, 0: said } of text.matchAll(words)) {
      const end = index + said.length;
      const [before, after] = [text.slice(0, index), text.slice(end)];
      const is = having(rules, before.replace(rules.words.ua, ' '));
      if (is('need', 'please', 'you', 'no', 'noMore', 'nothing', 'noNeed', 'stop', 'ended', 'weEnd', 'says'))
        break;
      if (endsAtHead(rules, after)) return blank(text.slice(0, end)) + after;
    }
  }
  return text;
}

/** Amnesty as the subject of what follows, in any script. */
const byAmnesty =
  /^[^\p{L}\p{N}]{0,3}(?:(?:the|la|el|a|η|منظمه|ال|و) ?)?(?:(?:международная|міжнародна) )?(?:amnesty|amnistia|amnistie|amnestia|амнисти|амністі|διεθνησ αμνηστια|uluslararasi af|af orgutu|منظمه العفو|العفو الدولي|عفو بين|אמנסטי|국제앰네스티|앰네스티|[国國][际際]特赦|本[会會]|アムネスティ)(?! (?:international )?(?:group|member|activist|grupp|gruppe|mitglied|membre|milit|miembro|socio|grupo|membro|lid|leden|groep|medlem|jasen|ryhma|czlon|grup))/u;
/** Between two parts of a sentence that no word joins. */
const parts = /[;,:](?= )|(?<= )-+(?= )|[;,](?=[\p{Script=Han}\p{Script=Katakana}])/gu;

/** Behind this many joints at most is looked for what writers of the paper do themselves. */
const mostJoints = 6;

/**
 * `No further action is requested, though Amnesty International will raise the case with the government`; `this action is closed and we thank
 * you for your support`: what those who write the paper do themselves behind the ending, and their thanks; neither asks for anything.
 */
function withoutOurPartBehind(endings: readonly EndingRules[], rules: EndingRules, text: string): string {
  if (text.length > LONGEST) return text;
  const { but, contrast, and } = rules.words;
  const joints = [but, contrast, and, parts].flatMap((words) =>
    [...text.matchAll(words)].slice(0, mostJoints),
  );
  for (const { index, 0: said } of joints.sort((a, b) => a.index - b.index)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + said.length)];
    if (!/\p{L}/u.test(before) || !/\p{L}/u.test(behind)) continue;
    // In whatever language: each of those that are compiled has its turn.
    const asks = endings.some((one) =>
      having(one, behind)('letters', 'write', 'please', 'you', 'need', 'ended', 'weEnd', 'says'),
    );
    const byThem = byAmnesty.test(behind);
    const isJoined = /\p{L}/u.test(said);
    const byUsAlone = isJoined && byUs.test(behind) && !has(rules.named, behind);
    const ours = !asks && (byThem || byUsAlone);
    const thanks = isJoined && isThanksAlone(endings, rules, behind) && isOfEnding(rules, before);
    if (ours || thanks) return before + behind.replace(/[^.!]/g, ' ').padStart(text.length - index);
  }
  return text;
}

const isOfEnding = (rules: EndingRules, text: string): boolean =>
  having(rules, text)('ua', 'letters', 'act', 'nothing');

/** Thanks, or a wish, that asks for nothing in any language. */
function isThanksAlone(endings: readonly EndingRules[], rules: EndingRules, text: string): boolean {
  const asks = endings.some((one) => having(one, text)('letters', 'write', 'need', 'please', 'iffy', 'but'));
  return !asks && isWish(rules, text);
}

/** `(at least for now)`: brackets with nothing but words that may stand beside an ending. */
function withoutBrackets(rules: EndingRules, text: string): string {
  return text.replace(/\(([^()\n]{1,40})\)/g, (said, inner: string) => {
    const is = having(rules, inner);
    const tells =
      is('no', 'noMore', 'nothing', 'noNeed', 'stop', 'ended', 'weEnd', 'letters', 'write', 'act', 'you') ||
      is('ua', 'case', 'please', 'need', 'but', 'iffy', 'says', 'actors', 'they', 'still', 'toThem') ||
      has(rules.one, inner) ||
      has(rules.all, inner);
    return tells || /\p{N}/u.test(inner) || isForeign(rules, inner, []) ? said : blank(said);
  });
}

/**
 * A folded sentence with blanks for what stands beside an ending and changes nothing: what writers of the paper say beside it
 * (`Amnesty International believes that`), what they do themselves, a word of contrast before it, brackets.
 */
export function withoutAsides(endings: readonly EndingRules[], text: string): string {
  return endings.reduce((left, rules) => {
    const own = withoutOurPart(rules, left.replace(rules.words.aside, blank).replace(/, {1,80},/g, blank));
    const bare = withoutOurPartBehind(endings, rules, own);
    return withoutBrackets(rules, withoutContrast(rules, bare));
  }, text);
}
