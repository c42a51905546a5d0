import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Gallery, Look, Shown } from './gallery.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Options = Record<string, unknown>;

/** The published rules but for colours, and the size of targets, which they leave out by themselves. */
const WITHOUT_COLOURS: Options = {
  rules: {
    'target-size': { enabled: true },
    'color-contrast': { enabled: false },
    'link-in-text-block': { enabled: false },
  },
};
/** All that changes with the theme. */
const COLOURS: Options = { runOnly: ['color-contrast', 'link-in-text-block'] };
/** The published rules, and the size of targets. */
const EVERYTHING: Options = { rules: { 'target-size': { enabled: true } } };

/** Letters twice as large (WCAG 2.2, 1.4.4). */
const LARGE = 'html { font-size: 200% }';
/** The spacing that people may set for themselves (WCAG 2.2, 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** What the page is asked with. */
const QUESTIONS = `
  /** What the rules find wrong on the screen that is drawn now, a line each. */
  window.ask = async (options) => {
    const { violations } = await axe.run(document, { ...options, preload: false, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' ')));
  };
  const kinds = new Set();
  const kind = (node) => [node.localName, node.className, node.disabled, node.getAttribute('aria-disabled')].join();
  /** Whether it has an element of a kind that was on no screen before: what looks the same is looked at once. */
  window.hasNew = () => {
    const before = kinds.size;
    for (const node of document.querySelectorAll('body *')) kinds.add(kind(node.parentElement) + ' ' + kind(node));
    return kinds.size > before;
  };
  const sheet = document.head.appendChild(document.createElement('style'));
  /** What sticks out at the side, and text that is cut off, with these styles laid over it. */
  window.misfits = (styles) => {
    sheet.textContent = styles;
    const lines = [];
    const over = document.documentElement.scrollWidth - window.innerWidth;
    if (over > 0) lines.push(over + ' px too wide');
    for (const node of document.querySelectorAll('body *')) {
      const { overflowX, overflowY, clipPath, textOverflow, webkitLineClamp } = getComputedStyle(node);
      // What is heard alone; what says by three dots that it goes on elsewhere; what scrolls under the caret.
      if (clipPath !== 'none' || textOverflow === 'ellipsis' || node.closest('input, textarea, select, svg')) continue;
      const wide = /hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1;
      const high = /hidden|clip/.test(overflowY) && webkitLineClamp === 'none' && node.scrollHeight > node.clientHeight + 1;
      if (wide || high) lines.push('cut off: ' + node.localName + '.' + node.className);
      if (/auto|scroll/.test(overflowX) && node.scrollWidth > node.clientWidth) lines.push('scrolls sideways: ' + node.localName + '.' + node.className);
    }
    sheet.textContent = '';
    return lines;
  };
  const sideOf = (node) => {
    const { direction, textAlign } = getComputedStyle(node);
    return textAlign === 'start' ? (direction === 'ltr' ? 'left' : 'right') : textAlign;
  };
  /**
   * What begins at the wrong side: a paragraph of a letter goes by the letter's own language, whatever the words around it;
   * the lines of a value stand where the page's words do, whatever their own.
   */
  window.turned = () => {
    const letters = [...document.querySelectorAll('.letter-text p, .letter-text li')]
      .filter((node) => node.checkVisibility() && node.matches('[dir], [lang]'))
      .filter((node) => sideOf(node) === (getComputedStyle(node).direction === 'ltr' ? 'right' : 'left'));
    const values = [...document.querySelectorAll('.shown .line')]
      .filter((node) => sideOf(node) !== (document.documentElement.dir === 'rtl' ? 'right' : 'left'));
    return [...letters, ...values].map((node) => 'begins at the wrong side: ' + node.textContent.slice(0, 30));
  };
  const isHeardAlone = (node) => node && (getComputedStyle(node).clipPath !== 'none' || isHeardAlone(node.parentElement));
  /** Words that are parted though nothing in them says where, and sentences that end twice. */
  window.misprints = () => {
    const lines = new Set();
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const around = node.parentElement;
      if (around.closest('option, textarea') || !around.checkVisibility() || isHeardAlone(around)) continue;
      const twice = /.{0,30}\\.\\.(?!\\.)/.exec(around.textContent);
      if (twice) lines.add('two full stops: ' + twice[0]);
      for (const { 0: word, index } of node.data.matchAll(/(?<![\\p{L}\\p{P}])\\p{L}{2,14}(?![\\p{L}\\p{P}])/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom));
        if (new Set(tops).size > 1) lines.add('parted: ' + word);
      }
    }
    return [...lines];
  };`;

/** The foot lies over nothing: what is under it can be scrolled to. */
const STILL = '.foot, .foot[data-long] > * { position: static !important }';

/** Asks each of these screens in turn for lines; gives all, each with its screen. */
async function eachScreen(
  shown: Shown,
  names: readonly string[],
  ask: (name: string) => Promise<string[]>,
): Promise<string[]> {
  await shown.page.evaluate(axe);
  await shown.evaluate(QUESTIONS);
  const still = await shown.page.addStyleTag({ content: STILL });
  const all: string[] = [];
  for (const name of names) all.push(...(await ask(name)).map((line) => `${name}: ${line}`));
  await still.evaluate((style) => style.remove());
  return all;
}

