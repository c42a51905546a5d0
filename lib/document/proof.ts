import { has } from '../text/match.ts';
import { countryAt } from './header/country-names.ts';
import { type Header, headerLines, isTitleLine } from './header/header.ts';
import type { TypeWords } from './header/kind.ts';
import { subjectStart } from './page/mail-lines.ts';
import { headScore } from './page/surroundings.ts';
import { folded, type Paper } from './paper.ts';
import type { UaDocument } from './schema.ts';

/** `Kenya: Further information: Teacher still held`: a subject with a paper's title, as the page that it can be loaded from has it. */
function isTitledBy({ view, rules }: Paper, { start, end, line }: TypeWords): boolean {
  const from = line && subjectStart(view, line.start);
  const country = from === null ? null : countryAt(rules, view.folded, from);
  if (from === null || country === null) return false;
  return (
    /^ ?: ?$/.test(view.folded.slice(from + country.length, start)) &&
    /^ ?:/.test(view.folded.slice(end, end + 2))
  );
}

type Found = Pick<UaDocument, 'recipients' | 'letter' | 'asks' | 'index'> & { isDated: boolean };

const isToSomebody = ({ recipients }: Found): boolean => recipients.some((one) => !one.copiesOnly);

const isLetter = (found: Found): boolean => found.letter !== null && found.isDated && isToSomebody(found);

/** True when something shows that a text is a UA paper, although its number may stand in no header. */
export function isShown(paper: Paper, header: Header, found: Found, words: TypeWords): boolean {
  const { kind, digest } = words;
  if (has(paper.rules.header.void, folded(paper, paper).slice(0, 300))) return false;
  // A group's newsletter may have a letter in it, with whom to send it to and until when: that is one, whatever stands around it.
  if (digest) return isLetter(found);
  const addressed = found.recipients.length > 0 || found.letter !== null;
  const acts = addressed || found.asks.length > 0;
  if (kind !== null && isTitledBy(paper, words)) return true;
  // A list in a newsletter looks like asks.
  const own = addressed || (found.asks.length > 0 && (found.index !== null || found.isDated));
  if (header.reference) return header.reference.score >= headScore || kind !== null || own;
  if (found.index !== null && (kind !== null || (found.recipients.length > 0 && found.isDated))) return true;
  // Somebody to write to, what to write, and a day until which: it is one, whatever it is called.
  if (isLetter(found) || (found.asks.length > 1 && found.isDated && isToSomebody(found))) return true;
  const titled = headerLines(paper, header).some(({ line }) => isTitleLine(paper, line));
  return titled && (acts || found.isDated);
}
