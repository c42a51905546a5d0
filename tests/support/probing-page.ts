import type { Screen } from './screen.ts';

/** (Names that begin with `story` are those of the tests.) What a page can do that wants to know whether an extension is there: everything it can see is noted, each kind once. */
const PROBES = `
const seen = new Set();
const say = (what) => seen.add(what);
const tagOf = (node) => node === window ? 'window' : (node?.nodeName ?? '').toLowerCase();
const KNOWN = new Set('focus blur focusin focusout paste copy cut beforeinput input change keydown keypress keyup selectionchange message mousedown mouseup click visibilitychange pagehide error unhandledrejection securitypolicyviolation resize scroll animationstart'.split(' '));
const typeOf = (type) => KNOWN.has(type) ? type : 'by chance';
const ofAnExtension = (words) => /[a-z]+-extension:|WebExtension|ExtensionSandbox/.test(words);
const traced = (where) => { const words = String(new Error().stack); if (ofAnExtension(words)) say('a trace of ' + where + ' names an extension'); };

// Everything that the browser itself made is as it was.
const names = () => [window, document, navigator, Document.prototype, Element.prototype, HTMLElement.prototype].map((one) => Object.getOwnPropertyNames(one));
const sheets = () => document.styleSheets.length + document.adoptedStyleSheets.length;
const html = () => document.documentElement.outerHTML;

// Listeners of our own come before everything is replaced.
for (const type of KNOWN) window.addEventListener(type, (event) => {
  traced('an event');
  if (document.currentScript) say('a script of the document runs at ' + type);
  if (ofAnExtension(String(event.message ?? '') + String(event.data ?? '') + String(event.sourceFile ?? ''))) say('an event names an extension');
  say('event ' + type + (event.isTrusted ? '' : ' that was made') + ' at ' + tagOf(event.composedPath()[0]));
}, true);
document.addEventListener('selectionchange', () => say('event selectionchange at document'));
new MutationObserver((changes) => {
  for (const { type, target, attributeName, addedNodes } of changes) {
    say('change of ' + (type === 'attributes' ? 'attribute ' + attributeName + ' of ' : type + ' of ') + tagOf(target));
    for (const node of addedNodes) say('a ' + tagOf(node) + ' is added');
  }
}).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });

const replaced = [];
function replace(owner, name, tell = () => '') {
  const real = owner[name];
  const mine = function (...given) {
    say('call ' + name + tell(...given));
    traced(name);
    return new.target ? Reflect.construct(real, given, new.target === mine ? real : new.target) : Reflect.apply(real, this, given);
  };
  mine.prototype = real.prototype;
  owner[name] = mine;
  replaced.push([owner, name, mine]);
}
const ofType = (type) => ' ' + typeOf(String(type?.type ?? type));
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) replace(EventTarget.prototype, name, ofType);
for (const name of ['execCommand', 'getSelection', 'createElement', 'createRange', 'elementFromPoint', 'createTreeWalker', 'queryCommandSupported']) replace(Document.prototype, name);
for (const name of ['attachShadow', 'setAttribute', 'append', 'remove', 'getBoundingClientRect', 'matches', 'closest']) replace(Element.prototype, name);
for (const name of ['focus', 'blur', 'click']) replace(HTMLElement.prototype, name);
for (const name of ['appendChild', 'insertBefore', 'cloneNode']) replace(Node.prototype, name);
for (const name of ['collapse', 'addRange', 'selectAllChildren', 'modify']) replace(Selection.prototype, name);
for (const name of ['getSelection', 'postMessage', 'setTimeout', 'fetch', 'getComputedStyle', 'CustomEvent', 'ClipboardEvent', 'InputEvent', 'KeyboardEvent', 'FocusEvent', 'Event', 'DataTransfer', 'XMLHttpRequest', 'BroadcastChannel', 'MessageChannel']) replace(window, name);
replace(JSON, 'parse');
replace(customElements, 'define');
replace(DataTransfer.prototype, 'setData');
for (const owner of [HTMLInputElement.prototype, HTMLTextAreaElement.prototype]) {
  const own = Object.getOwnPropertyDescriptor(owner, 'value');
  Object.defineProperty(owner, 'value', { ...own, get() { traced('a value'); say('get value'); return own.get.call(this); }, set(value) { traced('a value'); say('set value'); own.set.call(this, value); } });
}

/** All that was seen since the last time. */
window.told = () => {
  for (const [at, one] of names().entries()) for (const name of one) if (!before.names[at].includes(name) && !name.startsWith('story')) say('a new name ' + name);
  for (const [owner, name, mine] of replaced) if (owner[name] !== mine) say(name + ' was replaced');
  if (sheets() !== before.sheets) say('a new style sheet');
  if (window.chrome?.runtime !== undefined || window.browser !== undefined) say('a door to an extension');
  for (const { name } of performance.getEntries()) if (ofAnExtension(name)) say('an entry names an extension');
  if (/[a-z]+-extension:/.test(html())) say('the document names an extension');
  const all = [...seen].sort();
  seen.clear();
  return all;
};
/** What comes of asking for an address in every way that a page has. */
window.ask = async (address) => {
  const loaded = (node, where = document.head) => new Promise((done) => {
    for (const type of ['load', 'error']) node['on' + type] = () => done(type);
    setTimeout(done, 3000, 'nothing');
    where.append(node);
  }).finally(() => node.remove());
  const make = (tag, given) => Object.assign(document.createElement(tag), given);
  const failed = (error) => error.name + ': ' + error.message;
  const entries = () => performance.getEntriesByType('resource').filter(({ name }) => name.includes(new URL(address).host)).length;
  const count = entries();
  const all = {
    fetch: await fetch(address).then((answer) => 'answer ' + answer.status, failed),
    opaque: await fetch(address, { mode: 'no-cors' }).then((answer) => 'answer ' + answer.type, failed),
    picture: await loaded(make('img', { src: address }), document.body),
    script: await loaded(make('script', { src: address })),
    style: await loaded(make('link', { rel: 'stylesheet', href: address })),
    frame: await loaded(make('iframe', { src: address }), document.body),
    module: await import(address).then(() => 'a module', failed),
  };
  try { new Worker(address); all.worker = 'a worker'; } catch (error) { all.worker = failed(error); }
  const told = JSON.stringify({ ...all, entries: entries() - count });
  return JSON.parse(told.replaceAll(new URL(address).host, 'HOST'));
};
const before = { names: names(), sheets: sheets() };`;

/** A page that looks for extensions, made of one that does not. */
export const probing = (html: string): string =>
  html.replace('<head>', () => `<head><script>${PROBES}</script>`);

/** What such a page has seen since it was asked the last time; changes reach it a moment after they were made. */
export const seenBy = (page: Screen): Promise<string[]> =>
  page.port.evaluate(
    'await new Promise((done) => window.requestAnimationFrame(() => done())); return window.told();',
  ) as Promise<string[]>;

/** What comes of asking for an address in every way that a page has. */
export const answerTo = (page: Screen, address: string): Promise<Record<string, unknown>> =>
  page.port.evaluate(`return window.ask(${JSON.stringify(address)})`) as Promise<Record<string, unknown>>;
