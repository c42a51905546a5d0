/** What people do with what they follow. Its sites are on this machine; the extension is given them at install; how they are asked for is a story of its own. */
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { type SectionSite, withSite } from '../../support/section-site.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';

/** This machine, where the sites of stories are. */
export const HERE = 'http://127.0.0.1/*';

/** A story in each browser, with a section's site that is allowed, and gone with the story. */
export const followStory = (name: string, play: (stage: Stage, site: SectionSite) => Promise<void>) =>
  story(name, (stage) => withSite((site) => play(stage, site)), { given: [HERE] });

/** Types an address in the settings and presses Follow there; gives the settings. */
export async function follow(stage: Stage, address: string): Promise<Screen> {
  const settings = await stage.open('options.html');
  await settings.fill('textbox', say('follow_address'), address);
  await settings.click('button', `${say('follow')} ${say('follow_address')}`);
  return settings;
}

/** The same until it is followed, and all that it names is read. */
export async function followToTheEnd(stage: Stage, address: string): Promise<Screen> {
  const settings = await follow(stage, address);
  await settings.sees(say('follow_added', new URL(address).host));
  await settings.until('the end of reading', async () => (await told(settings)).running === null);
  return settings;
}

interface Told {
  follows: { url: string; checkedAt: string | null; failing: { why: string } | null; next: string }[];
  items: { url: string; why: string }[];
  running: unknown;
}

/** What the settings are told of what is followed. */
export const told = async (own: Screen): Promise<Told> => {
  const { value } = (await own.port.evaluate(
    `return await (window.browser ?? window.chrome).runtime.sendMessage({ name: 'follows.load', request: {} })`,
  )) as { value: Told };
  return value;
};

/**
 * Lets the time go by until what is followed is due: notes in the store that it was asked for a week ago and is due in a moment, and
 * sets the alarm to that, as the browser has it then.
 */
export const timeGoesBy = (own: Screen, milliseconds = 1_500): Promise<unknown> =>
  own.port.evaluate(`
    const opening = window.indexedDB.open('appeal-drafter');
    const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
    const table = database.transaction('follows', 'readwrite').objectStore('follows');
    const rows = await new Promise((done) => { const all = table.getAll(); all.onsuccess = () => done(all.result); });
    const before = new Date(Date.now() - 7 * 86400000).toISOString();
    const next = new Date(Date.now() + ${milliseconds}).toISOString();
    for (const row of rows) table.put({ ...row, state: { ...row.state, triedAt: before, next, notBefore: null } });
    await new Promise((done) => { table.transaction.oncomplete = done; });
    database.close();
    await (window.browser ?? window.chrome).alarms.create('follow', { when: Date.now() + ${milliseconds} });`);

/** Lets a week go by since the pages of what is followed were read, or looked at again. */
export const weekGoesBySinceReading = (own: Screen): Promise<unknown> =>
  own.port.evaluate(`
    const opening = window.indexedDB.open('appeal-drafter');
    const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
    const table = database.transaction('seen', 'readwrite').objectStore('seen');
    const rows = await new Promise((done) => { const all = table.getAll(); all.onsuccess = () => done(all.result); });
    const at = new Date(Date.now() - 7 * 86400000).toISOString();
    for (const row of rows) table.put({ ...row, ...(row.look && { look: { ...row.look, at } }) });
    await new Promise((done) => { table.transaction.oncomplete = done; });
    database.close();`);

/** Waits until a path was asked for; gives all that were since the last look. */
export async function untilAsked(site: SectionSite, path: string, patience = 20_000): Promise<string[]> {
  const paths: string[] = [];
  for (let waited = 0; waited < patience; waited += 50) {
    paths.push(...site.since());
    if (paths.includes(path)) return paths;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${path} was not asked for, only ${paths.join(' ')}`);
}

/** The popup over a page, once it says these words at its opening: what comes while it is open is told at the next look. */
export async function untilTold(stage: Stage, page: Screen, words: string): Promise<Screen> {
  for (let looks = 0; looks < 20; looks += 1) {
    const popup = await stage.popup(page);
    await popup.sees(/Up to date since/);
    // What is new is told once: it may come a moment after the line that it stands in.
    for (let moments = 0; moments < 10; moments += 1) {
      if ((await popup.text()).includes(words)) return popup;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await popup.port.close();
  }
  throw new Error(`the popup never said "${words}"`);
}

/** Names of headers by which a site could tell who asks. */
export const WHO = /^(?:cookie|referer|origin|authorization|x-.*|from|dnt)$/;
