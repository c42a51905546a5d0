/** `npm run pictures`: sets up, builds, and takes the stores' pictures in the real extension, into `.output/store`. */
import { giveUp, run, runScript, say, setUp } from './setup.mjs';

const found = await setUp();
if (!found.browsers.chromium) giveUp('The pictures are taken in Chromium, and there is none here.');
say('Building for chrome ...');
const { code, output } = await run('wxt', ['build', '-b', 'chrome'], { quiet: true });
if (code !== 0) giveUp(`${output}\nThe build failed; the reason is above.`);
process.exit(await runScript(found, 'tests/support/store-pictures.ts'));
