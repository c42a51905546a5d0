/** Attacks by messages: who may send any, what is no request, and where else the extension listens. */
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../lib/browser/runtime.ts';
import { answerMessage } from '../../lib/service/messages.ts';
import { about, attacksOn, made } from '../support/attacks/attacks.ts';

const id = 'our-own-id';
const origin = `chrome-extension://${id}`;
const clock = { today: () => '2026-11-24', now: () => '2026-11-24T10:00:00.000Z' };

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = id;
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => origin + path);
});

describe('attacks on the border: message', () => {
  it.each(attacksOn('message'))('$name', async ({ input, seen }) => {
    const reply = await answerMessage(JSON.parse(made(input)), clock);
    expect(about(reply, seen)).toEqual(seen);
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

/** Senders who are not one of our pages, whatever they say. */
const SENDERS: [string, object][] = [
  ['a web page', { id, url: 'https://section.example/', origin: 'https://section.example' }],
  ['our own script in a web page', { id, url: 'https://mail.example/', tab: { id: 1 }, frameId: 0 }],
  ['a frame of a web page', { id, url: 'https://frame.example/', tab: { id: 1 }, frameId: 7 }],
  ['a page whose address begins as ours does', { id, url: `${origin}.evil.example/popup.html` }],
  ['a page with our address in its own', { id, url: `https://evil.example/?${origin}/popup.html` }],
  ['a page with our address as its user', { id, url: `https://${id}@evil.example/popup.html` }],
  ['another extension', { id: 'another', url: `${origin}/popup.html` }],
  ['another extension from its own page', { id: 'another', url: 'chrome-extension://another/page.html' }],
  ['a page without an address', { id }],
  ['a page with an empty address', { id, url: '' }],
  ['a page of the browser', { id, url: 'about:blank' }],
  ['a page of data', { id, url: 'data:text/html,x' }],
  ['a page of a file', { id, url: 'file:///popup.html' }],
  ['a page of our address in another case', { id, url: `${origin.toUpperCase()}/popup.html` }],
  ['nobody', {}],
];

describe('who is not answered', () => {
  it.each(SENDERS)('%s', (_, sender) => {
    const answer = vi.fn(async () => ({ ok: true, value: null }) as const);
    const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
    answerMessages(answer);
    const listener = add.mock.lastCall?.[0] as unknown as (message: unknown, sender: object) => unknown;
    expect(listener({ name: 'profile.load', request: {} }, sender)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });
});
