import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Space between parts, and between what is scrolled to and what stays over the page. */
const GAP = 8;
const END = 12;

/** How much of a window's height may stay over the page. */
const MOST = 1 / 3;

/** What was just done, what there is to look at before the act, and the act. The lines before the act stay with it or it does not stay. */
const SAID = '.said:not(:empty)';
const BEFORE_ACT = '.safety, .target';
const ACT = '.acts';

const heightOf = (parts: readonly HTMLElement[]): number =>
  parts.reduce((height, { offsetHeight }) => height + offsetHeight, 0);

const partsOf = (foot: HTMLElement): HTMLElement[] =>
  [...foot.children].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && part.offsetHeight > 0,
  );

/**
 * How tall it would be in one piece, in whichever way it stands. It is not put together to be measured: Firefox takes what is
 * laid out anew for what has another size, and would ask for ever.
 */
function wholeHeight(parts: readonly HTMLElement[]): number {
  const heights = parts.map((part) => {
    const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(part);
    return (
      part.clientHeight - Number.parseFloat(paddingBlockStart) - Number.parseFloat(paddingBlockEnd) + GAP
    );
  });
  return heights.reduce((height, one) => height + one, END);
}

/** What stays in sight of a foot that is too tall for the window. */
function staying(parts: readonly HTMLElement[], most: number): HTMLElement[] {
  const said = parts.filter((part) => part.matches(SAID));
  const act = parts.some((part) => part.matches(ACT))
    ? parts.filter((part) => part.matches(`${BEFORE_ACT}, ${ACT}`))
    : [];
  return heightOf([...said, ...act]) <= most ? [...said, ...act] : said;
}

/** How much of the window's end the foot covers, in pixels, once what stays of a tall one has its place. */
function placeParts(parts: readonly HTMLElement[], most: number): number {
  const stay = staying(parts, most);
  let covered = 0;
  for (const part of parts.toReversed()) {
    part.toggleAttribute('data-edge', part === (stay[0] ?? parts[0]));
    // Of what is too tall by itself the first lines stay, and the others come with the page's end.
    const stays = stay.includes(part);
    part.style.insetBlockEnd = stays ? `${Math.min(covered, most - part.offsetHeight)}px` : '';
    if (stays) covered = Math.min(covered + part.offsetHeight, most);
  }
  return covered;
}

/**
 * Lets the foot stay over the page where that leaves most of the window to it. Else it stands at the page's end, and only
 * parts of it stay. The page scrolls a focused line up to above what stays, and never under it.
 */
function settle(foot: HTMLElement): void {
  const wasLong = foot.hasAttribute('data-long');
  const most = innerHeight * MOST;
  const parts = partsOf(foot);
  const isLong = wholeHeight(parts) > most;
  foot.toggleAttribute('data-long', isLong);
  const covered = isLong ? placeParts(parts, most) : foot.offsetHeight;
  document.documentElement.style.scrollPaddingBlockEnd = `${covered + GAP}px`;
  // What was just pressed in it, and made it taller, goes with it to the page's end: so does the eye.
  if (!isLong || wasLong || !foot.contains(document.activeElement)) return;
  scrollTo(0, document.documentElement.scrollHeight);
  document.activeElement?.scrollIntoView({ block: 'nearest' });
}

/** Settles the foot now, and whenever it or the window gets another size; gives the way to stop that. */
function keepSettled(foot: HTMLElement): () => void {
  const sizes = new ResizeObserver(() => settle(foot));
  const observe = (): void => {
    sizes.disconnect();
    sizes.observe(foot);
    for (const part of foot.children) sizes.observe(part);
  };
  const parts = new MutationObserver(observe);
  const onResize = (): void => settle(foot);
  observe();
  parts.observe(foot, { childList: true });
  addEventListener('resize', onResize);
  return () => {
    sizes.disconnect();
    parts.disconnect();
    removeEventListener('resize', onResize);
    document.documentElement.style.scrollPaddingBlockEnd = '';
  };
}

/** The foot of a screen: the main act, always in the same place. `quiet` for one without a main act. */
export function Foot({ quiet = false, children }: { quiet?: boolean; children: ComponentChildren }) {
  const foot = useRef<HTMLElement>(null);
  useLayoutEffect(() => (foot.current ? keepSettled(foot.current) : undefined), []);
  return (
    <footer ref={foot} class={quiet ? 'foot foot-quiet' : 'foot'}>
      {children}
    </footer>
  );
}
