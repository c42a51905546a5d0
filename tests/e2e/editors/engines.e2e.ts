/** Engines of webmails take the letter into their own model: once, with its paragraphs, undone by one Ctrl+Z. */
import assert from 'node:assert/strict';
import { type Lab, LETTER, labStories, REQUEST, states } from '../../support/editor-lab.ts';

const SIGNATURE = '-- \nAna Example\nŁódź';
/** Blank lines that each leaves between letter and signature, where there is a blank line before. */
const ENGINES = {
  tinymce: 1,
  tinymce4: 1,
  tinymce5: 1,
  ckeditor4: 1,
  ckeditor5: 1,
  quill: 1,
  quill1: 1,
  prosemirror: 1,
  tiptap: 1,
  lexical: 1,
  slate: 1,
  draft: 0,
  rooster: 1,
  trix: 1,
  squire: 1,
};

const tidy = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

async function takes(lab: Lab, engine: string, blanks: number, leave?: () => Promise<void>): Promise<void> {
  await lab.open(`${engine}.html`);
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
    Object.entries(ENGINES).map(([engine, blanks]) => [engine, (lab: Lab) => takes(lab, engine, blanks)]),
  ),
);

labStories(
  'the letter stands above a signature that the caret was left in',
  Object.fromEntries(
    Object.entries(ENGINES).map(([engine, blanks]) => [
      `${engine}, left at its end`,
      (lab: Lab) => takes(lab, engine, blanks, () => lab.leaveAtEnd()),
    ]),
  ),
);
