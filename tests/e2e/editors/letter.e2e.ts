/** A letter lands once in every kind of message field, above the signature, and one Ctrl+Z takes it back. */
import assert from 'node:assert/strict';
import { type Lab, LETTER, REQUEST, states } from '../../support/editor-browser.ts';
import { labStories } from '../../support/editor-lab.ts';

const SIGNATURE = '-- \nAna Example\nŁódź';
const PAGES = [
  'textarea',
  'react',
  'vue',
  'angular',
  'angularjs',
  'shadow-textarea',
  'strict-textarea',
  'gmail-like',
  'div',
  'plaintext-only',
  'iframe',
  'design-mode',
  'editable-root',
  'shadow',
  'strict-div',
];

/** Lines without blanks at their ends, and without blank lines at the end. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();

async function lands(lab: Lab, file: string): Promise<void> {
  await lab.open(`${file}.html`);
  const before = tidy(await lab.read('body'));
  const looked = await lab.look();
  assert.ok(looked.ok && !looked.target.hasText, 'a signature alone is no text');
  assert.equal(tidy(await lab.read('body')), before, 'looking changes nothing');

  const result = await lab.insert(REQUEST);
  assert.deepEqual(states(result), { to: 'done', cc: 'done', subject: 'done', body: 'done' });
  assert.equal(tidy(await lab.read('body')), tidy(`${LETTER}\n\n${SIGNATURE}`));
  assert.equal(await lab.read('to'), REQUEST.to[0]);
  assert.equal(await lab.read('cc'), REQUEST.cc[0]);
  assert.equal(await lab.read('subject'), REQUEST.subject);

  const relooked = [await lab.look(), await lab.look(LETTER)];
  assert.deepEqual(
    relooked.map((one) => one.ok && one.target.hasText),
    [true, false],
    'our own letter is no text',
  );

  const again = await lab.insert(REQUEST);
  const there = 'already there';
  assert.deepEqual(states(again), { to: there, cc: there, subject: there, body: there });
  assert.equal(tidy(await lab.read('body')), tidy(`${LETTER}\n\n${SIGNATURE}`));

  await lab.undo();
  assert.equal(tidy(await lab.read('body')), before, 'one Ctrl+Z');
  assert.equal(
    await lab.page.evaluate(() => (window as unknown as { sent: number }).sent),
    0,
    'nothing is sent',
  );
}

labStories(
  'a letter lands once, above the signature, and can be undone',
  Object.fromEntries(PAGES.map((file) => [file, (lab: Lab) => lands(lab, file)])),
);
