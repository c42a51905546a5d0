import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holdBegun, openFor, putInto, rememberFor, takeBegun } from '../../../lib/browser/begun.ts';

const letter = { caseKey: 'UA-76-2026', recipientKey: 'minister' };

beforeEach(() => {
  fakeBrowser.reset();
});

describe('a message that is opened for a letter', () => {
  it('is remembered with its tab, before the tab comes to the front, and told once', async () => {
    let known: unknown = null;
    vi.spyOn(browser.tabs, 'update').mockImplementation((async () => {
      known = await browser.storage.session.get();
    }) as never);
    vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 7 } as never);
    await openFor('https://mail.example/?to=a', letter);
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'https://mail.example/?to=a', active: false });
    expect(known).toEqual({ 'begun:7': letter });
    expect(await takeBegun(8)).toBeNull();
    expect(await takeBegun(7)).toEqual(letter);
    expect(await takeBegun(7)).toBeNull();
  });

  it.each([
    ['in that message', 'mail.example', 60_000, true],
    ['not on another site, where the tab went on to it', 'talk.example', 60_000, undefined],
    ['not when its address is not told', '', 60_000, undefined],
    ['not an hour later', 'mail.example', 3_600_000, undefined],
  ])('is put in at the next press of the button there: %s', async (_, host, later, put) => {
    vi.spyOn(browser.tabs, 'create').mockResolvedValue({ id: 7 } as never);
    vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    await openFor('https://mail.example/?to=a', { ...letter, put: true });
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000 + later);
    expect(await takeBegun(7, host)).toEqual({ ...letter, ...(put && { put }) });
    expect(await takeBegun(7, host)).toBeNull();
  });

  it('is put in where a menu was used: the popup opens at once', async () => {
    const openPopup = vi.fn(async () => {});
    Object.assign(browser.action, { openPopup });
    putInto('UA-76-2026', 9);
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await takeBegun(9)).toEqual({ caseKey: 'UA-76-2026', recipientKey: null, put: true });
  });

  it('is put in by itself only right after the choice: later the press is for something else', async () => {
    Object.assign(browser.action, { openPopup: async () => {} });
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    putInto('UA-76-2026', 9);
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000 + 20_000);
    expect(await takeBegun(9)).toEqual({ caseKey: 'UA-76-2026', recipientKey: null });
  });

  it('is not put in by itself where the clock was set back: nobody knows how long ago it was chosen', async () => {
    Object.assign(browser.action, { openPopup: async () => {} });
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    putInto('UA-76-2026', 9);
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000 - 1);
    expect(await takeBegun(9)).toEqual({ caseKey: 'UA-76-2026', recipientKey: null });
  });

  it('is waited for by a popup that opens while it is put in', async () => {
    await rememberFor(7, letter);
    expect(await holdBegun(7)).toEqual(letter);
    expect(await holdBegun(7)).toBeNull();
    const popup = takeBegun(7);
    const came = { ok: false, why: 'late' } as const;
    await rememberFor(7, { ...letter, came });
    expect(await popup).toEqual({ ...letter, came });
    expect(await holdBegun(7)).toBeNull();
  });

  it.each([
    ['whoever put it in was stopped', 1_000_000 + 20_000],
    ['the clock was set back', 1_000_000 - 1],
  ])('is not waited for once %s', async (_, now) => {
    await rememberFor(7, letter);
    vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    await holdBegun(7);
    vi.spyOn(Date, 'now').mockReturnValue(now);
    expect(await takeBegun(7)).toEqual(letter);
  });

  it('is nothing when what is stored does not fit', async () => {
    await browser.storage.session.set({ 'begun:7': { caseKey: 1 } });
    expect(await takeBegun(7)).toBeNull();
  });
});
