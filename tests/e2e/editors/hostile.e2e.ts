/** A page that works against it gets a true report, nothing twice, and nothing but the letter; and holds nobody up. */
import assert from 'node:assert/strict';
import { type Lab, LETTER, REQUEST, states } from '../../support/editor-browser.ts';
import { labStories } from '../../support/editor-lab.ts';

/** What is told by field. What hangs fails here; the two seconds that were promised are measured by the bench. */
async function told(lab: Lab): Promise<Record<string, string>> {
  let late: NodeJS.Timeout | undefined;
  const hang = new Promise<never>((_, fail) => {
    late = setTimeout(() => fail(new assert.AssertionError({ message: 'no report within 15 s' })), 15_000);
  });
  const report = await Promise.race([lab.insert(REQUEST), hang]);
  clearTimeout(late);
  return states(report);
}

const stories: Record<string, (lab: Lab) => Promise<void>> = {
  'one that rewrites what is put in': async (lab) => {
    await lab.open('hostile-rewrites.html');
    assert.deepEqual(await told(lab), { to: 'refused', cc: 'refused', subject: 'refused', body: 'unsure' });
  },
  'one that takes every paste and shows nothing': async (lab) => {
    await lab.open('hostile-swallows.html');
    assert.equal((await told(lab)).body, 'unsure');
    assert.equal((await lab.read('body')).trim(), '');
    const pastes = await lab.page.evaluate(() => (window as unknown as { pastes: number }).pastes);
    assert.equal(pastes, 1, 'and it is not tried again');
    const looked = await lab.look(LETTER);
    assert.equal(looked.ok && looked.target.isUnread, true, 'the next press asks first');
  },
  'one that replaces what it can, and throws in its handlers': async (lab) => {
    await lab.open('hostile-replaces.html');
    assert.deepEqual(await told(lab), { to: 'done', cc: 'done', subject: 'done', body: 'done' });
    assert.equal((await lab.read('body')).trim(), LETTER);
  },
  'one that takes its editor away': async (lab) => {
    await lab.open('hostile-vanishes.html');
    assert.equal((await told(lab)).body, 'refused');
  },
  'one that shows the letter late': async (lab) => {
    await lab.open('hostile-late.html');
    assert.equal((await told(lab)).body, 'done');
    assert.equal((await lab.read('body')).split('Your Excellency').length, 2);
  },
  'one that puts its own recipients back': async (lab) => {
    await lab.open('hostile-resets.html');
    const result = await told(lab);
    assert.deepEqual(result, { to: 'refused', cc: 'refused', subject: 'done', body: 'done' });
  },
  'one that never rests': async (lab) => {
    await lab.open('hostile-restless.html');
    assert.equal((await told(lab)).body, 'unsure');
    assert.match(await lab.read('body'), /^\d+$/, 'and half of the letter is not left there');
  },
  'one that puts it in twice': async (lab) => {
    await lab.open('hostile-doubles.html');
    assert.equal((await told(lab)).body, 'unsure');
  },
  'one that takes what is typed out of the field at once': async (lab) => {
    await lab.open('hostile-empties.html');
    assert.equal((await told(lab)).body, 'unsure');
    assert.equal(await lab.read('body'), LETTER, 'and it has it once');
  },
  'one that puts it below what stands there': async (lab) => {
    await lab.open('hostile-below.html');
    const bodies = [(await told(lab)).body, (await told(lab)).body];
    assert.deepEqual(
      [bodies, await lab.read('body')],
      [['unsure', 'already there'], `--\nAna Example\n\n${LETTER}`],
    );
  },
  'one that loses the ends of lines': async (lab) => {
    await lab.open('hostile-joins.html');
    const bodies = [(await told(lab)).body, (await told(lab)).body];
    assert.deepEqual(bodies, ['unsure', 'unsure']);
    assert.equal(await lab.read('body'), LETTER.replace(/\n+/g, ' '));
  },
  'one that loses them, and takes back something else by its undo': async (lab) => {
    await lab.open('hostile-joins.html?undoes');
    assert.equal((await told(lab)).body, 'unsure');
    assert.equal(await lab.read('body'), 'Something else');
    const pastes = await lab.page.evaluate(() => (window as unknown as { pastes: number }).pastes);
    assert.equal(pastes, 1, 'and it is not tried again');
  },
  'one with thousands of fields, and more with each keystroke': async (lab) => {
    await lab.open('hostile-grows.html');
    assert.deepEqual(await told(lab), { to: 'done', cc: 'done', subject: 'done', body: 'done' });
  },
  'that listens to who listens hears of nobody': async (lab) => {
    await lab.open('hostile-late.html');
    await lab.page.evaluate(() => {
      const heard: string[] = [];
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest) {
        if (!type.startsWith('lab:')) heard.push(type);
        return add.call(this, type, ...(rest as [never]));
      } as typeof add;
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        if (!event.type.startsWith('lab:')) heard.push(event.type);
        return dispatch.call(this, event);
      };
      Object.assign(window, { heard });
    });
    assert.equal((await told(lab)).body, 'done');
    assert.deepEqual(await lab.page.evaluate(() => (window as unknown as { heard: string[] }).heard), []);
  },
  'learns of nothing but the letter': async (lab) => {
    await lab.open('hostile-late.html');
    const before = await lab.page.evaluate(() => Object.keys(window).toSorted());
    await lab.insert({ to: [], cc: [], subject: '', body: LETTER });
    assert.deepEqual(await lab.page.evaluate(() => Object.keys(window).toSorted()), before);
    assert.equal(await lab.page.evaluate(() => 'appealDrafter' in globalThis), false);
  },
};

labStories('a hostile page', stories);
