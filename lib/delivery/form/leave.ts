import type { Box } from './kinds.ts';
import type { Kinds } from './names.ts';

/** Whether a box holds many lines. */
export const isArea = (box: Box): boolean => box.localName === 'textarea';

/** One message a form: a lone large box that nothing names is it, and of several the first called so is. */
export function settleMessage(kinds: Kinds, boxes: readonly Box[]): void {
  const areas = boxes.filter(isArea);
  const messages = boxes.filter((box) => kinds.get(box) === 'message');
  const large = messages.filter(isArea);
  const meant = large[0] ?? (areas.length === 0 ? messages[0] : undefined);
  for (const box of messages) if (box !== meant) kinds.set(box, 'other');
  const [only] = areas;
  if (areas.length === 1 && only !== undefined && !kinds.has(only)) kinds.set(only, 'message');
}
