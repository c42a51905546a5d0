/** A line that is read the other way than the message around it keeps its direction, where the editor knows such a thing. */
import assert from 'node:assert/strict';
import { type Lab, LETTER, REQUEST, states } from '../../support/editor-browser.ts';
import { labStories } from '../../support/editor-lab.ts';

const ARABIC = 'سيدي';
const LATIN = 'Excellency';

/** The pages whose editors keep it; what others make of such a line is their own, and its text is told of elsewhere. */
const KEEP = [
  'tinymce',
  'tinymce4',
  'tinymce5',
  'rooster',
  'squire',
  'gmail-like',
  'div',
  'iframe',
  'design-mode',
  'editable-root',
  'shadow',
  'strict-div',
];

/** Which way the line with `word` is read in the message. */
const wayOf = (lab: Lab, word: string): Promise<string | null> =>
  lab.page.evaluate((wanted) => {
    const find = (root: ParentNode): string | null => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const inside = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
        const found = inside && find(inside);
        if (found) return found;
        const holds = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.nodeValue?.includes(wanted),
        );
        if (holds && element.isContentEditable)
          return element.ownerDocument.defaultView?.getComputedStyle(element).direction ?? null;
      }
      return null;
    };
    return find(document);
  }, word);

async function keeps(lab: Lab, page: string): Promise<void> {
  await lab.open(`${page}.html`);
  assert.equal(states(await lab.insert(REQUEST)).body, 'done');
  assert.deepEqual([await wayOf(lab, ARABIC), await wayOf(lab, LATIN)], ['rtl', 'ltr']);
}

labStories(
  'a line that is read the other way keeps its direction',
  Object.fromEntries(KEEP.map((page) => [page, (lab: Lab) => keeps(lab, page)])),
);

labStories('a line says its direction where it is another one', {
  'a Latin line in a message from right to left': async (lab) => {
    await lab.open('gmail-like.html');
    await lab.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    assert.equal(states(await lab.insert(REQUEST)).body, 'done');
    assert.deepEqual([await wayOf(lab, ARABIC), await wayOf(lab, LATIN)], ['rtl', 'ltr']);
    assert.ok((await lab.read('body')).startsWith(LETTER));
  },

  'and nobody is asked what to do with a pair of tags': async (lab) => {
    await lab.open('div.html');
    await lab.page.evaluate(() => {
      document.querySelector('.body')?.addEventListener('paste', (event) => {
        const html = (event as ClipboardEvent).clipboardData?.getData('text/html') ?? '';
        if (/<(\w+)\b[^>]*>.*?<\/\1>/.test(html)) event.preventDefault();
      });
    });
    assert.equal(states(await lab.insert(REQUEST)).body, 'done');
    assert.equal(await wayOf(lab, ARABIC), 'rtl');
  },

  'a letter of one direction, not at all': async (lab) => {
    await lab.open('gmail-like.html');
    const body = LETTER.replace(/^.*[\u0600-\u06ff].*\n/m, '');
    assert.equal(states(await lab.insert({ ...REQUEST, body })).body, 'done');
    assert.equal(await wayOf(lab, LATIN), 'ltr');
    assert.equal(await lab.page.evaluate(() => document.querySelectorAll('bdi').length), 0);
  },
});
