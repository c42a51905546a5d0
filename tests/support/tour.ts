/** Walks through the main job without a display, says each step, and leaves pictures of it. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pasteIn, takeIn, writeOwn } from './acts.ts';
import type { BrowserName, Theme } from './driver.ts';
import { dayFromNow, paper } from './papers.ts';
import { browsers } from './programs.ts';
import { root } from './root.ts';
import { say } from './say.ts';
import type { Screen } from './screen.ts';
import { type Stage, stageFor } from './stage.ts';
import { wait } from './wait.ts';

const folder = path.join(root, '.output/tour');
const SISTERS = 'TWO SISTERS THREATENED AFTER TESTIMONY';

const tell = (line: string) => console.log(`  ${line}`);

/** Pictures of one browser, numbered as they are taken. */
function camera(name: BrowserName, { driver }: Stage) {
  let number = 0;
  return async (screen: Screen, what: string, themes: Theme[] = ['light']) => {
    number += 1;
    for (const theme of themes) {
      await driver.setTheme(theme);
      // The buttons fade from one to the other.
      await wait(400);
      await screen.port.screenshot(path.join(folder, `${name}-${number}-${what}-${theme}.png`));
    }
    await driver.setTheme('light');
  };
}

const both: Theme[] = ['light', 'dark'];

async function walk(name: BrowserName): Promise<void> {
  console.log(`\nIn ${name}:`);
  const stage = await stageFor(name);
  const take = camera(name, stage);
  try {
    tell('A paper is taken in from a web page: a press of the toolbar button, then Add.');
    await (await takeIn(stage, paper('first-157-26'))).port.close();
    await (await takeIn(stage, paper('first-301-26', { deadline: dayFromNow(1) }))).port.close();
    const list = await takeIn(
      stage,
      paper('first-34-25', { issued: '8 April 2025', deadline: dayFromNow(18) }),
    );
    tell('The list shows it, nearest deadline first.');
    await take(list, 'list', both);
    await list.port.close();

    tell('Over the practice webmail the case is opened: recipients, letter, own words.');
    const webmail = await stage.open('practice.html');
    const letter = await writeOwn(stage, webmail, SISTERS);
    await take(letter, 'case', both);

    tell('One press puts it into the page; each field is read back. Nothing is sent.');
    await letter.click('button', say('put_into_page'));
    await letter.sees(say('all_filled'));
    await take(letter, 'report', both);
    await letter.port.close();
    await take(webmail, 'webmail');

    tell('The outcome is pasted: it asks for no further action, and the case is closed, with that sentence.');
    const end = await pasteIn(stage, paper('outcome-34-25', { issued: '22 July 2025' }));
    await end.sees(say('said_closed', 'UA 34/25'));
    await end.click('link', say('see_sentence'));
    await end.sees(say('writing_stopped'));
    await take(end, 'closed', both);
  } finally {
    await stage.end();
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of browsers()) await walk(name);
console.log('\nPictures of each step are in .output/tour. Without a display there is no more to show here;');
console.log('README.md says how to load the extension into a browser of your own.');
