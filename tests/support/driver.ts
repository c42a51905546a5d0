/** What a story needs of a browser. `chromium.ts` and `firefox.ts` give the same to both. */
import type { Heard } from './heard.ts';
import type { Noted } from './network.ts';

export type BrowserName = 'chromium' | 'firefox';
export type Theme = 'light' | 'dark';

/** The few things that each browser does in its own way, in one document: a page's or the popup's. */
export interface Port {
  /** Runs the body of an async function in the document (`document` and `window` in scope); gives what it returns, as JSON. */
  evaluate(body: string): Promise<unknown>;
  /** A real click of the mouse, in CSS pixels of the document's window. */
  clickAt(x: number, y: number): Promise<void>;
  /** Real keys, one after the other, into what has the focus. */
  type(text: string): Promise<void>;
  /** One real key with its modifiers: `Tab`, `Enter`, `Control+z`. */
  press(keys: string): Promise<void>;
  /** Writes a PNG of what is seen. */
  screenshot(file: string): Promise<void>;
  /** What the browser gives to assistive technology; where it tells. */
  heard?(): Promise<Heard>;
  /** Prints what the document is on paper into a PDF, as the browser's own print window would, head and foot and all; where it is a tab. */
  print?(file: string): Promise<void>;
  /** Gives a file input its files. */
  chooseFiles(selector: string, files: string[]): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  isOpen(): Promise<boolean>;
  /** Calls `listener` with each line that the document writes to its console; where it is a tab. */
  hear?(listener: (line: string) => void): void;
}

/** Pages (HTML) by their full address, given to the browser as if the network had brought them. */
export type Pretended = Record<string, string>;

/** A browser with the built extension in it, and nothing else. */
export interface Driver {
  readonly name: BrowserName;
  /** Opens an address in a new tab, in front. A path without a scheme (`practice.html`) is one of the extension's own pages. */
  open(address: string, pretended?: Pretended): Promise<Port>;
  /** A tab that something else than the story opened, once its address begins so. */
  appeared(beginning: string): Promise<Port>;
  /** Presses the real toolbar button over `page`; gives the popup. An open popup is closed first. */
  pressButton(page: Port): Promise<Port>;
  /** The side panel or sidebar, once the extension has opened it. */
  panel(): Promise<Port>;
  /**
   * Chooses in the context menu of what has the focus, by the beginnings of the titles from the outermost in; gives the
   * popup that opens. Chromium shows its menus to nobody: there the background is told of the choice, after a press of
   * the button that opens the page to the extension.
   */
  chooseInMenu?(page: Port, titles: string[]): Promise<Port>;
  /** Presses the keys that open the popup, over `page`; gives the popup. An open popup is closed first. */
  pressShortcut(page: Port): Promise<Port>;
  /**
   * Answers the browser's own question whether the extension may have something more, a site for instance, by a press.
   * @param popupCloses the popup closes under the question first
   */
  answerQuestion(yes: boolean, popupCloses: boolean): Promise<void>;
  /** When the button was last pressed, in milliseconds since 1970. */
  readonly pressedAt: number;
  /** Light or dark, for the popup and pages opened from now on and for those that are open. */
  setTheme(theme: Theme): Promise<void>;
  /** Ends the background, as the browser does when it idles. */
  killBackground(): Promise<void>;
  /** Ends the process that shows `page`, as a crash would: every page of the extension, and its background, are gone at once. */
  crash(page: Port): Promise<void>;
  /** Ends the browser with all its processes at once, as a cut of the power or the system's own killer would. */
  kill(): Promise<void>;
  /** Opens an address in a private window, and presses the extension's button there if there is one; says whether there was. */
  pressPrivately(address: string): Promise<boolean>;
  /** What the browser says of the installed extension. */
  installed(): Promise<Installed>;
  /** Addresses that the extension or a page asked for beyond this machine; all were refused. */
  requests(): Promise<string[]>;
  /** Brings in a version that is newer by one over the one that runs, as the browser does by itself; changes its folder, which has to be a copy. */
  update(): Promise<void>;
  /** Takes the extension out of the browser. */
  uninstall(): Promise<void>;
  /** Every request of the whole browser; those of this machine too, where that was wanted at its start. */
  noted(): Noted[];
  close(): Promise<void>;
  /** Resolves when the person has closed the browser. */
  closed(): Promise<void>;
}

export interface Installed {
  permissions: string[];
  origins: string[];
  /** What the browser would tell people before installing it. */
  warnings: string[];
  /** Complaints about the manifest, and errors while it ran. */
  errors: string[];
}

export interface LaunchOptions {
  /** The browser's program. */
  program: string;
  /** Folder of the built extension. */
  extension: string;
  headless?: boolean;
  /** Width of the browser's window, in pixels; where there is no display. */
  width?: number;
  /** The browser's own language (BCP 47); British English unless it is given. */
  language?: string;
  /** The time zone that its pages are in, by its IANA name; this machine's unless it is given. */
  zone?: string;
  /** Also what is asked of this machine goes through the proxy, and is noted there. */
  watched?: boolean;
  /** The browser has little room to store in, so that it can be filled. */
  cramped?: boolean;
  /** The folder of the browser's profile; without it, one that is gone with the browser. What the extension stored stays in it. */
  profile?: string;
}
