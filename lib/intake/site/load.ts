import { browser } from 'wxt/browser';
import type { SiteReader } from './reader.ts';

const SCRIPT = '/read-sites.js';

interface World {
  siteReader?: SiteReader;
  /** There is one in a service worker (Chromium). */
  importScripts?: (script: string) => void;
  addEventListener?: (name: 'install', listener: () => void) => void;
}

const world = globalThis as unknown as World;

/** A service worker may bring a script in late only if it was brought in when it was installed, too. Called as the background starts. */
export function keepSiteReader(): void {
  if (world.importScripts) world.addEventListener?.('install', () => world.importScripts?.(SCRIPT));
}

/** What reads the answers of sites, brought into the background when there is one: it weighs ten times the rest. */
export async function loadSiteReader(): Promise<SiteReader> {
  if (!world.siteReader) {
    if (world.importScripts) world.importScripts(SCRIPT);
    else await import(/* @vite-ignore */ browser.runtime.getURL(SCRIPT as '/'));
  }
  if (!world.siteReader) throw new Error('the reader of sites did not come');
  return world.siteReader;
}
