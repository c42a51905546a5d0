/** An editor that draws no more than the lines that fit is asked for its text: nothing is put in twice, nor told wrongly. */
import assert from 'node:assert/strict';
import { type Lab, REQUEST, states } from '../../support/editor-browser.ts';
import { labStories } from '../../support/editor-lab.ts';

const paragraphs = Array.from(
  { length: 12 },
  (_, i) => `I am writing about the trial that began on day ${i}.`,
);
const LETTER = ['Your Excellency,', ...paragraphs, 'Yours sincerely,', 'Ana Example, Łódź'].join('\n\n');
const request = { ...REQUEST, body: LETTER };
const SIGNATURE = '\n-- \nAna Example\nŁódź';

async function putsOnce(lab: Lab, page: string, told: string[], focus: string): Promise<void> {
  await lab.open(page);
  await lab.page.focus(focus);
  const state = async (): Promise<string | undefined> => states(await lab.insert(request)).body;
  // Nobody presses again before the page has drawn.
  const drawn = (): Promise<unknown> =>
    lab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const found = [await state()];
  await drawn();
  found.push(await state());
  await lab.page.evaluate(() => document.querySelector('.scroller')?.scrollTo(0, 9999));
  await drawn();
  found.push(await state());
  assert.deepEqual(found, told);
  assert.equal(await lab.read('body'), `${LETTER}\n${SIGNATURE}`);
  await lab.page.focus(focus);
  await lab.undo();
  assert.equal(await lab.read('body'), SIGNATURE);
}

const there = 'already there';

labStories('an editor that draws the lines that fit', {
  'is asked for all of its text': (lab) => putsOnce(lab, 'drawn.html', ['done', there, there], '.lines'),
  'that keeps a field for the keys is found by it': (lab) =>
    putsOnce(lab, 'drawn.html?beside', ['done', there, there], '.keys'),
  'that is told of the keys by what is no field is found by it': (lab) =>
    putsOnce(lab, 'drawn.html?told', ['done', there, there], '.keys'),
  'and does not tell its text gets it once, and the person is sent to look': (lab) =>
    putsOnce(lab, 'drawn.html?deaf', ['unsure', 'unsure', 'unsure'], '.lines'),
});
