/** A page that a letter is put into, without a browser: a DOM without layout, where what the browser types is typed by us. */
import { Window as MadeUp } from 'happy-dom';
import { insertAppeal, lookAtPage } from '../../../lib/delivery/insert/insert.ts';
import type { InsertRequest, InsertResult, LookResult } from '../../../lib/delivery/insert/schema.ts';

/** Words of it that stand in no page. */
export const MARK = 'Rosa-Invented-4711';
export const LETTER: InsertRequest = {
  to: ['minister@justice.example'],
  cc: ['embassy@abroad.example'],
  subject: `Release ${MARK}`,
  body: `Dear Minister,\n\nI urge you to release ${MARK} at once and without conditions.\n\nYours sincerely,\nAna Invented`,
};

/** No webmail that is known. */
const NO_PLACES = { to: 'x-no', cc: 'x-no', bcc: 'x-no', subject: 'x-no', body: 'x-no' };

/** What was seen of a page. */
export interface Seen {
  look: LookResult;
  /** `null` where it was not put in. */
  result: InsertResult | null;
  /** The same press once more, where nobody would be asked before it. */
  again: InsertResult | null;
  /** What was done in it that no letter needs, a line each. */
  wrong: string[];
  /** How often the letter stands in it, by its mark. */
  times: number;
  /** Milliseconds of its clock that the first press took. */
  took: number;
  /** Texts of its fields that do not stand there any more. */
  lost: string[];
}

type Page = typeof globalThis & globalThis.Window;
type Native = HTMLInputElement | HTMLTextAreaElement;

let page: Page | null = null;

/** Takes back what was put into classes that all pages of happy-dom share: other tests have them too. */
const undo: (() => void)[] = [];

function put(shared: object, name: string, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(shared, name);
  Object.defineProperty(shared, name, { configurable: true, ...descriptor });
  undo.push(() => {
    if (before) Object.defineProperty(shared, name, before);
    else Reflect.deleteProperty(shared, name);
  });
}

/** Layout is made up: one line for an input, some for all else; nothing of what is hidden. */
function lay(window: Page): void {
  const isHidden = (element: Element): boolean =>
    element.closest('[hidden],[type=hidden],[style*="display:none"],template,script,style,head') !== null;
  const { prototype } = window.HTMLElement;
  put(prototype, 'getBoundingClientRect', {
    value(this: HTMLElement) {
      const [width, height] = isHidden(this) ? [0, 0] : [400, this.tagName === 'INPUT' ? 20 : 120];
      return { x: 0, y: 0, left: 0, top: 0, right: width, bottom: height, width, height };
    },
  });
  put(prototype, 'checkVisibility', {
    value(this: HTMLElement) {
      return !isHidden(this);
    },
  });
  // Neither has happy-dom, or not as browsers do.
  put(prototype, 'isContentEditable', {
    get(this: HTMLElement) {
      const value = this.closest('[contenteditable]')?.getAttribute('contenteditable');
      return value !== undefined && value !== null && /^(?:|true|plaintext-only)$/i.test(value);
    },
  });
}

/**
 * Selectors as browsers read them: happy-dom wants quotation marks around a value that is followed by more, and takes no more than one
 * step in a `:not`.
 */
