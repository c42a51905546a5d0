/** `npm run bench`: sets up, builds, measures, and prints one table. Parts can be named: `npm run bench -- reading bytes`. */
import { giveUp, run, runScript, say, setUp } from './setup.mjs';

const found = await setUp();
for (const browser of ['chrome', 'firefox']) {
  say(`Building for ${browser} ...`);
  const { code, output } = await run('wxt', ['build', '-b', browser], { quiet: true });
  if (code !== 0) giveUp(`${output}\nThe build failed; the reason is above.`);
}
process.exit(await runScript(found, 'tests/support/bench/bench.ts', process.argv.slice(2)));