const drawn = (name: string): string => `await show(${JSON.stringify(name)});`;
const asked = (options: Options): string => `...await ask(${JSON.stringify(options)})`;
const fitting = (styles: string): string => `...misfits(${JSON.stringify(styles)})`;
const printed = '...misprints()';

/** Screens with a margin, tabs, or labels beside fields. */
const NARROW = [
  ...['list', 'list-long', 'case', 'case-arranged', 'case-one-press', 'report', 'form-report'],
  ...['plan', 'welcome', 'practice-form'],
];

/** Whether rules that are held where something is new are to be held on each screen: it takes several times as long. */
export const everyScreen = process.env.EVERY_SCREEN === '1';

const day: Look = { width: 400, height: 600, scheme: 'light', words: 'en' };

/**
 * What is wrong on each screen by day, by night, and with letters twice as large.
 * @param telling gets the names of the screens that have something which was on none before; or of all, if each is to be looked at
 */
export async function faults({ open }: Gallery, telling: string[]): Promise<string[]> {
  const shown = await open(day);
  return eachScreen(shown, shown.names, async (name) => {
    const { lines, isNew } = await shown.evaluate<{ lines: string[]; isNew: boolean }>(`${drawn(name)}
      const lines = [${asked(WITHOUT_COLOURS)}, ${fitting(LARGE)}];
      const isNew = hasNew() || ${everyScreen};
      return { isNew, lines: isNew ? [...lines, ${asked(COLOURS)}] : lines };`);
    if (!isNew) return lines;
    telling.push(name);
    await shown.look({ ...day, scheme: 'dark' });
    const night = await shown.evaluate<string[]>(`return [${asked(COLOURS)}]`);
    await shown.look(day);
    return [...lines, ...night.map((line) => `by night, ${line}`)];
  });
}

/** What does not fit 320 px, with long words and with wider spacing; on all screens where none is named. */
export async function misfits({ open }: Gallery, telling: readonly string[]): Promise<string[]> {
  const shown = await open({ ...day, width: 320, words: 'de' });
  return eachScreen(shown, telling.length > 0 ? telling : shown.names, (name) =>
    shown.evaluate(`${drawn(name)} return [${printed}, ${fitting('')}, ${fitting(SPACED)}]`),
  );
}

/** What is wrong at 320 px in Arabic, by all rules; on all screens where none is named. */
export async function arabicFaults({ open }: Gallery, telling: readonly string[]): Promise<string[]> {
  const shown = await open({ ...day, width: 320, words: 'ar' });
  return eachScreen(shown, telling.length > 0 ? telling : shown.names, (name) =>
    shown.evaluate(`${drawn(name)} return [${printed}, ...turned(), ${fitting('')}, ${asked(EVERYTHING)}]`),
  );
}

/** What stays over the page's end: how much of the window it takes, and what that has the focus is under it. */
const STAYING = `
  /** Until nothing is changed for some pictures: what comes a moment later has come, and has its place. */
  const isAtRest = async () => {
    let changes = 0;
    const watch = new MutationObserver(() => (changes += 1));
    watch.observe(document.documentElement, { attributes: true, childList: true, subtree: true });
    let still = 0;
    for (let pictures = 0; still < 3 && pictures < 60; pictures += 1) {
      const before = changes;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = changes === before ? still + 1 : 0;
    }
    watch.disconnect();
    return still === 3;
  };
  const lines = (await isAtRest()) ? [] : ['does not come to rest'];
  const most = innerHeight / 3;
  const stays = [...document.querySelectorAll('body *')].filter((node) => {
    const { position, insetBlockEnd } = getComputedStyle(node);
    return /sticky|fixed/.test(position) && insetBlockEnd !== 'auto' && node.getClientRects().length > 0;
  });
  const goesOn = document.documentElement.scrollHeight > innerHeight;
  const tops = stays.map((node) => node.getBoundingClientRect().top);
  const taken = goesOn ? innerHeight - Math.min(innerHeight, ...tops) : 0;
  if (taken > most + 1) lines.push(Math.round(taken) + ' of ' + innerHeight + ' px taken');
  const isUnder = (node, x, y) => {
    const above = document.elementFromPoint(x, y);
    return above !== null && !node.contains(above) && stays.some((one) => one.contains(above) && !one.contains(node));
  };
  for (const node of document.querySelectorAll('a[href], button, input, textarea, select, summary')) {
    if (!node.checkVisibility()) continue;
    node.focus();
    const { left, top, bottom, width, height } = node.getBoundingClientRect();
    const ends = height < most ? [top + 1, bottom - 1] : [top + 1];
    if (document.activeElement === node && ends.every((y) => isUnder(node, left + width / 2, y)))
      lines.push('under what stays: ' + node.localName + ' ' + node.textContent.slice(0, 30));
  }
  scrollTo(0, document.documentElement.scrollHeight);
  if (!(await isAtRest())) lines.push('does not come to rest at its end');
  return { lines, stays: stays.length > 0 };`;

