import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../support/root.ts';
import { filesUnder, textOf } from '../support/sources.ts';

// What GitHub runs: nobody sees it run here, so it is held to a few plain rules.

const FOLDER = '.github/workflows';
const NAMES = ['check.yml', 'newer-browsers.yml', 'release.yml'];
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  'runs-on': string;
  'timeout-minutes': number;
  env?: Record<string, string>;
  needs?: string | string[];
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, string[]> };
  steps: Step[];
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

/** A workflow as GitHub reads it: a key that stands twice, or what is no YAML, throws. */
const workflow = (name: string): Workflow => parse(textOf(`${FOLDER}/${name}`), { strict: true });
const jobsOf = (name: string): [string, Job][] => Object.entries(workflow(name).jobs);
const stepsOf = (name: string): Step[] => jobsOf(name).flatMap(([, { steps }]) => steps);
const runsOf = (name: string): string[] => stepsOf(name).flatMap(({ run }) => run ?? []);

interface Here {
  browsers: Record<string, string | null>;
  hasWebmail: boolean;
}
/** It is plain JavaScript, and has no types. */
const setup: { lackingFor(here: Here): string[] } = await import(`${root}/tests/commands/setup.mjs`);

const BOTH = { chromium: '/usr/bin/chromium', firefox: '/usr/bin/firefox' };
/** What is to be installed for a webmail, as a person is told it. */
const webmailPackages = (): string[] =>
  setup.lackingFor({ browsers: BOTH, hasWebmail: false })[0]?.split('apt-get install ')[1]?.split(' ') ?? [];
const INSTALLS = /^sudo DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends (.+)$/;

/** More than reading, and why: only the job that puts up a release. */
const MORE: Record<string, Record<string, string>> = {
  'release.yml publish': { contents: 'write', actions: 'read' },
};

describe('the workflows', () => {
  it('are those that are known', () => {
    expect(filesUnder(FOLDER, '.yml').map((file) => file.slice(FOLDER.length + 1))).toEqual(NAMES);
  });

  it('run when they are to: on changes, once a week, and for a version', () => {
    expect(NAMES.map((name) => workflow(name).on)).toEqual([
      { push: { branches: ['main'] }, pull_request: null },
      { schedule: [{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }], workflow_dispatch: null },
      { push: { tags: ['v*'] } },
    ]);
  });

  it('do between them what is asked of a change', () => {
    const asked = ['lint', 'types', 'unused', 'build', 'unit', 'zip', 'lint:store'].map(
      (one) => `npm run ${one}`,
    );
    const others = ['npm test -- --all', 'npm run reproduce -- --sources'];
    expect(runsOf('check.yml')).toEqual(expect.arrayContaining([...asked, ...others]));
  });

  it('have every action in one version', () => {
    const all = NAMES.flatMap((name) => stepsOf(name).flatMap(({ uses }) => uses ?? []));
    const actions = new Set(all.map((one) => one.split('@')[0]));
    expect(new Set(all).size).toBe(actions.size);
  });

  it('put up what was built for a version, and nothing else', () => {
    const { build, store, publish } = workflow('release.yml').jobs as Record<
      'build' | 'store' | 'publish',
      Job
    >;
    expect(publish.needs).toEqual(['build', 'store']);
    expect(store.steps.at(-1)?.run).toBe('npm run lint:store');
    expect(publish.steps.every(({ run }) => run?.startsWith('gh '))).toBe(true);
    const kept = build.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))?.with;
    expect(kept).toMatchObject({ name: 'release', path: '.output/release', 'if-no-files-found': 'error' });
    expect(publish.steps[0]?.run).toContain(`--name ${kept?.name} --dir release`);
  });
});

