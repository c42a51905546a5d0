/**
 * `npm run endure [-- --seed N] [--operations N] [--browser chromium|firefox]`: sets up, builds, and lets pages of the built extension
 * write at once while they, the background and the browser are ended in the middle of it. Says what was lost, or half there.
 */
import { giveUp, run, runScript, say, setUp } from './setup.mjs';

const found = await setUp();
for (const browser of ['chrome', 'firefox']) {
  say(`Building for ${browser} ...`);
  const { code, output } = await run('wxt', ['build', '-b', browser], { quiet: true });
  if (code !== 0) giveUp(`${output}\nThe build failed; the reason is above.`);
}
process.exit(await runScript(found, 'tests/support/endure/run.ts', process.argv.slice(2)));
