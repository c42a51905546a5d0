import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BACKUP_VERSION } from '../../lib/backup/file.ts';
import { PACK_VERSION } from '../../lib/backup/pack.ts';
import { ROWS, savedSettingsSchema } from '../../lib/backup/schema.ts';
import { TAUGHT_VERSION } from '../../lib/backup/taught.ts';
import { STORE_VERSION } from '../../lib/store/version.ts';
import { root } from '../support/root.ts';
import { textOf } from '../support/sources.ts';
import { storeFixtures } from '../support/stored-versions.ts';

const backups = readdirSync(path.join(root, 'tests/fixtures/backups')).map(
  (file) =>
    JSON.parse(readFileSync(path.join(root, 'tests/fixtures/backups', file), 'utf8')) as Record<
      string,
      unknown
    >,
);
const of = (format: string) => backups.filter((one) => one.format === format);
const upTo = (version: number) => Array.from({ length: version }, (_, at) => at + 1);

describe('a store of every version that there was', () => {
  const fixtures = storeFixtures();

  it('is among the fixtures', () => {
    expect(fixtures.map(({ version }) => version)).toEqual(upTo(STORE_VERSION));
  });

  it('has a row in each of its tables, the newest in each table that there is', () => {
    for (const { version, tables } of fixtures)
      for (const { name, rows } of tables)
        expect(rows.length, `${name} of version ${version}`).toBeGreaterThan(0);
    const made = [...textOf('lib/store/database.ts').matchAll(/createObjectStore\('(\w+)'/g)].map(
      ([, name]) => name,
    );
    expect(
      fixtures
        .at(-1)
        ?.tables.map(({ name }) => name)
        .sort(),
    ).toEqual(made.sort());
  });
});

describe('a file of every form that was written', () => {
  it('is among the fixtures, by its version', () => {
    const versions = (format: string) => [...new Set(of(format).map(({ version }) => version))].sort();
    expect(versions('appeal-drafter backup')).toEqual(upTo(BACKUP_VERSION));
    expect(versions('appeal-drafter cases')).toEqual(upTo(PACK_VERSION));
    expect(versions('appeal-drafter form fields')).toEqual(upTo(TAUGHT_VERSION));
  });

  it('is among the fixtures, by what it holds', () => {
    const open = of('appeal-drafter backup').flatMap(({ contents }) =>
      contents ? [contents as Record<string, object>] : [],
    );
    const held = new Set(open.flatMap((contents) => Object.keys(contents)));
    const settings = new Set(open.flatMap((contents) => Object.keys(contents.settings ?? {})));
    expect([...held].sort()).toEqual([...Object.keys(ROWS), 'settings', 'aside'].sort());
    expect([...settings].sort()).toEqual(Object.keys(savedSettingsSchema.shape).sort());
  });
});
