import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages, isOwnPage, send } from '../../../lib/browser/runtime.ts';

const id = 'our-own-id';
const origin = `chrome-extension://${id}`;
type Listener = (message: unknown, sender: { id?: string; url?: string }) => unknown;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.id = id;
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => origin + path);
});

describe('who is answered', () => {
  it.each([
    ['our popup', { id, url: `${origin}/popup.html` }, true],
    ['a web page', { id, url: 'https://section.example/paper' }, false],
    ['a page whose address begins alike', { id, url: `${origin}.example/popup.html` }, false],
    ['another extension', { id: 'another', url: `${origin}/popup.html` }, false],
    ['nobody', {}, false],
  ])('%s', (_, sender, own) => {
    expect(isOwnPage(sender)).toBe(own);
  });

  it('only what is meant for the background', async () => {
    const answer = vi.fn(async () => ({ ok: true, value: 1 }) as const);
    const add = vi.spyOn(browser.runtime.onMessage, 'addListener');
    answerMessages(answer);
    const listener = add.mock.calls[0]?.[0] as unknown as Listener;
    const page = { id, url: `${origin}/popup.html` };
    const message = { name: 'paper.read', request: {} };
    expect(listener(message, { id, url: 'https://section.example/' })).toBeUndefined();
    expect(listener({ kind: 'practice' }, page)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
    expect(await listener(message, page)).toEqual({ ok: true, value: 1 });
  });
});

describe('send', () => {
  const reply = (value: unknown) =>
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(value as never);

  it('gives the reply', async () => {
    const sent = reply({ ok: true, value: null });
    expect(await send('journal.remove', { id: 'a' })).toEqual({ ok: true, value: null });
    expect(sent).toHaveBeenCalledWith({ name: 'journal.remove', request: { id: 'a' } });
  });

  it('gives a failed reply when nobody answers', async () => {
    reply(undefined);
    expect(await send('journal.remove', { id: 'a' })).toEqual({ ok: false, why: 'failed' });
  });

  it('gives a failed reply when the background is gone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('no receiving end'));
    expect(await send('journal.remove', { id: 'a' })).toEqual({ ok: false, why: 'failed' });
  });
});
