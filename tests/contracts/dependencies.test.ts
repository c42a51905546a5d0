import { describe, expect, it } from 'vitest';
import { textOf } from '../support/sources.ts';

interface Locked {
  version: string;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  license?: string;
  hasInstallScript?: boolean;
  integrity?: string;
}

const own = JSON.parse(textOf('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Locked> };

/** What can be in the packages that people install. */
const shipped = Object.entries(lock.packages).filter(
  ([name, { dev, devOptional, optional }]) => name !== '' && !dev && !devOptional && !optional,
);

/** More than these have to be looked at by somebody first. */
const MOST_SHIPPED = 40;
/** Licences that ask for no more than their own text. */
const FREE = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|MIT-0|MPL-2\.0)$/;

describe('what is shipped with the extension', () => {
  it('is few packages, each in one exact version', () => {
    expect(shipped.length).toBeGreaterThan(Object.keys(own.dependencies).length);
    expect(shipped.length).toBeLessThanOrEqual(MOST_SHIPPED);
    for (const [name, version] of Object.entries(own.dependencies))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('runs nothing when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([]);
  });

  it('may be given on by anybody', () => {
    const others = shipped.filter(([, { license }]) => !FREE.test(license ?? ''));
    expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
  });
});

describe('what is needed to build and test it', () => {
  /** Each prints a line about its author, and nothing else. */
  const PRINT = ['node_modules/core-js', 'node_modules/core-js-pure'];

  it('is asked for in one exact version each', () => {
    for (const [name, version] of Object.entries({ ...own.devDependencies, ...own.optionalDependencies }))
      expect(version, name).toMatch(/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/);
  });

  it('runs nothing when it is installed, but for what is known', () => {
    const running = Object.entries(lock.packages).filter(
      ([name, { hasInstallScript }]) => name !== '' && hasInstallScript,
    );
    expect(running.map(([name]) => name)).toEqual(PRINT);
  });

  it('is locked, each by its checksum', () => {
    const loose = Object.entries(lock.packages).filter(([name, { integrity }]) => name !== '' && !integrity);
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});
