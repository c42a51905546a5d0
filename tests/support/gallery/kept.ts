import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { root } from '../root.ts';
import type { Gallery, Look, Shown } from './gallery.ts';

const folder = path.join(root, 'tests/fixtures/screens');
const changed = path.join(root, '.output/changed');

const day: Look = { width: 400, height: 600, scheme: 'light', words: 'en' };
const night: Look = { ...day, scheme: 'dark' };
const desk: Look = { ...day, width: 1024, height: 640 };

/** The pictures that are kept: the screens by which one would notice that something has gone wrong, in each way to look at them. */
export const KEPT: readonly (readonly [way: string, look: Look, screens: readonly string[]])[] = [
  [
    'day',
    day,
    ['list', 'case', 'report', 'closed', 'unsure', 'read', 'form-list', 'plan', 'settings', 'help-page'],
  ],
  ['night', night, ['list', 'case', 'report', 'plan']],
  ['arabic', { ...day, words: 'ar' }, ['list', 'case']],
  ['narrow', { ...day, width: 320, words: 'de' }, ['list', 'case']],
  ['desk', desk, ['desk', 'welcome']],
];

/** How much of a colour counts as another (0 to 1), and how many such pixels a square of so many pixels a side may have. */
const TOLERANCE = { threshold: 0.05, windowSize: 24 };
const MOST = 16;

async function take({ page }: Shown): Promise<PNG> {
  return PNG.sync.read(Buffer.from(await page.screenshot()));
}

/** Says how a picture differs from the kept one; empty when it does not. Else it, and where it differs, are left in `.output/changed/`. */
function differs(name: string, now: PNG): string {
  const file = path.join(folder, `${name}.png`);
  if (!existsSync(file)) return `${name}: no picture is kept`;
  const kept = PNG.sync.read(readFileSync(file));
  if (kept.width !== now.width || kept.height !== now.height) return `${name}: another size`;
  const where = new PNG({ width: now.width, height: now.height });
  const count = pixelmatch(kept.data, now.data, where.data, now.width, now.height, TOLERANCE);
  if (count <= MOST) return '';
  mkdirSync(changed, { recursive: true });
  writeFileSync(path.join(changed, `${name}.png`), PNG.sync.write(now));
  writeFileSync(path.join(changed, `${name}-where.png`), PNG.sync.write(where));
  return `${name}: ${count} pixels of a square of ${TOLERANCE.windowSize} are others`;
}

/** Draws each kept picture anew, and hands it on. */
async function drawAll({ open }: Gallery, seen: (name: string, now: PNG) => void): Promise<void> {
  for (const [way, look, screens] of KEPT) {
    const shown = await open(look);
    for (const screen of screens) {
      await shown.show(screen);
      seen(`${way}-${screen}`, await take(shown));
    }
  }
}

/** What differs from the kept pictures, a line each. */
export async function changedPictures(gallery: Gallery): Promise<string[]> {
  const lines: string[] = [];
  await drawAll(gallery, (name, now) => lines.push(differs(name, now)));
  return lines.filter(Boolean);
}

/** Keeps the pictures as they are now. Look at each before it is committed. */
export async function keepPictures(gallery: Gallery): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await drawAll(gallery, (name, now) =>
    writeFileSync(path.join(folder, `${name}.png`), PNG.sync.write(now, { colorType: 2, deflateLevel: 9 })),
  );
}
