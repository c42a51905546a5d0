/**
 * `npm run lint:store`: what the add-on linter of Firefox's store says of the built package. An error fails; so does a warning that
 * `store/warnings.json` does not explain, and an explanation without its warning. The linter brings some two hundred packages,
 * so it is no dependency: npm fetches this one version when it is needed, and none of what comes with it runs as it is installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, root, run, say, setUp } from './setup.mjs';

const LINTER = 'addons-linter@10.14.0';
const built = path.join(root, '.output/firefox-mv3');

await setUp({ browsers: false });
if (!existsSync(built)) giveUp('There is no package yet. First: npm run build');

const { output } = await run(
  'npm',
  [
    'exec',
    '--yes',
    '--ignore-scripts',
    `--package=${LINTER}`,
    '--',
    'addons-linter',
    '--output',
    'json',
    built,
  ],
  { quiet: true },
);
const json = output.split('\n').find((line) => line.startsWith('{'));
if (!json) giveUp(`${output}\nThe linter did not run; its words are above.`);
const { errors, warnings, notices } = JSON.parse(json);

const explained = JSON.parse(readFileSync(path.join(root, 'store/warnings.json'), 'utf8')).map((one) => ({
  ...one,
  left: one.times,
}));
const explains = (warning) => (one) =>
  one.left > 0 &&
  one.code === warning.code &&
  one.message === warning.message &&
  new RegExp(one.file).test(warning.file);

const shown = ({ code, message, file, line, column }) => `${code}: ${message} (${file}:${line}:${column})`;
const wrong = errors.map((error) => `Error: ${shown(error)}`);
for (const warning of warnings) {
  const reason = explained.find(explains(warning));
  if (reason) reason.left -= 1;
  else wrong.push(`Not explained in store/warnings.json: ${shown(warning)}`);
}
for (const { left, file, message } of explained)
  if (left > 0) wrong.push(`Explained, but no longer there: ${message} (${file})`);

for (const line of wrong) say(line);
say(
  `${errors.length} errors, ${warnings.length} warnings, ${notices.length} notices; ${wrong.length} of them are not accounted for.`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;
