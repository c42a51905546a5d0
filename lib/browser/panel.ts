import { browser } from 'wxt/browser';
import { activeTab, lastTab } from './tabs.ts';

/** Where it is kept which screen the panel is to show. */
const KEY = 'panel:at';
/** On it a popup tells that the person has pressed the button over a page. */
const PRESSED = 'appeal-drafter:pressed';

/** Each browser's own interface, which the types leave out. */
interface Panels {
  /** Chromium's. */
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  /** Firefox's, but on Android. */
  sidebarAction?: { open(): Promise<void> };
}

const panels = (): Panels => browser as unknown as Panels;

/** True where the browser can show our panel beside the page: not in Firefox for Android. */
export const hasPanel = (): boolean => Boolean(panels().sidePanel ?? panels().sidebarAction);

async function open(): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  if (!sidePanel) return sidebarAction?.open();
  // A press that comes before the tab is known waits for it: Chromium remembers a press for some seconds.
  const tabId = lastTab() ?? (await activeTab())?.id;
  if (tabId === undefined) throw new Error('there is no tab to open the panel beside');
  await sidePanel.open({ tabId });
}

/**
 * Opens the panel beside the page, or leaves it open, and shows the screen `hash` there. It must be called within the
 * person's press. Rejects when the browser opens none.
 */
export async function openPanel(hash: string): Promise<void> {
  // Both begin at once: Firefox does not remember a press beyond the first wait.
  const kept = browser.storage.session.set({ [KEY]: hash });
  await Promise.all([open(), kept]);
}

async function take(value: unknown): Promise<string | null> {
  if (typeof value !== 'string') return null;
  await browser.storage.session.remove(KEY);
  return value.startsWith('#') ? value : null;
}

/** The screen that the panel was opened for, told once; `null` when it was opened for none. */
export async function takePlace(): Promise<string | null> {
  const { [KEY]: value } = await browser.storage.session.get(KEY);
  return take(value);
}

/** Calls `listener` with each screen that the panel is asked for while it is open. */
export function onPlace(listener: (hash: string) => void): void {
  browser.storage.session.onChanged.addListener(({ [KEY]: change }) => {
    take(change?.newValue).then(
      (hash) => hash !== null && listener(hash),
      (error: unknown) => console.error(error),
    );
  });
}

/** Tells an open panel that the button was pressed over the page in front: from now on it may reach that page too. */
export function tellPressed(): void {
  const channel = new BroadcastChannel(PRESSED);
  channel.postMessage('');
  channel.close();
}

/**
 * Calls `listener` when another page may be in front of this window, or the same one may be reached now; returns how to
 * stop. It is told so without any right to the pages.
 */
export function onOtherPage(listener: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs;
  const tell = () => listener();
  const loaded = (
    _: number,
    { status }: { status?: string | undefined },
    { active }: { active: boolean },
  ) => {
    if (active && status === 'complete') listener();
  };
  const channel = new BroadcastChannel(PRESSED);
  channel.onmessage = tell;
  onActivated.addListener(tell);
  onUpdated.addListener(loaded);
  return () => {
    channel.close();
    onActivated.removeListener(tell);
    onUpdated.removeListener(loaded);
  };
}
