import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messagesIn } from './words.ts';

/** The fake page has none; idle is when nothing else waits. */
vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));

/** What arrives late would be drawn when the words are gone, or into the document of the next file. */
async function clear(): Promise<void> {
  render(null, document.body);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Draws what `view` gives into an empty page, with the English words; resolves once its effects are done. */
export async function draw(view: () => ComponentChild): Promise<void> {
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(messagesIn() as never);
  document.documentElement.lang = 'en';
  document.title = 'Test';
  render(null, document.body);
  // Not for a file: this one is loaded once for all of them.
  onTestFinished(clear);
  await act(async () => {
    render(view(), document.body);
    await new Promise((resolve) => setTimeout(resolve));
  });
}

/** Its types leave this one out. */
const { getRole } = axe.commons.aria as unknown as { getRole: (element: Element) => string | null };

/** What assistive technology calls `element`. */
const nameOf = (element: Element): string =>
  (axe.commons.text.accessibleText(element) as string).replace(/\s+/g, ' ').trim();

function all(role: string): HTMLElement[] {
  axe.teardown();
  axe.setup(document);
  return [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) => !element.closest('[hidden]') && getRole(element) === role,
  );
}

/** The names of all elements of a role, in the order of the page. */
export const names = (role: string): string[] => all(role).map(nameOf);

/** The one element of `role` whose name is `name` or fits it; throws, with the names there are, when there is not exactly one. */
export function byRole<T extends HTMLElement = HTMLElement>(role: string, name: string | RegExp): T {
  const there = all(role);
  const found = there.filter((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
  if (found.length === 1) return found[0] as T;
  throw new Error(`${found.length} ${role}s are called ${name}; there are: ${there.map(nameOf).join(' | ')}`);
}

/** The text of the page, as one line. */
export const words = (): string => (document.body.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');

/** Presses a button or follows a link, and waits for what comes of it. */
export const press = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.click();
    await new Promise((resolve) => setTimeout(resolve));
  });

/** How long a test waits for what takes a moment, in milliseconds: long, since a machine may be busy with all the others. */
const patience = 30_000;

/** Waits until `condition` holds: what is loaded only when it is needed takes a moment. */
export const until = (condition: () => boolean | Promise<boolean>): Promise<boolean> =>
  vi.waitUntil(() => press(document.body).then(condition), patience);

/** Lets answers arrive and be painted, and what follows from them. */
export async function settled(): Promise<void> {
  await until(() => document.querySelector('[aria-busy="true"]') === null);
  for (let round = 0; round < 6; round += 1) await press(document.body);
}

/** Types `text` into a field, a keystroke at a time, without waiting between them. */
export const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> =>
  act(async () => {
    for (const letter of text) {
      field.value += letter;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

/** Enters all of `text` at once, as pasting does. */
export const enter = (field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> =>
  act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

/** Chooses an entry of a list by its value. */
export const choose = (list: HTMLElement, value: string): Promise<void> =>
  act(async () => {
    (list as HTMLSelectElement).value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
  });

/** Breaches of accessibility rules that can be seen without a layout, by rule and place. */
export async function breaches(): Promise<string[]> {
  axe.teardown();
  const { violations } = await axe.run(document, {
    iframes: false,
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
