/** Files with tests of screens follow each other in one document: each begins as if it were a new one. */
import { beforeAll } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeAll(() => {
  fakeBrowser.reset();
  if (!globalThis.document) return;
  document.body.replaceChildren();
  document.head.replaceChildren();
  for (const element of [document.documentElement, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  location.hash = '';
  localStorage.clear();
  sessionStorage.clear();
});
