import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from '../support/sources.ts';

// What GitHub runs: nobody sees it run here, so it is held to a few plain rules.

const FOLDER = '.github/workflows';
const files = filesUnder(FOLDER, '.yml');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

const linesOf = (file: string, pattern: RegExp): string[] =>
  [...textOf(file).matchAll(pattern)].map(([, found = '']) => found.trim());

/** Jobs of a workflow, each with its own lines. */
function jobsOf(file: string): Record<string, string> {
  const [, jobs = ''] = textOf(file).split(/^jobs:$/m);
  const parts = jobs.split(/^ {2}([\w-]+):$/m).slice(1);
  return Object.fromEntries(parts.flatMap((name, at) => (at % 2 ? [] : [[name, parts[at + 1] ?? '']])));
}

/** The lines below a key, at that depth. */
const below = (text: string, key: RegExp): string[] =>
  (key.exec(text)?.[1] ?? '')
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** More than reading, and why: only the job that puts up a release. */
const MORE: Record<string, string[]> = { 'release.yml publish': ['contents: write', 'actions: read'] };

describe('the workflows', () => {
  it('are those that are known', () => {
    expect(files.map((file) => file.slice(FOLDER.length + 1))).toEqual([
      'check.yml',
      'newer-browsers.yml',
      'release.yml',
    ]);
  });
});

describe.each(files)('%s', (file) => {
  it('uses nothing but what is pinned by its whole hash, with its version beside', () => {
    const uses = linesOf(file, /\buses:(.+)$/gm);
    expect(uses.length).toBeGreaterThan(0);
    for (const one of uses) expect(one).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('has every action in one version', () => {
    const all = files.flatMap((one) => linesOf(one, /\buses:(.+)$/gm));
    const names = new Set(all.map((one) => one.split('@')[0]));
    expect(new Set(all).size).toBe(names.size);
  });

  it('may read and nothing more, but for what has a reason', () => {
    expect(below(textOf(file), /^permissions:\n((?: {2}.+\n)+)/m)).toEqual(['contents: read']);
    for (const [name, text] of Object.entries(jobsOf(file))) {
      const own = /^ {4}permissions:\n((?: {6}.+\n)+)/m;
      const more = MORE[`${file.slice(FOLDER.length + 1)} ${name}`];
      if (more) expect(below(text, own)).toEqual(more);
      else expect(text, name).not.toMatch(/permissions:/);
    }
  });

  it('leaves no key of the repository behind for what runs later, and ends by itself', () => {
    const text = textOf(file);
    const checkouts = text.match(/actions\/checkout@.+\n {8}with:\n {10}persist-credentials: false/g) ?? [];
    expect(checkouts).toHaveLength(text.match(/actions\/checkout@/g)?.length ?? 0);
    for (const [name, job] of Object.entries(jobsOf(file)))
      expect(job, name).toMatch(/^ {4}timeout-minutes: \d+$/m);
  });

  it('runs the commands that a person runs', () => {
    const runs = linesOf(file, /- run:(.+)$/gm);
    const ours = runs.filter((one) => !/^(?:gh |sudo sysctl )/.test(one));
    for (const one of ours) {
      const [, name = ''] = /^npm (?:run )?([\w:-]+)(?: -- .+)?$/.exec(one) ?? [];
      expect(name === 'ci' || name in scripts, one).toBe(true);
    }
  });

  it('puts nothing that a stranger can choose into a command', () => {
    for (const one of linesOf(file, /- run:(.+)$/gm))
      expect(one).not.toMatch(/\$\{\{(?! matrix\.channel \}\})/);
    expect(textOf(file)).not.toMatch(/pull_request_target|workflow_run/);
  });
});

describe('the forms for those who report', () => {
  it.each(filesUnder('.github/ISSUE_TEMPLATE', '.yml').filter((file) => !file.endsWith('config.yml')))(
    '%s asks that nobody be named',
    (file) => {
      expect(textOf(file)).toMatch(/names no real person, address or number\.\n\s+required: true/);
    },
  );

  it('name commands that are there', () => {
    for (const file of filesUnder('.github/ISSUE_TEMPLATE', '.yml'))
      for (const name of linesOf(file, /npm run ([\w:-]+)/g)) expect(scripts, file).toHaveProperty(name);
  });
});
