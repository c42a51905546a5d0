import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { textOf } from '../support/sources.ts';

/** What is written for people. */
const OURS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'PRIVACY.md',
  'lib/README.md',
  'store/README.md',
];

/** Links to other files of the project, in a text of ours. */
const links = (file: string): string[] =>
  [...textOf(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)/g)].map(([, to = '']) => to);

describe('SECURITY.md', () => {
  it('names files that are there', () => {
    const named = [...textOf('SECURITY.md').matchAll(/`((?:lib|tests|components|entrypoints)\/[\w./-]+)`/g)];
    expect(named.length).toBeGreaterThan(5);
    expect(named.map(([, file = '']) => file).filter((file) => !existsSync(path.join(root, file)))).toEqual(
      [],
    );
  });

  it.each(OURS)('and %s leads to nothing that is missing', (file) => {
    for (const to of links(file)) {
      const whole = path.join(root, path.dirname(file), to);
      expect(existsSync(whole), to).toBe(true);
    }
  });
});

describe('what is written for those who carry on', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

  it.each([...OURS, 'store/reviewers.md'])('%s names commands that are there', (file) => {
    const named = [...textOf(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('has five steps for each thing that can be added', () => {
    const [, add = ''] = textOf('CONTRIBUTING.md').split(/^## Add something$/m);
    const parts = (add.split(/^## /m)[0] ?? '').split(/^### /m).slice(1);
    const commands = [
      'new -- language',
      'locale --',
      'new -- webmail',
      'new -- section',
      'new -- form-words',
    ];
    expect(parts).toHaveLength(commands.length);
    parts.forEach((part, at) => {
      expect(part.match(/^\d\. /gm), part).toHaveLength(5);
      expect(part).toContain(`npm run ${commands[at]} `);
    });
  });
});