function mendSelectors(window: Page): void {
  const quoted = (selector: string): string =>
    selector.replace(/\[([\w-]+)([*^$|~]?=)([^"'\]\s]+)( i)?\]/g, '[$1$2"$3"$4]');
  for (const { prototype } of [window.Element, window.Document])
    for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll'] as const) {
      const own = (prototype as Element)[name] as ((selector: string) => never) | undefined;
      if (!own) continue;
      put(prototype, name, {
        value(this: Element, selector: string) {
          const buttons = ',button:not(form button)';
          if (!selector.includes(buttons)) return own.call(this, quoted(selector));
          return own.call(this, quoted(selector.replace(buttons, this.closest('form') ? '' : ',button')));
        },
      });
    }
}

function typedInto(window: Page, name: string, text: string): boolean {
  const { activeElement: active } = window.document;
  if (!active) return false;
  if ('setRangeText' in active) {
    const native = active as Native;
    if (name !== 'insertText') return false;
    const [start, end] = [native.selectionStart ?? native.value.length, native.selectionEnd];
    native.value = native.value.slice(0, start) + text + native.value.slice(end ?? start);
  } else if ((active as HTMLElement).isContentEditable) {
    const selection = window.document.getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : null;
    const holder = window.document.createElement('div');
    if (name === 'insertHTML') holder.innerHTML = text;
    else if (name === 'insertText') holder.append(text);
    else return false;
    const at = range && active.contains(range.startContainer) ? range : null;
    for (const node of [...holder.childNodes].reverse()) at ? at.insertNode(node) : active.prepend(node);
  } else return false;
  active.dispatchEvent(new window.Event('input', { bubbles: true }));
  return true;
}

/** What a page may do that means no good, or is no good: it says which itself, so that pages by chance do so too. */
const LIES: Record<string, (window: Page, event: Event) => void> = {
  'input undo': (_, { target }) => {
    if ('value' in (target as Native)) (target as Native).value = '';
    else (target as Element).textContent = '';
  },
  'input twice': (_, { target }) => {
    if ('value' in (target as Native)) (target as Native).value += (target as Native).value;
    else (target as Element).innerHTML += (target as Element).innerHTML;
  },
  'input leave': (_, { target }) => (target as Element).remove(),
  'input throw': () => {
    throw new Error('from the page');
  },
  'paste eat': (_, event) => event.preventDefault(),
  'paste half': (_, event) => {
    event.preventDefault();
    const text = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
    (event.target as Element).append(text.slice(0, text.length / 2));
  },
  'focus away': (window) => (window.document.activeElement as HTMLElement | null)?.blur(),
  'keydown empty': (window) => {
    window.document.body.innerHTML = '';
  },
};

/** An option with words, which happy-dom cannot make. */
const optionOf = (window: Page) =>
  class {
    constructor(words: string) {
      const option = window.document.createElement('option');
      option.append(words);
      // biome-ignore lint/correctness/noConstructorReturn: what the browser makes is an element.
      return option;
    }
  };

/** Browsers nest what they read no deeper. */
const DEEPEST = 512;

function flatten({ document }: Page): void {
  const walk: [Element, number][] = [[document.body, 1]];
  for (let next = walk.pop(); next; next = walk.pop()) {
    const [element, depth] = next;
    if (depth > DEEPEST) element.remove();
    else for (const child of element.children) walk.push([child, depth + 1]);
  }
}

const tag = /<(\/?)(?!(?:br|hr|img|input|link|meta)\b)[a-z]/gi;

/** A page down to where it is nested too deeply for happy-dom, which goes down by calling itself: some thousands end it. */
function shallow(html: string): string {
  let depth = 0;
  for (const { 1: close, index } of html.matchAll(tag)) {
    depth += close ? -1 : 1;
    if (depth > 8 * DEEPEST) return html.slice(0, index);
  }
  return html;
}

function made(html: string): Page {
  if (!page) page = new MadeUp({ url: 'https://mail.site.example/' }) as unknown as Page;
  else page.document.write('<!doctype html><html><head></head><body></body></html>');
  lay(page);
  mendSelectors(page);
  page.document.close();
  page.document.execCommand = (name: string, _?: boolean, text = '') => typedInto(page as Page, name, text);
  page.document.hasFocus = () => true;
  page.document.body.innerHTML = shallow(html);
  flatten(page);
  return page;
}

/** The page as it stands, with what its fields hold. */
const stateOf = ({ document }: Page): string =>
  [
    document.documentElement.outerHTML,
    ...[...document.querySelectorAll<Native>('input,textarea,select')].map(({ value }) => value),
  ].join('\n');

const textsOf = ({ document }: Page): string[] => [
  document.body.textContent ?? '',
  ...[...document.querySelectorAll<Native>('input')].map(({ value }) => value),
  ...[...document.querySelectorAll('textarea')].map((area) =>
    area.textContent === area.value ? '' : area.value,
  ),
];

const fieldsOf = ({ document }: Page): Element[] => [
  ...document.querySelectorAll('input,textarea,[contenteditable]'),
];
const textOf = (field: Element): string =>
  ('select' in field ? (field as Native).value : (field.textContent ?? '')).replace(/\s/g, '');

/** Does a text still stand in a field, whatever was put into it at one place? */
function isStillIn(now: string, before: string): boolean {
  let start = 0;
  while (start < before.length && now[start] === before[start]) start += 1;
  return now.length >= before.length && now.endsWith(before.slice(start));
}

/** No letter is for these. */
const NEVER =
  'input[type=password],input[type=hidden],input[type=file],select,[type=checkbox],[type=radio],[name=bcc],[type=search]';

/** Whether a press puts the letter in without asking before. */
const isUnasked = (look: LookResult): boolean => look.ok && !look.target.hasText && !look.target.isUnread;

/** Runs with the page's classes and with a clock on which each wait is over at once. @returns milliseconds by that clock */
async function within(window: Page, work: () => Promise<void>): Promise<number> {
  const names = ['KeyboardEvent', 'FocusEvent', 'Event', 'Option', 'document', 'setTimeout', 'isUnread'];
  const kept = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const now = performance.now.bind(performance);
  let clock = 0;
  const set = (name: string, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  for (const name of names.slice(0, 3)) set(name, window[name as 'Event']);
  set('Option', optionOf(window));
  set('document', window.document);
  set('setTimeout', (done: () => void, ms = 0) => {
    clock += ms;
    queueMicrotask(done);
  });
  performance.now = () => clock;
  try {
    await work();
  } finally {
    performance.now = now;
    for (const [name, before] of kept) {
      if (before) Object.defineProperty(globalThis, name, before);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
  return clock;
}

/** Puts the letter into a page, twice, and says what was seen of it. */
export async function lettersInto(html: string): Promise<Seen> {
  try {
    return await lettersSeen(made(html));
  } finally {
    for (const back of undo.splice(0).reverse()) back();
  }
}

async function lettersSeen(window: Page): Promise<Seen> {
  const { document } = window;
  const wrong: string[] = [];
  for (const type of ['submit', 'click'])
    document.addEventListener(type, ({ target }) => {
      const sends = (target as Element).closest('button,input,a[href]');
      // A button that belongs to no form sends nothing.
      const sent = '[href],form [type=submit],[form][type=submit],form [type=image],form button:not([type])';
      if (type === 'submit' || sends?.matches(sent)) wrong.push(`${type} of ${(target as Element).tagName}`);
    });
  for (const [name, lie] of Object.entries(LIES)) {
    const [type = ''] = name.split(' ');
    for (const liar of document.querySelectorAll(`[data-does="${name}"]`))
      liar.addEventListener(type, (event) => lie(window, event), true);
  }
  const never = [...document.querySelectorAll<Native>(NEVER)].map((one) => [one, one.value] as const);
  const before = stateOf(window);
  const held = fieldsOf(window).map((field) => [field, textOf(field)] as const);
  const seen: Partial<Seen> = { result: null, again: null };
  let took = 0;
  await within(window, async () => {
    seen.look = lookAtPage(NO_PLACES, LETTER.body, document);
    if (stateOf(window) !== before) wrong.push('looking changed the page');
    seen.result = await insertAppeal(LETTER, NO_PLACES, document);
    took = performance.now();
    if (isUnasked(lookAtPage(NO_PLACES, LETTER.body, document)))
      seen.again = await insertAppeal(LETTER, NO_PLACES, document);
  });
  for (const [one, value] of never)
    if (one.value !== value) wrong.push(`written into ${one.tagName} ${one.type}`);
  const times = textsOf(window).join('\n').split(`release ${MARK}`).length - 1;
  const lost = held.filter(([field, text]) => !isStillIn(textOf(field), text)).map(([, text]) => text);
  return { ...(seen as Seen), wrong, times, took, lost };
}