/** Where what stays over a small window takes more than a third of it, lies over what has the focus, or does not come to rest. */
export async function coveredWindows({ open }: Gallery): Promise<string[]> {
  const all: string[] = [];
  let names: string[] | null = null;
  for (const [words, width, height] of [
    ['de', 320, 600],
    ['en', 200, 300],
  ] as const) {
    const shown = await open({ ...day, width, height, words });
    // Where nothing stays over a small window, nothing does over a smaller one.
    const staying: string[] = [];
    for (const name of names ?? shown.names) {
      const { lines, stays } = await shown.evaluate<{ lines: string[]; stays: boolean }>(
        `${drawn(name)} ${STAYING}`,
      );
      if (stays || everyScreen) staying.push(name);
      all.push(...lines.map((line) => `${words} ${width}, ${name}: ${line}`));
    }
    names = staying;
  }
  return all;
}

/** Screens that fill a tab of a desk; what is in a popup is never so wide. */
const IN_A_TAB = /^(?:desk|help|journal|plan|practice|print|settings|webmails|welcome)/;

/** How far down a screen of the gallery can go: a screen that goes on for ever has lost something. */
const LONGEST = 20_000;

/** What does not fit a desk's window, or goes on without an end. */
export async function deskMisfits({ open }: Gallery): Promise<string[]> {
  const shown = await open({ ...day, width: 1280, height: 900 });
  const names = shown.names.filter((name) => IN_A_TAB.test(name));
  return eachScreen(shown, names, (name) =>
    shown.evaluate(`${drawn(name)}
      const high = document.documentElement.scrollHeight;
      return [${fitting('')}, ...(high > ${LONGEST} ? [high + ' px high'] : [])]`),
  );
}

/** What is parted or ends twice at 320 px in these languages, on the screens with the narrowest places for words. */
export async function misprints({ open, leave }: Gallery, languages: readonly string[]): Promise<string[]> {
  const all: string[] = [];
  for (const words of languages) {
    const shown = await open({ ...day, width: 320, words });
    const lines = await eachScreen(shown, NARROW, (name) =>
      shown.evaluate(`${drawn(name)} return [${printed}]`),
    );
    all.push(...lines.map((line) => `${words}, ${line}`));
    await leave(words);
  }
  return all;
}

/** What does not fit 320 px in German, nor, where there is least room, in Arabic. */
export async function narrowMisfits({ open }: Gallery): Promise<string[]> {
  const all: string[] = [];
  for (const words of ['de', 'ar']) {
    const shown = await open({ ...day, width: 320, words });
    const names = words === 'ar' ? NARROW : shown.names;
    all.push(
      ...(await eachScreen(shown, names, (name) =>
        shown.evaluate(`${drawn(name)} return [...turned(), ${fitting('')}]`),
      )),
    );
  }
  return all;
}

/**
 * How wide the popup's screens make themselves where they are pages: as a telephone, or in the middle of something larger.
 * @param asPhone whether the browser can pretend to be one; else the window alone is narrow, and may have a scroll bar
 */
export async function widthsAsPage({ open }: Gallery, asPhone: boolean): Promise<string[]> {
  const all: string[] = [];
  for (const width of [360, 412, 800]) {
    const shown = await open({ ...day, width, height: 740, phone: asPhone });
    const filled = asPhone ? 599 : 400;
    all.push(
      ...(await eachScreen(shown, ['empty', 'list', 'case', 'report', 'form-list'], (name) =>
        shown.evaluate(`${drawn(name)}
          document.documentElement.classList.add('own-width');
          const { left, right } = document.body.getBoundingClientRect();
          const over = document.documentElement.scrollWidth - innerWidth;
          const wide = ${asPhone} ? ${width} : document.documentElement.clientWidth;
          document.documentElement.classList.remove('own-width');
          const wanted = wide <= ${filled} ? [0, wide] : [wide / 2 - 200, wide / 2 + 200];
          return over > 0 || String([left, right]) !== String(wanted) ? ['from ' + left + ' to ' + right + ' of ' + wide + ', ' + over + ' px too wide'] : [];`),
      )),
    );
  }
  return all;
}

/** Where the address stands on paper, in pixels from the paper's left edge to its own, by the language of the words around it. */
export async function addressesOnPaper({ open }: Gallery, words: string): Promise<number[]> {
  const shown = await open({ ...day, width: 1280, height: 900, words });
  const places: number[] = [];
  for (const [name, address] of [
    ['print-a4', '.printed-window'],
    ['print-postcard', '.printed-address'],
  ] as const)
    places.push(
      await shown.evaluate(`${drawn(name)}
        const left = (part) => document.querySelector(part).getBoundingClientRect().left;
        return Math.round(left('${address}') - left('.printed'))`),
    );
  return places;
}
