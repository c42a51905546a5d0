/**
 * The few newest methods of the language that the PDF library uses, for browsers that do not have them yet.
 * The library's own build for older browsers is a third larger and brings a general polyfill that looks for
 * Internet Explorer, which stores have refused. Each one may go when the oldest supported browser has it.
 */
function lend(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

interface Mapping {
  has(key: unknown): boolean;
  get(key: unknown): unknown;
  set(key: unknown, value: unknown): unknown;
}

function getOrInsertComputed(this: Mapping, key: unknown, make: (key: unknown) => unknown): unknown {
  if (!this.has(key)) this.set(key, make(key));
  return this.get(key);
}

function getOrInsert(this: Mapping, key: unknown, value: unknown): unknown {
  if (!this.has(key)) this.set(key, value);
  return this.get(key);
}

for (const target of [Map.prototype, WeakMap.prototype]) {
  lend(target, 'getOrInsertComputed', getOrInsertComputed);
  lend(target, 'getOrInsert', getOrInsert);
}

lend(Math, 'sumPrecise', (numbers: Iterable<number>) => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
});

lend(
  Promise,
  'try',
  (action: (...args: unknown[]) => unknown, ...args: unknown[]) =>
    new Promise((resolve) => resolve(action(...args))),
);

lend(URL, 'parse', (url: string, base?: string) => (URL.canParse(url, base) ? new URL(url, base) : null));

lend(Uint8Array, 'fromBase64', (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));

lend(Uint8Array.prototype, 'toBase64', function (this: Uint8Array) {
  return btoa(Array.from(this, (byte) => String.fromCharCode(byte)).join(''));
});

lend(Uint8Array.prototype, 'toHex', function (this: Uint8Array) {
  return Array.from(this, (byte) => byte.toString(16).padStart(2, '0')).join('');
});

export {};
