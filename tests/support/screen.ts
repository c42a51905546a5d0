import type { Port } from './driver.ts';
import { wait } from './wait.ts';

/** How a person with a screen reader would call it. */
export type Role =
  | 'button'
  | 'link'
  | 'textbox'
  | 'searchbox'
  | 'heading'
  | 'status'
  | 'tab'
  | 'summary'
  | 'checkbox'
  | 'radio'
  | 'document';

type Words = string | RegExp;

type Meeting = 'met' | 'missed' | 'none';

interface Place {
  x: number;
  y: number;
}

/** Runs in the document: finds what has this role and name; its name and value, and where it is. */
const FIND = `
const SELECTORS = {
  button: 'button, [role=button], input[type=submit], input[type=button]',
  link: 'a[href], [role=link]',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=email], [contenteditable=""], [contenteditable=true], [role=textbox]',
  searchbox: 'input[type=search], [role=searchbox]',
  heading: 'h1, h2, h3, h4, [role=heading]',
  status: '[role=status], output, [role=alert], [aria-live]',
  tab: '[role=tab]',
  summary: 'summary',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  radio: 'input[type=radio], [role=radio]',
  document: 'body',
};
const tidy = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
const wordsIn = (node) => {
  if (node.nodeType === 3) return node.data;
  if (node.nodeType !== 1 || node.getAttribute('aria-hidden') === 'true') return '';
  if (node.localName === 'img') return node.alt;
  return node.getAttribute('aria-label') ?? [...node.childNodes].map(wordsIn).join(' ');
};
const labelled = (node) => (node.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
  .map((id) => node.ownerDocument.getElementById(id)).filter(Boolean).map(wordsIn).join(' ');
const labels = (node) => [...(node.labels ?? [])].map((label) => [...label.childNodes].filter((one) => one !== node).map(wordsIn).join(' ')).join(' ');
const isField = (node) => ['input', 'textarea', 'select'].includes(node.localName) && !['submit', 'button'].includes(node.type);
const nameOf = (node) => tidy(labelled(node) || node.getAttribute('aria-label') || labels(node)
  || (isField(node) || node.isContentEditable ? node.getAttribute('placeholder') || node.title : node.value || wordsIn(node) || node.title));
const isShown = (node) => node.getClientRects().length > 0 && window.getComputedStyle(node).visibility !== 'hidden';
const find = (role, isName) => [...document.querySelectorAll(SELECTORS[role])].filter((node) => isShown(node) && isName(nameOf(node)));
const valueOf = (node) => 'value' in node && node.localName !== 'button' ? node.value : node.innerText;
`;

const matcher = (words: Words): string =>
  typeof words === 'string'
    ? `(name) => name === ${JSON.stringify(words)}`
    : `(name) => new RegExp(${JSON.stringify(words.source)}, ${JSON.stringify(words.flags)}).test(name)`;

const tidy = (words: string): string => words.replace(/\s+/g, ' ');

/** A page or the popup, as a person uses it. What is waited for must appear within `patience` milliseconds. */
export class Screen {
  readonly port: Port;
  readonly #patience: number;

  constructor(port: Port, patience = 8000) {
    this.port = port;
    this.#patience = patience;
  }

  /** All text that is seen. */
  async text(): Promise<string> {
    const text = (await this.port.evaluate('return document.body?.innerText ?? ""')) as string;
    return text.replace(/[^\S\n]+/g, ' ');
  }

  /** Waits until `probe` gives something else than `null` or `false`. */
  async until<T>(what: string, probe: () => Promise<T | null | false>): Promise<T> {
    const end = Date.now() + this.#patience;
    for (;;) {
      const found = await probe();
      if (found !== null && found !== false) return found;
      if (Date.now() > end) throw new Error(`${what} did not come. The screen says:\n${await this.text()}`);
      await wait(30);
    }
  }

  /** Waits until these words are seen. */
  sees(words: Words): Promise<true> {
    return this.until(`"${words}"`, async () => {
      const text = (await this.text()).replace(/\s+/g, ' ');
      return typeof words === 'string' ? text.includes(tidy(words)) : words.test(text);
    }) as Promise<true>;
  }

  /** Waits until these words are gone. */
  misses(words: string): Promise<true> {
    return this.until(
      `the end of "${words}"`,
      async () => !(await this.text()).includes(words),
    ) as Promise<true>;
  }

  /** Names of all that has this role, in order. */
  async names(role: Role): Promise<string[]> {
    return (await this.port.evaluate(`${FIND} return find('${role}', () => true).map(nameOf)`)) as string[];
  }

  /** Whether something of this role and name is there now. */
  async has(role: Role, name: Words): Promise<boolean> {
    return (await this.port.evaluate(
      `${FIND} return find('${role}', ${matcher(name)}).length > 0`,
    )) as boolean;
  }