describe.each(NAMES)('%s', (name) => {
  it('uses nothing but what is pinned by its whole hash, with its version beside', () => {
    const lines = [...textOf(`${FOLDER}/${name}`).matchAll(/\buses: *(.+)$/gm)].map(([, used]) => used);
    expect(lines).toHaveLength(stepsOf(name).filter(({ uses }) => uses).length);
    for (const one of lines) expect(one).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read and nothing more, but for what has a reason', () => {
    expect(workflow(name).permissions).toEqual({ contents: 'read' });
    for (const [job, { permissions }] of jobsOf(name))
      expect(permissions, job).toEqual(MORE[`${name} ${job}`]);
  });

  it('has steps that each do one thing, in jobs that end by themselves and wait for none that is not there', () => {
    const jobs = Object.keys(workflow(name).jobs);
    for (const [job, { steps, needs, 'timeout-minutes': minutes, 'runs-on': machine }] of jobsOf(name)) {
      expect(minutes, job).toBeGreaterThan(0);
      expect(machine, job).toMatch(/^ubuntu-\d\d\.04$/);
      expect(jobs, job).toEqual(expect.arrayContaining([needs ?? []].flat()));
      for (const { uses, run } of steps) expect([uses, run].filter(Boolean), job).toHaveLength(1);
    }
  });

  it('leaves no key of the repository behind for what runs later', () => {
    for (const { uses, with: given } of stepsOf(name))
      if (uses?.startsWith('actions/checkout@')) expect(given).toEqual({ 'persist-credentials': false });
  });

  it('lets no package run anything as it is installed', () => {
    for (const one of runsOf(name).filter((run) => run.startsWith('npm ci')))
      expect(one).toBe('npm ci --ignore-scripts');
  });

  it('keeps what is there: the action that uploads goes into no folder with a dot before its name unless it is told to', () => {
    const uploads = stepsOf(name).filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    for (const { with: given = {} } of uploads) {
      const [before = ''] = `${given.path}`.split(/[*?[]/);
      // Where it begins to look: at what is named, or at the folder before the first sign that stands for others.
      const begins =
        before === given.path ? path.basename(before) : path.basename(path.dirname(`${before}x`));
      expect([begins, given['include-hidden-files'] ?? false]).toEqual([begins, begins.startsWith('.')]);
    }
  });

  it('fetches what is not locked only in a job that makes nothing to be kept', () => {
    for (const [job, { steps }] of jobsOf(name)) {
      if (!steps.some(({ run }) => run === 'npm run lint:store')) continue;
      expect(
        steps.filter(({ uses }) => uses?.includes('artifact')),
        job,
      ).toEqual([]);
    }
  });

  it('installs, where everything is tested, what a webmail and the pictures need, each in a series that is named, and else nothing', () => {
    for (const [job, { steps }] of jobsOf(name)) {
      const runs = steps.flatMap(({ run }) => run ?? []);
      const installed = runs.filter((run) => run.includes('apt-get'));
      const at = runs.findIndex((run) => /^npm (?:test|run test:newer\b)/.test(run));
      if (at < 0) expect(installed, job).toEqual([]);
      else expect(runs.slice(at - 2, at), job).toEqual(['sudo apt-get update', installed[1]]);
      expect(installed.length, job).toBe(at < 0 ? 0 : 2);
      if (!installed[1]) continue;
      const [, list = ''] = INSTALLS.exec(installed[1]) ?? [];
      const packages = list.split(' ').map((one) => /^([\w-]+)='[\d:.]+[-*]*'$/.exec(one)?.[1]);
      expect(packages.toSorted(), job).toEqual(['fonts-dejavu-core', ...webmailPackages()].toSorted());
    }
  });

  it('runs the commands that a person runs', () => {
    const others =
      /^(?:gh |sudo sysctl |sudo (?:DEBIAN_FRONTEND=noninteractive )?apt-get |npm ci --ignore-scripts$)/;
    const ours = runsOf(name).filter((one) => !others.test(one));
    for (const one of ours) {
      const [, script = ''] = /^npm (?:run )?([\w:-]+)(?: -- .+)?$/.exec(one) ?? [];
      expect(scripts, one).toHaveProperty([script]);
    }
  });

  it('gives a command nothing that a stranger can choose, and what it gives is there', () => {
    for (const one of runsOf(name)) expect(one).not.toMatch(/\$\{\{(?! matrix\.channel \}\})/);
    const text = textOf(`${FOLDER}/${name}`);
    expect(text).not.toMatch(/pull_request_target|workflow_run/);
    const asked = new Set([...text.matchAll(/\bmatrix\.(\w+)/g)].map(([, key]) => key));
    const given = jobsOf(name).flatMap(([, { strategy }]) => Object.keys(strategy?.matrix ?? {}));
    expect([...asked].sort()).toEqual(given.sort());
  });
});

describe('what commands fetch by themselves', () => {
  it('runs nothing as it is installed', () => {
    const installing = filesUnder('tests/commands').flatMap((file) =>
      [...textOf(file).matchAll(/'(?:ci|exec)'[^\]]*\]/g)].map(([words]) => `${file}: ${words}`),
    );
    expect(installing).toHaveLength(3);
    for (const line of installing) expect(line).toContain("'--ignore-scripts'");
  });
});

describe('a machine on which not all stories can be run', () => {
  it('is told so in plain words, for each browser and for the webmail', () => {
    expect(setup.lackingFor({ browsers: BOTH, hasWebmail: true })).toEqual([]);
    expect(setup.lackingFor({ browsers: { ...BOTH, firefox: null }, hasWebmail: false })).toEqual([
      'There is no firefox on this machine: its stories are not run.',
      expect.stringMatching(
        /^There is no webmail on this machine: the stories in Roundcube are not run\. On Debian: /,
      ),
    ]);
  });
});

describe('the channels of browsers', () => {
  it('are where every rule is held on every screen', () => {
    expect(workflow('newer-browsers.yml').jobs.test?.env).toEqual({ EVERY_SCREEN: '1' });
    expect(textOf('tests/support/gallery/rules.ts')).toContain("process.env.EVERY_SCREEN === '1'");
  });

  it('are those that the command knows', () => {
    const [[, job]] = jobsOf('newer-browsers.yml') as [[string, Job]];
    const known = textOf('tests/commands/newer.mjs').matchAll(/^ {2}(\w+): \{ CHROMIUM/gm);
    expect(job.strategy?.matrix.channel).toEqual([...known].map(([, channel]) => channel));
  });
});

describe('the forms for those who report', () => {
  it('can be read', () => {
    for (const file of [...filesUnder('.github/ISSUE_TEMPLATE', '.yml'), '.github/dependabot.yml'])
      expect(parse(textOf(file), { strict: true }), file).toBeTypeOf('object');
  });

  it.each(filesUnder('.github/ISSUE_TEMPLATE', '.yml').filter((file) => !file.endsWith('config.yml')))(
    '%s asks that nobody be named',
    (file) => {
      expect(textOf(file)).toMatch(/names no real person, address or number\.\n\s+required: true/);
    },
  );

  it('name commands that are there', () => {
    for (const file of filesUnder('.github/ISSUE_TEMPLATE', '.yml'))
      for (const [, name] of textOf(file).matchAll(/npm run ([\w:-]+)/g))
        expect(Object.keys(scripts), file).toContain(name);
  });
});
