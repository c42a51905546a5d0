/** What was stored is looked for in every file of the browser's profile, byte by byte. */
import assert from 'node:assert/strict';
import { openCase, sendPaper } from '../../support/acts.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { story } from '../../support/story.ts';
import { madePhrase, tracesIn } from '../../support/traces.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const [PAPER, LETTER, NAME, NOTE, CAREFUL] = Array.from({ length: 5 }, madePhrase) as [
  string,
  string,
  string,
  string,
  string,
];
const WRITTEN = { PAPER, LETTER, NAME, NOTE };

const traces = (profile: string) =>
  Object.entries(WRITTEN).flatMap(([name, phrase]) =>
    tracesIn(profile, phrase).map((file) => `${name} in ${file}`),
  );

/** Fields whose text a browser may keep in its own files, to fill them again: there must be none. */
const kept = (own: Screen) =>
  own.port.evaluate(
    "return [...document.querySelectorAll('textarea, input:not([type=radio], [type=checkbox], [type=file])')].filter((one) => one.autocomplete !== 'off').map((one) => one.outerHTML)",
  );

/** Notes in the journal that this one was written to. */
const note = (own: Screen, recipient: string) =>
  own.port.evaluate(
    `return (await (window.browser ?? window.chrome).runtime.sendMessage({ name: 'journal.note', request: { entry: { caseKey: 'UA-157-2026', recipientKey: 'a', recipient: ${JSON.stringify(recipient)}, channel: 'copy', state: 'written' } } })).ok`,
  );

const isCareful = (own: Screen) =>
  own.port.evaluate(
    "return (await (window.browser ?? window.chrome).storage.local.get('caution')).caution?.all === true",
  ) as Promise<boolean>;

story(
  'Nothing is left on the disk of the notes of a careful person, and of anything once it is erased',
  async (stage) => {
    const settings = await stage.open('options.html');
    await sendPaper(settings, paper('first-157-26').replace('defend the river', `defend the river ${PAPER}`));
    await settings.fill('textbox', say('your_name'), NAME);
    await settings.sees(say('kept'));
    const desk = await stage.open('desk.html');
    await openCase(desk, HEADLINE);
    await desk.fill('textbox', say('own_words'), LETTER);
    assert.equal(await note(settings, NOTE), true);
    for (const [name, phrase] of Object.entries(WRITTEN))
      await settings.until(`${name} on the disk`, async () => tracesIn(stage.profile, phrase).length > 0);

    for (const own of [settings, desk, await stage.open('practice.html')])
      assert.deepEqual(await kept(own), []);

    await settings.port.bringToFront();
    await settings.click('radio', say('caution_all'));
    await settings.until('the answer', () => isCareful(settings));
    assert.equal(await note(settings, CAREFUL), true);
    await settings.click('button', say('erase'));
    await settings.click('button', say('erase_now'));
    await settings.sees(say('erased'));
    assert.deepEqual(tracesIn(stage.profile, CAREFUL), []);
  },
  {
    closed: (profile) => {
      assert.deepEqual(traces(profile), []);
      assert.deepEqual(tracesIn(profile, CAREFUL), []);
    },
  },
);
