/** Engines of webmails take the letter into their own model: once, with its paragraphs, undone by one Ctrl+Z. */
import assert from 'node:assert/strict';
import { type Lab, LETTER, REQUEST, states } from '../../support/editor-browser.ts';
import { ENGINES } from '../../support/editor-engines.ts';
import { labStories } from '../../support/editor-lab.ts';

const SIGNATURE = '-- \nAna Example\nŁódź';

const tidy = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

async function takes(lab: Lab, page: string, blanks: number, leave?: () => Promise<void>): Promise<void> {
  await lab.open(page);
  await leave?.();
  const before = tidy(await lab.read('body'));
  assert.equal(before, tidy(SIGNATURE));
  assert.equal(states(await lab.insert(REQUEST)).body, 'done');
  const wanted = tidy(`${LETTER}${'\n'.repeat(blanks + 1)}${SIGNATURE}`);
  assert.equal(tidy(await lab.read('body')), wanted);
  assert.equal(states(await lab.insert(REQUEST)).body, 'already there');
  assert.equal(tidy(await lab.read('body')), wanted);
  await lab.undo();
  assert.equal(tidy(await lab.read('body')), before, 'one Ctrl+Z');
}

labStories(
  'engines take the letter into their model',
  Object.fromEntries(
    Object.entries(ENGINES).map(([engine, blanks]) => [
      engine,
      (lab: Lab) => takes(lab, `${engine}.html`, blanks),
    ]),
  ),
);

labStories(
  'the letter stands above a signature that the caret was left in',
  Object.fromEntries(
    Object.entries(ENGINES).map(([engine, blanks]) => [
      `${engine}, left at its end`,
      (lab: Lab) => takes(lab, `${engine}.html`, blanks, () => lab.leaveAtEnd()),
    ]),
  ),
);

labStories('editors that webmails seldom have', {
  'CodeMirror 5, with a field for the keys that nobody sees and nobody was in': (lab) =>
    takes(lab, 'codemirror5.html', 1),
  'CodeMirror 5, which looks but now and then where the caret was left': (lab) =>
    takes(lab, 'codemirror5.html?editable', 1, () => lab.leaveAtEnd()),
  'Tiptap that knows no line but a paragraph, and joins the lines of what is pasted': async (lab) => {
    await lab.open('tiptap.html?lines');
    const before = tidy(await lab.read('body'));
    const told = [states(await lab.insert(REQUEST)).body, states(await lab.insert(REQUEST)).body];
    assert.deepEqual(told, ['done', 'already there']);
    const held = tidy(await lab.read('body')).replace(/\n+/g, '\n');
    assert.equal(held, `${LETTER}\n${before}`.replace(/\n+/g, '\n'));
    await lab.undo();
    assert.equal(tidy(await lab.read('body')), before, 'one Ctrl+Z');
  },
  'Editor.js, with a part for each paragraph': async (lab) => {
    await lab.open('editorjs.html');
    const signature = tidy(await lab.read('body'));
    const told = [states(await lab.insert(REQUEST)).body, states(await lab.insert(REQUEST)).body];
    assert.deepEqual(told, ['done', 'already there']);
    assert.equal(tidy(await lab.read('body')), `${LETTER.replace(/\n+/g, '\n')}\n${signature}`);
  },
});
