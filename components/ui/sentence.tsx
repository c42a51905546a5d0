import type { ComponentChild } from 'preact';
import { type MessageKey, t } from '../../lib/browser/words.ts';

/** Private-use characters stand for the parts while the browser puts the sentence together. */
const FIRST_SLOT = 0xe000;
const SLOTS = /([\ue000-\ue008])/;

/**
 * The message `words` with its `$1`, `$2` ... filled by elements, so that a translation may order them freely.
 * @param parts at most nine, the browsers' limit
 */
export function Sentence({ words, parts }: { words: MessageKey; parts: ComponentChild[] }) {
  const slots = parts.map((_, index) => String.fromCharCode(FIRST_SLOT + index));
  const pieces = t(words, ...slots).split(SLOTS);
  return <>{pieces.map((piece) => (SLOTS.test(piece) ? parts[piece.charCodeAt(0) - FIRST_SLOT] : piece))}</>;
}
