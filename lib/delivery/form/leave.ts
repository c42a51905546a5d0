import type { Box } from './kinds.ts';
import type { Kinds } from './names.ts';

/** Whether a box holds many lines. */
export const isArea = (box: Box): boolean => box.localName === 'textarea';

/** The large box that is meant where nothing names one as the message: the only one required, else the first. */
function likelyMessage(areas: readonly Box[], kinds: Kinds): Box | undefined {
  const unnamed = areas.filter((box) => !kinds.has(box));
  const needed = unnamed.filter(
    (box) => box.hasAttribute('required') || box.getAttribute('aria-required') === 'true',
  );
  return needed.length === 1 ? needed[0] : unnamed[0];
}

/** One message a form: of several large boxes the first called so is it, else one that nothing names. */
export function settleMessage(kinds: Kinds, boxes: readonly Box[]): void {
  const areas: Box[] = [];
  const messages: Box[] = [];
  for (const box of boxes) {
    if (isArea(box)) areas.push(box);
    if (kinds.get(box) === 'message') messages.push(box);
  }
  const meant = messages.find(isArea) ?? (areas.length === 0 ? messages[0] : likelyMessage(areas, kinds));
  for (const box of messages) if (box !== meant) kinds.set(box, 'other');
  if (meant !== undefined) kinds.set(meant, 'message');
}
