import { has, matchEnd } from '../../text/match.ts';
import type { Line } from '../../text/view.ts';
import { folded, type Paper, printed } from '../paper.ts';
import { isEmbassy } from './embassies.ts';
import { entryOn } from './entries.ts';
import { isTitled } from './who.ts';

/** What may stand between a heading for copies and who gets one, in folded text: a mark, and a word that leads to them. */
export const behindCopies =
  /^[\s"')-]*(?:(?:to|til|till|an|a|au|aux|al|alla|ai|ao|aan|naar|para|do|na|pre|pro|в|до|для|к|προς|στην?|الى|به)(?:[ ](?:the|die|das|la|le|el|de|het|den))?(?![\p{L}\p{N}]))?\s*:?\s*/u;

/** An embassy with its address: the one `in your country` has none. */
export function isConcreteEmbassy(words: string): boolean {
  return isEmbassy(words) && /[,،，] ?[\p{Lu}\p{Lo}\d]/u.test(words) && words.length < 200;
}

/** `as well as to the`: small words that join an embassy with those above it; some languages write the word for it small. */
const joint = /^[-–• ]{0,3}(?:\p{Ll}{1,8} ){1,6}?(?=\p{Lu}|\p{Ll}{6,} (?:\p{Ll}{1,8} ){0,2}\p{Lu})/u;

/** `as well as to the Embassy of Peru, 1 Court Street`: the embassy, without what joins it with those above. */
export function embassyOn(paper: Paper, line: Line): Line | null {
  const lead =
    joint.exec(paper.view.text.slice(line.start, Math.min(line.end, line.start + 40)))?.[0].length ?? 0;
  if (lead === 0) return null;
  const rest = { ...line, start: line.start + lead };
  const words = printed(paper, rest);
  // `and to the Embassy of Peru in Bonn:`, with its address in the next lines.
  const [leads = ''] = / ?[:：]$/u.exec(words) ?? [];
  if (leads !== '' && isEmbassy(words)) return { ...rest, end: rest.end - leads.length };
  return isConcreteEmbassy(words) && /\d/.test(words) ? rest : null;
}

/** `Embassy of Peru, 1 Court Street, and to:`: an embassy, and what leads to the next line, whose length it gives. */
export function leadsOn(paper: Paper, line: Line): number {
  const text = printed(paper, line);
  if (!/[:：]$/.test(text) || !isConcreteEmbassy(text)) return 0;
  return /[,;،]? (?:\p{Ll}{1,8} ){0,2}\p{Ll}{1,8} ?:$/u.exec(text)?.[0].length ?? 0;
}

/** "A copy" in most languages, in folded text. */
export const copy =
  /(?<!\p{L})(?:cop(?:y|ies|ie|ias?|ien|ii)|kopi\p{L}*|kopya\p{L}*|копи\p{L}*|копі\p{L}*|αντιγραφ\p{L}*|κοινοποιησ\p{L}*|نسخ\p{L}*|رونوشت|העתק\p{L}*|tiedoksi|masolat\p{L}*|conoscenza|b?cc)(?!\p{L})|사본|참조|抄送|副本|写し/gu;

/** `There is no embassy here; you can copy the one in London:` below somebody who is written to: what follows gets a copy. */
export function isLeadToCopies(paper: Paper, line: Line, above: number): boolean {
  const text = folded(paper, line);
  return above > 0 && /[:：]$/u.test(text) && has(copy, text);
}

/** `Copy to Ambassador Jane Roe, 1 Court Street`: who gets a copy, on the line of the word for it. */
export function copyOn(paper: Paper, line: Line): Line | null {
  const copies = paper.rules.sections.find(([role]) => role === 'copies')?.[1];
  const end = copies ? matchEnd(copies, paper.view.folded, line.start) : -1;
  if (end < 0 || end > line.end) return null;
  const lead = behindCopies.exec(paper.view.folded.slice(end, line.end))?.[0].length ?? 0;
  const rest = { ...line, start: end + lead };
  const words = printed(paper, rest);
  const whole =
    entryOn(paper, rest, 0, 0) !== null || isConcreteEmbassy(words) || isTitled(paper.rules, words);
  return lead > 0 && whole ? rest : null;
}
