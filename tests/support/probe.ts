/**
 * A page that wants to learn of the extension: it notes whatever happens in it, keeps copies of how it stood, and tries the addresses that
 * extensions have. It is served around the body of an ordinary page.
 */

/** Runs first in the page. */
const RECORDER = `(() => {
  const told = { events: [], calls: [], changes: [] };
  window.told = told;
  const natives = { push: Array.prototype.push, add: EventTarget.prototype.addEventListener };
  const note = (list, what) => natives.push.call(told[list], what);
  const stackNow = () => String(new Error().stack);
  const from = (stack) => (/-extension:/.test(stack) ? 'an extension' : '');

  // Every event that there is a name for, and those that an extension might make up.
  const names = new Set(['message', 'paste', 'beforeinput', 'input', 'change', 'focusin', 'focusout', 'compositionstart', 'selectionchange', 'securitypolicyviolation', 'DOMContentLoaded', 'chosen:updated', 'liszt:updated']);
  for (const place of [window, document, HTMLElement.prototype]) for (const key in place) if (key.startsWith('on')) names.add(key.slice(2));
  const noise = /^(?:pointer|mouse|animation|transition|scroll|resize|load|pageshow|readystatechange|selectstart|gotpointer|lostpointer|drag|device|webkit|moz|pagereveal|content|wheel|progress|can|play|auxclick|contextmenu|click$)/;
  for (const name of names)
    if (!noise.test(name))
      natives.add.call(window, name, (event) => {
        const at = event.target?.localName ?? event.target?.nodeName ?? (event.target === window ? 'window' : 'other');
        note('events', [name, at, event.isTrusted ? 'trusted' : 'made', event.inputType ?? '', from(stackNow())].filter(Boolean).join(' '));
      }, true);

  // What an extension may call, and find replaced.
  const spy = (owner, key, label) => {
    const { value } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
    if (typeof value !== 'function') return;
    owner[key] = new Proxy(value, { apply(to, that, all) {
      note('calls', [label, typeof all[0] === 'string' ? all[0].slice(0, 60) : '', from(stackNow())].filter(Boolean).join(' '));
      return Reflect.apply(to, that, all);
    } });
  };
  const METHODS = {
    EventTarget: ['addEventListener', 'removeEventListener', 'dispatchEvent'],
    Document: ['execCommand', 'querySelector', 'querySelectorAll', 'createElement', 'getElementById'],
    Element: ['querySelectorAll', 'setAttribute', 'attachShadow', 'matches'],
    HTMLElement: ['focus', 'blur', 'click'],
    Node: ['appendChild', 'insertBefore', 'removeChild'],
    Selection: ['collapse', 'selectAllChildren', 'addRange'],
    DataTransfer: ['setData', 'getData'],
  };
  for (const [owner, keys] of Object.entries(METHODS)) for (const key of keys) spy(window[owner].prototype, key, owner + '.' + key);
  for (const key of ['setTimeout', 'fetch', 'postMessage', 'getComputedStyle']) spy(window, key, key);
  spy(JSON, 'parse', 'JSON.parse');
  for (const owner of [HTMLTextAreaElement, HTMLInputElement]) {
    const { get, set } = Object.getOwnPropertyDescriptor(owner.prototype, 'value');
    Object.defineProperty(owner.prototype, 'value', { configurable: true, get, set(value) { note('calls', owner.name + '.value ' + from(stackNow())); set.call(this, value); } });
  }

  natives.add.call(document, 'DOMContentLoaded', () =>
    new MutationObserver((all) => {
      for (const { type, target, attributeName, addedNodes } of all)
        note('changes', [(target.parentElement ?? target).closest?.('[contenteditable]') || target.closest?.('[contenteditable]') ? 'in the message' : [type, target.localName ?? target.nodeName, attributeName ?? '', [...addedNodes].map(({ nodeName }) => nodeName).join()].filter(Boolean).join(' ')].join());
    }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true }));

  /** How the page stands: its names, its functions, its styles, what is stored for it and what it loaded. */
  window.standing = async () => {
    const { calls } = told;
    told.calls = [];
    try { return await stands(); } finally { told.calls = calls; }
  };
  const stands = async () => {
    const functions = [];
    for (const name of Object.getOwnPropertyNames(window)) {
      let owner;
      try { owner = window[name]; } catch { continue; }
      if (typeof owner !== 'function') continue;
      functions.push(name + Function.prototype.toString.call(owner).length);
      for (const [key, { value, get, set }] of Object.entries(Object.getOwnPropertyDescriptors(owner.prototype ?? {})))
        for (const one of [value, get, set]) if (typeof one === 'function') functions.push(name + '.' + key + Function.prototype.toString.call(one).length);
    }
    // A page grows with what is written in it.
    const styles = (node) => [...getComputedStyle(node)].filter((name) => !/size|height|width|origin/.test(name)).map((name) => name + getComputedStyle(node).getPropertyValue(name)).join();
    return {
      names: Object.getOwnPropertyNames(window).sort().join(),
      onDocument: Object.getOwnPropertyNames(document).sort().join(),
      functions: functions.sort().join(),
      html: (() => {
        const copy = document.documentElement.cloneNode(true);
        for (const message of copy.querySelectorAll('[contenteditable]')) message.replaceChildren();
        return copy.outerHTML;
      })(),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      styles: [document.documentElement, document.body].map(styles).join(),
      loaded: performance.getEntries().map(({ entryType, name }) => entryType + ' ' + name).filter((one) => !/favicon\\.ico$|^(?:paint|largest|first-input|event|layout|visibility|longtask|long-animation)/.test(one)).join(),
      stored: JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie, (await indexedDB.databases()).length, window.caches ? await caches.keys() : []]),
      frames: window.length,
      extension: [typeof window.chrome?.runtime, typeof window.browser, typeof window.chrome?.runtime?.sendMessage].join(),
    };
  };

  /** What comes of each way to reach an extension, by its address; its id is left out of what browsers say. */
  window.reach = async (base) => {
    const said = {};
    const id = base.split('/')[2];
    const tell = (what) => String(what).replaceAll(id, 'ID');
    const by = async (name, work) => {
      said[name] = tell(await Promise.race([work().catch((error) => error.name + ' ' + error.message), new Promise((done) => setTimeout(done, 2000, 'nothing'))]));
    };
    const element = (tag, fields) => () => new Promise((done) => {
      const node = Object.assign(document.createElement(tag), fields);
      node.onload = () => { let inside = ''; try { inside = node.contentDocument ? 'open' : 'shut'; } catch { inside = 'shut'; } done('load ' + (tag === 'iframe' ? inside : '')); };
      node.onerror = () => done('error');
      document.body.append(node);
    }).finally(() => document.body.lastElementChild.remove());
    for (const path of ['manifest.json', 'icon/128.png', 'popup.html', 'insert.js', 'nothing-here.html']) {
      await by('fetch ' + path, async () => (await fetch(base + path)).status);
      await by('fetch blind ' + path, async () => (await fetch(base + path, { mode: 'no-cors' })).type);
      await by('image ' + path, element('img', { src: base + path }));
      await by('script ' + path, element('script', { src: base + path }));
      await by('style ' + path, element('link', { rel: 'stylesheet', href: base + path }));
      await by('frame ' + path, element('iframe', { src: base + path }));
      await by('import ' + path, () => import(base + path));
    }
    await by('message', async () => { const { runtime } = window.chrome ?? {}; return runtime ? runtime.sendMessage(id, {}) : 'no way'; });
    await by('connect', async () => { const { runtime } = window.chrome ?? {}; return runtime ? runtime.connect(id) : 'no way'; });
    await by('posted', () => new Promise((done) => {
      let count = 0;
      natives.add.call(window, 'message', () => { count += 1; });
      window.postMessage({ name: 'paper.read', request: {}, type: 'appeal-drafter' }, '*');
      setTimeout(() => done(count), 200);
    }));
    await by('broadcast', () => new Promise((done) => {
      let count = 0;
      for (const name of ['appeal-drafter:store', 'appeal-drafter:drafts', 'appeal-drafter:follows']) { const channel = new BroadcastChannel(name); channel.onmessage = () => { count += 1; }; channel.postMessage(''); }
      setTimeout(() => done(count), 100);
    }));
    return said;
  };
  told.events.length = told.calls.length = 0;
})();`;

/** An ordinary page that probes. */
export const probing = (page: string): string => page.replace('<head>', `<head><script>${RECORDER}</script>`);

/** What the page noted so far. */
export interface Told {
  /** Event, where, `trusted` or `made`. */
  events: string[];
  /** Functions of the page that were called. */
  calls: string[];
  /** What changed in the page's tree. */
  changes: string[];
}

/** Gives what the page noted since the last look. */
export const TAKE_TOLD = `
  const { events, calls, changes } = window.told;
  const copy = structuredClone({ events, calls, changes });
  events.length = calls.length = changes.length = 0;
  return copy;`;
