/** All is locked, the browser is started anew on the same profile, and all is there again; in between nothing of it is in any file. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { openCase, sendPaper } from '../../support/acts.ts';
import type { BrowserName } from '../../support/driver.ts';
import { paper } from '../../support/papers.ts';
import { browsers } from '../../support/programs.ts';
import { say } from '../../support/say.ts';
import { Screen } from '../../support/screen.ts';
import { launch, type Stage, stageOn } from '../../support/stage.ts';
import { madePhrase, tracesIn } from '../../support/traces.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
const PASSPHRASE = 'seven quiet herons wade';
const [PAPER, LETTER, NAME] = Array.from({ length: 3 }, madePhrase) as [string, string, string];

/** Milliseconds: erasing takes its time on a machine that is busy. */
const PATIENCE = 40_000;

const openOn = async (browser: BrowserName, profile: string) =>
  stageOn(await launch(browser, true, undefined, { profile }), profile);

/** Waits for a screen that comes in place of another one, and takes the page with it. */
const comes = (screen: Screen, role: 'heading' | 'link', words: string) =>
  new Screen(screen.port, PATIENCE).until(words, () => screen.has(role, words).catch(() => false));

/** Writes, sets a lock up, and locks in one window while another one is being written in. */
async function writeAndLock(stage: Stage) {
  const settings = await stage.open('options.html');
  await sendPaper(settings, paper('first-157-26').replace('defend the river', `defend the river ${PAPER}`));
  await settings.fill('textbox', say('your_name'), NAME);
  await settings.sees(say('kept'));
  await settings.click('button', `${say('passphrase_show')} ${say('lock_new')}`);
  await settings.click('button', `${say('passphrase_show')} ${say('lock_again')}`);
  await settings.fill('textbox', say('lock_new'), PASSPHRASE);
  await settings.fill('textbox', say('lock_again'), PASSPHRASE);
  await settings.click('button', say('lock_set_up'));
  await settings.sees(say('lock_ready'));

  const desk = await stage.open('desk.html');
  await openCase(desk, HEADLINE);
  await desk.fill('textbox', say('own_words'), LETTER);
  for (const [name, phrase] of Object.entries({ PAPER, LETTER, NAME }))
    await settings.until(`${name} on the disk`, async () => tracesIn(stage.profile, phrase).length > 0);

  await settings.port.bringToFront();
  await settings.click('button', say('lock_now'));
  for (const screen of [settings, desk]) {
    await comes(screen, 'heading', say('locked_title'));
    const title = () => screen.port.evaluate('return document.title');
    await screen.until('the plain title', async () => (await title()) === say('plain_title'));
    assert.doesNotMatch(await screen.text(), new RegExp(HEADLINE));
  }
}

/** Opens all again, and finds it as it was left. */
async function unlock(stage: Stage) {
  const popup = await stage.open('popup.html');
  await comes(popup, 'heading', say('locked_title'));
  const desk = await stage.open('desk.html');
  await comes(desk, 'heading', say('locked_title'));
  await desk.click('button', `${say('passphrase_show')} ${say('locked_passphrase')}`);
  await desk.fill('textbox', say('locked_passphrase'), 'another one');
  await desk.click('button', say('locked_open'));
  await desk.sees(say('locked_wrong'));
  await stage.driver.killBackground();
  await desk.fill('textbox', say('locked_passphrase'), PASSPHRASE);
  await desk.click('button', say('locked_open'));
  for (const screen of [popup, desk]) await comes(screen, 'link', HEADLINE);
  await openCase(desk, HEADLINE);
  assert.equal(await desk.value('textbox', say('own_words')), LETTER);
  const settings = await stage.open('options.html');
  await settings.until('the name', async () => (await settings.value('textbox', say('your_name'))) === NAME);
  await settings.shows('button', say('lock_now'));
}

for (const browser of browsers())
  test(`What is locked is nowhere else on the disk, and all there again once it is unlocked, in ${browser}`, {
    timeout: 170_000,
  }, async () => {
    const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
    try {
      for (const act of [writeAndLock, unlock]) {
        const stage = await openOn(browser, profile);
        await act(stage).finally(() => stage.end());
        if (act === unlock) break;
        for (const phrase of [PAPER, LETTER, NAME]) assert.deepEqual(tracesIn(profile, phrase), []);
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  });
