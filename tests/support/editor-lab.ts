/** Stories that are told in the editor lab, in each browser. */
import { after, describe, it } from 'node:test';
import type { BrowserName } from './driver.ts';
import { type Lab, startLab } from './editor-browser.ts';
import { missing, tellingIn } from './programs.ts';

const labs = new Map<BrowserName, Promise<Lab>>();
const ends: (() => Promise<void>)[] = [];
after(() => Promise.all(ends.map((end) => end())));

async function begin(name: BrowserName): Promise<Lab> {
  const { lab, end } = await startLab(name);
  ends.push(end);
  return lab;
}

/** A browser with the lab's extension, and the server: one for all stories of this process, until its end. */
function openLab(name: BrowserName): Promise<Lab> {
  const lab = labs.get(name) ?? begin(name);
  labs.set(name, lab);
  return lab;
}

/** Stories told in the lab, in each browser: those of one that this machine lacks are skipped. */
export function labStories(title: string, stories: Record<string, (lab: Lab) => Promise<void>>): void {
  for (const name of tellingIn) {
    const skip = missing(name);
    describe(`In ${name}, ${title}`, () => {
      for (const [story, tell] of Object.entries(stories))
        it(`${name}: ${story}`, { timeout: 30_000, ...(skip ? { skip } : {}) }, async () =>
          tell(await openLab(name)),
        );
    });
  }
}
