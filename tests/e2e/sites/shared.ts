/** What the real extension does on sites that the person has allowed, and no more once they are taken back. */
import assert from 'node:assert/strict';
import { openCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { Stage } from '../../support/stage.ts';

export const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

/** The same machine by another name is another site. */
export const OTHER = 'http://localhost';

export const GIVEN = { only: 'chromium' as const, given: [`${OTHER}/*`] };

/** What the frame's document tells of itself, on demand, to the page around it: nothing else can look into it. */
export const TELLING = `<script>
addEventListener('message', ({ source }) => source.postMessage(
  [...document.querySelectorAll('input, textarea')].map((box) => [box.name, box.value]), '*'));
</script>`;

/** A page with a document of another site in a frame. */
export async function framed(stage: Stage, inner: string): Promise<Screen> {
  const inside = await stage.serve({ '/inner': inner + TELLING });
  const address = inside.at('/inner').replace('http://127.0.0.1', OTHER);
  const around = await stage.serve({
    '/': `<!doctype html><title>Around</title><iframe src="${address}" width="900" height="700"></iframe>`,
  });
  const page = await stage.open(around.at('/'));
  await page.until('the frame', async () => (await held(page)) !== null);
  return page;
}

/** What stands in the fields of the frame. */
export const held = (page: Screen) =>
  page.port.evaluate(`
    const told = new Promise((done) => addEventListener('message', ({ data }) => done(data), { once: true }));
    document.querySelector('iframe').contentWindow.postMessage('tell', '*');
    return Promise.race([told, new Promise((done) => setTimeout(done, 500, null))]);`) as Promise<
    [string, string][] | null
  >;

export const count = (text: string, part: string) => text.split(part).length - 1;

export async function isPutIn(page: Screen, popup: Screen): Promise<void> {
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  const { to, subject, body } = Object.fromEntries((await held(page)) ?? []);
  assert.match(to ?? '', /despacho@interior-inventado\.example/);
  assert.notEqual(subject, '');
  assert.equal(count(body ?? '', 'without delay'), 1, 'once');
}

/** Puts the letter in once more: it is there already. */
export async function isThereOnce(stage: Stage, page: Screen): Promise<void> {
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  const { body } = Object.fromEntries((await held(page)) ?? []);
  assert.equal(count(body ?? '', 'without delay'), 1, 'still once');
  await popup.port.close();
}

export async function isFormFilled(page: Screen, popup: Screen): Promise<void> {
  await popup.click('button', say('form_fill_one', 1));
  await popup.sees(say('form_filled', 1, 2));
  const letter = async () => Object.fromEntries((await held(page)) ?? []).m;
  assert.match((await letter()) ?? '', /^Dear Minister,/);
  await popup.click('button', say('undo_filling'));
  await popup.sees(say('form_undone_one', 1));
  assert.equal(await letter(), '');
}
