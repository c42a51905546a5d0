/**
 * `npm run test:newer -- esr|stable|beta|nightly`: fetches both browsers of that channel from their makers into `.output/browsers`, and
 * runs `npm test -- --all` in them.
 */
import path from 'node:path';
import { giveUp, root, run, say, setUp } from './setup.mjs';

/** Chrome has no long channel that can be fetched: Firefox's stands beside the usual Chrome. */
const CHANNELS = {
  esr: { CHROMIUM: 'chrome@stable', FIREFOX: 'firefox@esr' },
  stable: { CHROMIUM: 'chrome@stable', FIREFOX: 'firefox@stable' },
  beta: { CHROMIUM: 'chrome@beta', FIREFOX: 'firefox@beta' },
  nightly: { CHROMIUM: 'chrome@canary', FIREFOX: 'firefox@nightly' },
};

/** Path of the program, once it is there. */
async function fetched(browser) {
  const folder = path.join(root, '.output/browsers');
  const { code, output } = await run('browsers', ['install', browser, '--path', folder], { quiet: true });
  const told = output.split('\n').find((line) => line.startsWith(`${browser.split('@')[0]}@`));
  if (code !== 0 || !told) giveUp(`${output}\n${browser} could not be fetched; the reason is above.`);
  say(`${told.split(' ')[0]} is here.`);
  return told.slice(told.indexOf(' ') + 1);
}

const [channel = ''] = process.argv.slice(2);
const browsers = CHANNELS[channel];
if (!browsers) giveUp(`usage: npm run test:newer -- ${Object.keys(CHANNELS).join('|')}`);
await setUp({ browsers: false });
const env = {};
for (const [variable, browser] of Object.entries(browsers)) env[variable] = await fetched(browser);
const { code } = await run('npm', ['test', '--', '--all'], { env });
process.exit(code);
