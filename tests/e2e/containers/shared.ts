import path from 'node:path';
import { root } from '../../support/root.ts';
import type { Stage } from '../../support/stage.ts';

/** The sites that are allowed now. */
export const origins = async ({ driver }: Stage): Promise<string[]> =>
  (await driver.installed()).origins.filter((origin) => !origin.startsWith('moz-extension:'));

export const fixture = (name: string): string => path.join(root, 'tests/fixtures/containers', name);
