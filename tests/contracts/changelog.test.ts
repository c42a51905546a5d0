import { describe, expect, it } from 'vitest';
import { textOf } from '../support/sources.ts';
import { changesOf } from '../support/versions.ts';

const { version } = JSON.parse(textOf('package.json')) as { version: string };

describe('CHANGELOG.md', () => {
  it('says something of this version', () => {
    expect(changesOf(textOf('CHANGELOG.md'), version)?.length).toBeGreaterThan(100);
  });

  it('gives the words of one version, and none for another', () => {
    const text = '# Changes\n\n## 1.1.0, soon\n\n- New.\n\n## 1.0.0\n\n- Old.\n';
    expect(changesOf(text, '1.1.0')).toBe('- New.\n');
    expect(changesOf(text, '1.0.0')).toBe('- Old.\n');
    expect(changesOf(text, '1.0')).toBe(null);
    expect(changesOf('## 2.0.0\n\n', '2.0.0')).toBe(null);
  });
});
