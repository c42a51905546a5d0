/**
 * Makes a fresh machine ready: dependencies, a Node that is new enough, both browsers.
 * Plain JavaScript for Node 18 and newer, without dependencies: it runs before there are any.
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bin = path.join(root, 'node_modules/.bin');
const OLDEST_NODE = [22, 19];

/** Prints one line for the person. */
export const say = (line = '') => console.log(line);

/** Stops with a plain sentence instead of a stack. */
export function giveUp(line) {
  console.error(line);
  process.exit(1);
}

/** The environment for all that is started: the project's own tools come first. */
export const environment = (more = {}) => ({
  ...process.env,
  PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
  ...more,
});

/** The priority of what is run behind other work. */
const BEHIND = 10;

/**
 * Runs a program to its end. `quiet` keeps its output back unless it fails; `behind` lets all else go first.
 * Gives `{ code, output }`; `output` is empty unless `quiet`.
 */
export function run(command, args, { quiet = false, behind = false, env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: environment(env),
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    if (behind && child.pid) setPriority(child.pid, BEHIND);
    let output = '';
    const keep = (part) => {
      output += part;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** Whether what is installed is what the lock names; what is optional may be missing. */
function isInstalled() {
  try {
    const wanted = Object.entries(readJson('package-lock.json').packages);
    const found = readJson('node_modules/.package-lock.json').packages;
    return wanted.every(
      ([where, { version, optional }]) =>
        where === '' || (where in found ? found[where].version === version : optional === true),
    );
  } catch {
    return false;
  }
}

async function installDependencies() {
  if (isInstalled()) return;
  say('Installing what the project is built with (about a minute) ...');
  const { code, output } = await run(
    'npm',
    ['ci', '--include=dev', '--include=optional', '--ignore-scripts'],
    { quiet: true },
  );
  if (code !== 0) giveUp(`${output}\nnpm could not install the dependencies; its words are above.`);
  // Of all scripts that would have run, this one is ours: the types of what is built.
  const types = await run('wxt', ['prepare'], { quiet: true });
  if (types.code !== 0) giveUp(`${types.output}\nThe types could not be made ready; the reason is above.`);
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** The Node to use: the one that came with the dependencies, else the one that is running this. */
function findNode() {
  const own = path.join(bin, 'node');
  for (const node of [own, process.execPath]) {
    const { stdout, status } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (status === 0 && isNewEnough(stdout.trim())) return node;
  }
  return giveUp(
    `This needs Node ${OLDEST_NODE.join('.')} or newer; here is ${process.version}. Get one from nodejs.org.`,
  );
}

const programs = process.env.ProgramFiles ?? 'C:\\Program Files';
const BROWSERS = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROMIUM',
    debian: 'chromium',
    places: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      `${programs}\\Google\\Chrome\\Application\\chrome.exe`,
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX',
    debian: 'firefox-esr',
    places: [
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      `${programs}\\Mozilla Firefox\\firefox.exe`,
    ],
  },
};

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Full path of the program, looked up as a shell would; `null` where there is none. */
function locate(name) {
  if (path.isAbsolute(name)) return isProgram(name) ? name : null;
  const folders = (process.env.PATH ?? '').split(path.delimiter).concat('/usr/bin', '/snap/bin');
  return folders.map((folder) => path.join(folder, name)).find(isProgram) ?? null;
}

function findBrowser({ variable, places }) {
  const named = process.env[variable];
  if (named) return isProgram(named) ? named : giveUp(`${variable} names ${named}, which is no program.`);
  return places.map(locate).find(Boolean) ?? null;
}

const findBrowsers = () =>
  Object.fromEntries(Object.entries(BROWSERS).map(([id, browser]) => [id, findBrowser(browser)]));

const isDebian = () => existsSync('/etc/debian_version') && locate('apt-get') !== null;

async function apt(...args) {
  const { code, output } = await run('apt-get', args, {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) say(output.split('\n').slice(-6).join('\n').trim());
  return code === 0;
}

async function installBrowsers(missing) {
  const packages = missing.map((id) => BROWSERS[id].debian);
  const byHand = isDebian()
    ? `sudo apt-get install ${packages.join(' ')}`
    : `install ${missing.map((id) => BROWSERS[id].name).join(' and ')}, or name the program in ${missing.map((id) => BROWSERS[id].variable).join(' and ')}`;
  if (isDebian() && process.getuid?.() === 0) {
    say(`Installing ${packages.join(' and ')} ...`);
    await apt('update');
    if (await apt('install', '-y', '--no-install-recommends', ...packages, 'fonts-dejavu-core')) return;
  }
  say(`No ${missing.map((id) => BROWSERS[id].name).join(' and no ')} here. To have it: ${byHand}`);
}

/**
 * Sets this machine up and says what it does.
 * Gives `{ node, browsers: { chromium, firefox } }`: paths of programs, `null` for a browser that cannot be had.
 */
export async function setUp({ browsers = true } = {}) {
  await installDependencies();
  const node = findNode();
  if (!browsers) return { node, browsers: { chromium: null, firefox: null } };
  const found = findBrowsers();
  const missing = Object.keys(found).filter((id) => found[id] === null);
  if (missing.length > 0) await installBrowsers(missing);
  return { node, browsers: findBrowsers() };
}

/** Debian's packages with a webmail and what it needs, each with a place that it brings. */
const WEBMAIL = {
  'roundcube-core': '/var/lib/roundcube/public_html',
  'roundcube-sqlite3': '/usr/share/doc/roundcube-sqlite3',
  'php-cli': '/usr/bin/php',
  'dovecot-imapd': '/usr/sbin/dovecot',
};

const lacksWebmail = () => Object.values(WEBMAIL).some((place) => !existsSync(place));

/** Debian starts a server when it is installed, unless this file says no. */
const POLICY = '/usr/sbin/policy-rc.d';

async function withoutStarting(install) {
  if (existsSync(POLICY)) return install();
  writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return await install();
  } finally {
    rmSync(POLICY);
  }
}

/** Installs a real webmail for the tests where that can be done. Gives whether there is one then. */
export async function setUpWebmail() {
  if (lacksWebmail() && isDebian() && process.getuid?.() === 0) {
    const packages = Object.keys(WEBMAIL);
    say(`Installing ${packages.join(', ')} (half a minute) ...`);
    await apt('update');
    await withoutStarting(() => apt('install', '-y', '--no-install-recommends', ...packages));
  }
  return !lacksWebmail();
}

/** What the end-to-end stories lack on a machine, in plain words: a line each, for stories that are then not run. */
export function lackingFor({ browsers, hasWebmail }) {
  const lines = Object.keys(browsers)
    .filter((id) => browsers[id] === null)
    .map((id) => `There is no ${id} on this machine: its stories are not run.`);
  const install = `sudo apt-get install ${Object.keys(WEBMAIL).join(' ')}`;
  return hasWebmail
    ? lines
    : [
        ...lines,
        `There is no webmail on this machine: the stories in Roundcube are not run. On Debian: ${install}`,
      ];
}

/** What tells the tests which browsers there are. */
export const browserVariables = (browsers) =>
  Object.fromEntries(Object.entries(browsers).map(([id, file]) => [BROWSERS[id].variable, file ?? '']));

/** Runs a TypeScript file of this project under its Node; gives the exit code. */
export async function runScript(found, file, args = []) {
  const { code } = await run(found.node, [file, ...args], { env: browserVariables(found.browsers) });
  return code;
}
