/**
 * `npm start`: sets this machine up, builds for both browsers, and shows it: in a browser where there is a
 * display, else as a walk through the main job with pictures of each step.
 */
import { giveUp, run, runScript, say, setUp } from './setup.mjs';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function build(browser) {
  say(`Building for ${browser} ...`);
  const { code, output } = await run('wxt', ['build', '-b', browser], { quiet: true });
  if (code !== 0) giveUp(`${output}\nThe build failed; the reason is above.`);
}

const found = await setUp();
await build('chrome');
await build('firefox');
if (Object.values(found.browsers).every((program) => program === null))
  giveUp(
    'It is built in .output/chrome-mv3 and .output/firefox-mv3, but there is no browser here to show it in.',
  );
process.exit(await runScript(found, hasDisplay ? 'tests/support/show.ts' : 'tests/support/tour.ts'));