  /** Waits until it is there. */
  async shows(role: Role, name: Words): Promise<void> {
    await this.until(`${role} "${name}"`, () => this.has(role, name));
  }

  /** What a field holds, or what an editable part says; waits for it to appear. */
  value(role: Role, name: Words): Promise<string> {
    const body = `${FIND} const [node] = find('${role}', ${matcher(name)}); return node ? { value: valueOf(node) } : null`;
    return this.until(
      `${role} "${name}"`,
      async () => (await this.port.evaluate(body)) as { value: string } | null,
    ).then(({ value }) => value);
  }

  /** Where the middle of it is, once it rests there and nothing lies over it; the next press notes whether it met it. */
  #placeOf(role: Role, name: Words, nth: number): Promise<Place> {
    const body = `${FIND} const node = find('${role}', ${matcher(name)})[${nth}];
      if (!node || node.disabled || node.getAttribute('aria-disabled') === 'true') return null;
      node.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const before = node.getBoundingClientRect();
      await new Promise((done) => window.setTimeout(done, 40));
      const { x: nowX, y: nowY } = node.getBoundingClientRect();
      if (before.x !== nowX || before.y !== nowY) return null;
      const box = [...node.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ?? node.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const meets = (met) => met && (node.contains(met) || met.contains(node) || met.control === node);
      const free = meets(document.elementFromPoint(x, y));
      if (!free) node.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { dataset } = document.documentElement;
      dataset.press = 'none';
      let pressed;
      const down = ({ target }) => { pressed = target; if (!meets(target)) dataset.press = 'missed'; };
      // What moves while the button is down gets no click: that goes to whatever is around both places. What is taken away gets none at all.
      const click = ({ target }) => { if (dataset.press === 'none') dataset.press = pressed && target !== pressed && !node.contains(target) ? 'missed' : 'met'; };
      // Those of a press that got no click are still there.
      window.storyPress?.abort();
      window.storyPress = new AbortController();
      const { signal } = window.storyPress;
      for (const [kind, note] of free ? Object.entries({ mousedown: down, click }) : [])
        document.addEventListener(kind, note, { capture: true, once: true, signal });
      return free ? { x, y } : null;`;
    return this.until(`${role} "${name}"`, async () => (await this.port.evaluate(body)) as Place | null);
  }

  /**
   * What the last press met: what was aimed at, or something else since that had moved, or nothing at all: it was
   * drawn anew, or the browser threw the press away, as Firefox does until a popup is painted. A page that is gone was met.
   */
  #met(): Promise<Meeting> {
    const met = this.port.evaluate(`const { dataset } = document.documentElement;
      for (let looks = 0; looks < 50 && dataset.press === 'none'; looks++) await new Promise((done) => window.setTimeout(done, 20));
      return dataset.press ?? 'met'`) as Promise<Meeting>;
    return Promise.race<Meeting>([met.catch(() => 'met'), wait(3000).then(() => 'met')]);
  }

  /** Presses it with the mouse, once it is there; once more, as a person would, when it moved away. `nth` chooses among several. */
  async click(role: Role, name: Words, nth = 0): Promise<void> {
    const end = Date.now() + this.#patience;
    for (let tries = 0; tries < 3 && Date.now() < end; ) {
      const { x, y } = await this.#placeOf(role, name, nth);
      await this.port.clickAt(x, y);
      const met = await this.#met();
      if (met === 'met' && (role !== 'textbox' || (await this.#holdsFocus(name, nth)))) return;
      if (met !== 'none') tries++;
    }
    throw new Error(`${role} "${name}" could not be met. The screen says:\n${await this.text()}`);
  }

  /** Whether a field has the focus, soon: nobody types before seeing the caret. */
  #holdsFocus(name: Words, nth: number): Promise<boolean> {
    return this.port.evaluate(`${FIND} for (let looks = 0; looks < 50; looks++) {
        const node = find('textbox', ${matcher(name)})[${nth}];
        const active = node?.getRootNode().activeElement;
        if (active && (node === active || node.contains(active))) return true;
        await new Promise((done) => window.setTimeout(done, 20));
      }
      return false;`) as Promise<boolean>;
  }

  /** Replaces what a field holds by typing. */
  async fill(role: Role, name: Words, text: string): Promise<void> {
    await this.click(role, name);
    await this.port.press('Control+a');
    await this.port.type(text);
  }

  /** Puts text into a field at once, as a paste does. */
  async paste(role: Role, name: Words, text: string): Promise<void> {
    await this.click(role, name);
    await this.port.evaluate(`${FIND} const [node] = find('${role}', ${matcher(name)});
      const data = new window.DataTransfer();
      data.setData('text/plain', ${JSON.stringify(text)});
      if (node.dispatchEvent(new window.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })))
        document.execCommand('insertText', false, ${JSON.stringify(text)});`);
  }
}
