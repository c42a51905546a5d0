import { type ComponentChildren, toChildArray } from 'preact';
import { type MessageKey, t } from '../../lib/browser/words.ts';

/** Private-use characters stand for the parts while the browser puts the sentence together. */
const FIRST_SLOT = 0xe000;
const SLOTS = /([\ue000-\ue008])/;

/**
 * The message `words` with its `$1`, `$2` ... filled by the children in turn, so that a translation may order them freely.
 * At most nine, the browsers' limit.
 */
export function Sentence({ words, children }: { words: MessageKey; children: ComponentChildren }) {
  const parts = toChildArray(children);
  const slots = parts.map((_, index) => String.fromCharCode(FIRST_SLOT + index));
  const pieces = t(words, ...slots).split(SLOTS);
  return <>{pieces.map((piece) => (SLOTS.test(piece) ? parts[piece.charCodeAt(0) - FIRST_SLOT] : piece))}</>;
}
