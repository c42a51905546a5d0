import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Screen } from './screen.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the accessibility rules find wrong, a line each, once a colour that is on its way has come to rest. */
export async function complaints(screen: Screen): Promise<string[]> {
  return (await screen.port.evaluate(`${axe}
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' ')));`)) as string[];
}
