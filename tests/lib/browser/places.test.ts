import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const CASE = '#case=UA-157-2026&to=minister-of-justice';

/** Each page loads it for itself. */
async function page() {
  vi.resetModules();
  return import('../../../lib/browser/places.ts');
}

beforeEach(async () => {
  await fakeBrowser.storage.session.clear();
  vi.stubGlobal('document', { addEventListener: () => {} });
});
afterEach(() => void vi.unstubAllGlobals());

describe('an address', () => {
  it('of a page that hides nothing stays as it is', async () => {
    const { hidden, shown } = await page();
    expect(hidden(CASE)).toBe(CASE);
    expect(shown(CASE)).toBe(CASE);
  });

  it('names no case where places are hidden, and is the same for the same place', async () => {
    const { hidden, hidePlaces, shown } = await page();
    hidePlaces();
    const address = hidden(CASE);
    expect(address).toMatch(/^#at-[\da-f-]{36}$/);
    expect(hidden(CASE)).toBe(address);
    expect(hidden('#plan=UA-157-2026')).not.toBe(address);
    expect(shown(address)).toBe(CASE);
    expect(hidden(address)).toBe(address);
  });

  it('that names nothing stays as it is', async () => {
    const { hidden, hidePlaces } = await page();
    hidePlaces();
    for (const plain of ['', '#', '#list', '#journal', '#welcome']) expect(hidden(plain)).toBe(plain);
  });

  it('is understood by another page, and by the same one when it is loaded again', async () => {
    const first = await page();
    first.hidePlaces();
    const address = first.hidden(CASE);
    const second = await page();
    expect(second.isKnown(address)).toBe(false);
    await second.learn(address);
    expect(second.shown(address)).toBe(CASE);
  });

  it('is waited for, where the page that drew it has not kept it yet', async () => {
    const { learn, shown } = await page();
    const learning = learn('#at-late');
    setTimeout(() => void fakeBrowser.storage.session.set({ 'place:#at-late': CASE }), 60);
    await learning;
    expect(shown('#at-late')).toBe(CASE);
  });

  it('whose name nobody knows any more is that of the list', async () => {
    const { isKnown, learn, shown } = await page();
    await learn('#at-gone');
    expect(isKnown('#at-gone')).toBe(false);
    expect(shown('#at-gone')).toBe('');
    await fakeBrowser.storage.session.set({ 'place:#at-forged': { case: 'x' } });
    await learn('#at-forged');
    expect(shown('#at-forged')).toBe('');
  });
});

describe('a link that is pressed', () => {
  const linked = (href: string) => {
    const link = new URL(href) as URL & { closest?: () => unknown };
    return Object.assign(Object.create(Element.prototype), { closest: () => link, link });
  };

  it('loses what it names, and no other site’s does', async () => {
    vi.stubGlobal('Element', class {});
    vi.stubGlobal('location', { protocol: 'chrome-extension:', host: 'own' });
    const heard: Record<string, (event: { target: unknown }) => void> = {};
    vi.stubGlobal('document', {
      addEventListener: (kind: string, listener: () => void) =>
        void Object.assign(heard, { [kind]: listener }),
    });
    const { hidePlaces, shown } = await page();
    hidePlaces();
    const own = linked(`chrome-extension://own/desk.html${CASE}`);
    const other = linked('https://office.example/form#case=7');
    for (const kind of ['click', 'auxclick']) for (const target of [own, other]) heard[kind]?.({ target });
    expect(own.link.hash).toMatch(/^#at-/);
    expect(shown(own.link.hash)).toBe(CASE);
    expect(other.link.hash).toBe('#case=7');
  });
});
