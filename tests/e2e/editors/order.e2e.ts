/** Where nothing is told by words, what is known of a webmail's order tells its fields; and nothing is ever put into another box. */
import assert from 'node:assert/strict';
import type { FieldPlaces } from '../../../lib/delivery/insert/schema.ts';
import { type Lab, LETTER, REQUEST, states } from '../../support/editor-browser.ts';
import { labStories } from '../../support/editor-lab.ts';

const KNOWN: FieldPlaces = { recipients: '[role=combobox]' };
const [TO, CC] = [...REQUEST.to, ...REQUEST.cc];

/** What is told of each field, and what all boxes but the letter's hold, from the page's beginning. */
async function putIn(
  lab: Lab,
  without: string,
  places: FieldPlaces = KNOWN,
  focus = '.to',
): Promise<[told: Record<string, string>, held: string[]]> {
  await lab.open(`unnamed.html?${without}`);
  await lab.page.focus(focus);
  const told = states(await lab.insert(REQUEST, places));
  const boxes = '.found, .to, .cc, .bcc, .subject';
  const held = await lab.page.$$eval(boxes, (all) =>
    all.map((box) => ((box as HTMLInputElement).value ?? box.textContent).replace(/[,\s]+$/, '')),
  );
  return [told, held];
}

const all = { to: 'done', cc: 'done', subject: 'done', body: 'done' };
const none = { to: 'not found', cc: 'not found', subject: 'not found', body: 'done' };

labStories('fields are told by their order', {
  'To, Cc and Bcc, and the subject': async (lab) => {
    assert.deepEqual(await putIn(lab, 'found'), [all, [TO, CC, '', REQUEST.subject]]);
    assert.equal((await lab.read('body')).trim(), LETTER);
  },
  'a second one may be for either copies': async (lab) => {
    const told = { ...all, cc: 'not found' };
    assert.deepEqual(await putIn(lab, 'found,bcc'), [told, [TO, '', REQUEST.subject]]);
  },
  'but not where one like them stands elsewhere': async (lab) => {
    assert.deepEqual(await putIn(lab, 'bcc'), [none, ['', '', '', '']]);
  },
  'nor where there are too many': async (lab) => {
    await lab.open('unnamed.html?found');
    await lab.page.$eval('.bcc', (bcc) =>
      bcc.closest('.row')?.after(bcc.closest('.row')?.cloneNode(true) as Node),
    );
    assert.deepEqual(states(await lab.insert(REQUEST, KNOWN)), none);
  },
  'nor where a word says anything else': async (lab) => {
    await lab.open('unnamed.html?found,bcc');
    await lab.page.$eval('.to', (to) => to.setAttribute('aria-label', 'Cc'));
    const told = states(await lab.insert(REQUEST, KNOWN));
    assert.deepEqual([told.to, told.subject], ['not found', 'not found']);
  },
  'a field for recipients is no subject': async (lab) => {
    assert.deepEqual(await putIn(lab, 'found,bcc,subject'), [none, ['', '']]);
  },
  'nor is one beside others': async (lab) => {
    await lab.open('unnamed.html?found,bcc,cc');
    await lab.page.$eval('p', (p) => p.after(p.cloneNode(true)));
    assert.deepEqual(states(await lab.insert(REQUEST, KNOWN)), none);
  },
});

labStories('a page of which nothing is known', {
  'gets the letter alone, and where it belongs, wherever the caret is': async (lab) => {
    for (const focus of ['.to', '.cc', '.found', '.subject', '.body']) {
      assert.deepEqual(await putIn(lab, '', {}, focus), [none, ['', '', '', '', '']], focus);
      assert.equal((await lab.read('body')).trim(), LETTER);
    }
  },
});
