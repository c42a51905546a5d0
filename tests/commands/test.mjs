/**
 * `npm test`: what has to hold, in the order in which a mistake shows soonest; of the stories in the browsers those of the main job.
 * `npm test -- --all`: every story, and that two builds are the same; so it is run before a change is taken.
 * The last line is `N passed, N failed` (`, N skipped`): each check counts as one, and each test as one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { browserVariables, lackingFor, root, run, say, setUp, setUpWebmail } from './setup.mjs';

const all = process.argv.includes('--all');
/** Files and folders of `tests/e2e` that tell the main job: a paper in, the appeal in the page, the case closed by its outcome. */
const mainJob = [
  'install',
  'seed/',
  'intake/',
  'list',
  'draft',
  'copy',
  'insert/',
  'closure/',
  'together/',
  'practice/',
  'roundcube.',
  'form/a-letter-goes-through',
  'follow/a-feed-that-is-followed',
];
const found = await setUp();
const lacking = lackingFor({ browsers: found.browsers, hasWebmail: await setUpWebmail() });
const results = path.join(root, '.output/results');
const total = { passed: 0, failed: 0, skipped: 0 };
const began = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function add(counts) {
  for (const name of Object.keys(total)) total[name] += counts[name] ?? 0;
}

async function step(name, work) {
  say(`\n${name} ...`);
  const since = Date.now();
  const counts = await work();
  add(counts);
  const words = [`${counts.passed} passed`, `${counts.failed} failed`];
  if (counts.skipped) words.push(`${counts.skipped} skipped`);
  say(`${counts.failed ? 'FAILED' : 'ok'}  ${name}: ${words.join(', ')}, ${seconds(since)}`);
}

/** A check that passes or fails as a whole, and prints only when it fails; `behind` lets all else go first. */
const check = (name, commands, behind = false) =>
  step(name, async () => {
    for (const [command, ...args] of commands) {
      const { code, output } = await run(command, args, { quiet: true, behind, env: { NO_COLOR: '1' } });
      if (code === 0) continue;
      say(output);
      return { passed: 0, failed: 1 };
    }
    return { passed: 1, failed: 0 };
  });

/** Counts that a runner left in a file. One that stopped before it could count has failed once. */
function countsIn(file, code, read) {
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Told as a whole when it ends, for the stories are told meanwhile, and before them where both want the processor. */
async function unitAndContracts() {
  const file = path.join(results, 'unit.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { code, output } = await run('vitest', ['run', '--silent=passed-only', ...reporters], {
    quiet: true,
    behind: true,
    env: { NO_COLOR: '1' },
  });
  if (code !== 0) say(output);
  return countsIn(file, code, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));
}

const storyFiles = () =>
  readdirSync(path.join(root, 'tests/e2e'), { recursive: true })
    .filter((file) => file.endsWith('.e2e.ts') && (all || mainJob.some((start) => file.startsWith(start))))
    .map((file) => `tests/e2e/${file}`)
    .sort();

/** The stories of one browser: all in one process, for starting the browser takes longer than most of them. */
async function storiesIn(browser, files) {
  const file = path.join(results, `stories-${browser}.json`);
  const args = [
    '--test',
    '--test-isolation=none',
    '--test-force-exit',
    '--test-timeout=180000',
    '--test-reporter=./tests/support/story-reporter.mjs',
    '--test-reporter-destination=stdout',
  ];
  const { code } = await run(found.node, [...args, ...files], {
    env: { ...browserVariables(found.browsers), STORIES_IN: browser, STORY_COUNTS: file },
  });
  return countsIn(file, code, (counts) => counts);
}

async function stories() {
  const here = Object.keys(found.browsers).filter((id) => found.browsers[id] !== null);
  const missing = Object.keys(found.browsers).filter((id) => found.browsers[id] === null);
  const files = storyFiles();
  if (here.length === 0) {
    say(`There is no browser on this machine: ${files.length} end-to-end files were not run.`);
    return { passed: 0, failed: 0, skipped: files.length };
  }
  const told = await Promise.all([...here, ...missing].map((browser) => storiesIn(browser, files)));
  const sum = (name) => told.reduce((total, counts) => total + (counts[name] ?? 0), 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await check('Format and lint', [['biome', 'check', '--error-on-warnings', '--colors=off', '.']]);
await check('Types', [
  ['wxt', 'prepare'],
  ['tsc', '--noEmit'],
]);
await check('Nothing that is not used', [['knip', '--no-progress']]);
await check('Build for Chrome', [['wxt', 'build', '-b', 'chrome']]);
await check('Build for Firefox', [['wxt', 'build', '-b', 'firefox']]);
// Browsers wait a good part of their time: the other tests fill it.
await Promise.all([
  all && check('Two builds are the same', [[found.node, 'tests/commands/reproduce.mjs', '--built']], true),
  step('Unit and contract tests', unitAndContracts),
  step('End-to-end tests in the browsers', stories),
]);

const everything = process.env.CI === 'true';
for (const line of lacking) {
  say(`\n${line}${everything ? ' CI has to run them all.' : ''}`);
  if (everything) add({ failed: 1 });
}
if (!all) say('\nThe stories of the main job were told; `npm test -- --all` tells every one.');
say(`\nAll of it took ${seconds(began)}.`);
say(`${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed > 0 ? 1 : 0);
