import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Theme } from './driver.ts';
import type { Screen } from './screen.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All that changes with the theme. */
const COLOURS = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * What the accessibility rules find wrong, a line each, once a colour that is on its way has come to rest; by night the
 * colours alone, for nothing else is another then.
 */
export async function complaints(screen: Screen, theme: Theme = 'light'): Promise<string[]> {
  const options = { preload: false, resultTypes: ['violations'], ...(theme === 'dark' && COLOURS) };
  return (await screen.port.evaluate(`${axe}
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
    const { violations } = await axe.run(document, ${JSON.stringify(options)});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.join(' ')));`)) as string[];
}
