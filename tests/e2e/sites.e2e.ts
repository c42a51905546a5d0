/** What the real extension does on sites that the person has allowed, and no more once they are taken back. */
import assert from 'node:assert/strict';
import { COMPOSE, openCase, withCase } from '../support/acts.ts';
import { SHORT } from '../support/contact-forms.ts';
import { say } from '../support/say.ts';
import type { Screen } from '../support/screen.ts';
import { type Stage, story } from '../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';
/** The same machine by another name is another site. */
const OTHER = 'http://localhost';
const GIVEN = { only: 'chromium' as const, given: [`${OTHER}/*`] };

/** What the frame's document tells of itself, on demand, to the page around it: nothing else can look into it. */
const TELLING = `<script>
addEventListener('message', ({ source }) => source.postMessage(
  [...document.querySelectorAll('input, textarea')].map((box) => [box.name, box.value]), '*'));
</script>`;

/** A page with a document of another site in a frame. */
async function framed(stage: Stage, inner: string): Promise<Screen> {
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
const held = (page: Screen) =>
  page.port.evaluate(`
    const told = new Promise((done) => addEventListener('message', ({ data }) => done(data), { once: true }));
    document.querySelector('iframe').contentWindow.postMessage('tell', '*');
    return Promise.race([told, new Promise((done) => setTimeout(done, 500, null))]);`) as Promise<
    [string, string][] | null
  >;

const count = (text: string, part: string) => text.split(part).length - 1;

async function isPutIn(page: Screen, popup: Screen): Promise<void> {
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  const { to, subject, body } = Object.fromEntries((await held(page)) ?? []);
  assert.match(to ?? '', /despacho@interior-inventado\.example/);
  assert.notEqual(subject, '');
  assert.equal(count(body ?? '', 'without delay'), 1, 'once');
}

/** Puts the letter in once more: it is there already. */
async function isThereOnce(stage: Stage, page: Screen): Promise<void> {
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  const { body } = Object.fromEntries((await held(page)) ?? []);
  assert.equal(count(body ?? '', 'without delay'), 1, 'still once');
  await popup.port.close();
}

story(
  'A message in a frame of another site is filled once that site is allowed, until it is taken back',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, COMPOSE);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await popup.click('button', say('allow_site', OTHER));
    await stage.answer(false);
    await popup.sees(say('site_not_allowed'));
    await popup.click('button', say('allow_site', OTHER));
    await stage.answer(true);
    await isPutIn(page, popup);
    await popup.port.close();
    await isThereOnce(stage, page);

    const settings = await stage.open('options.html');
    await settings.click('button', `${say('sites_take_back')} ${OTHER}`);
    await settings.sees(say('sites_none'));
    await settings.port.close();
    const after = await stage.popup(page);
    await openCase(after, HEADLINE);
    await after.sees(say('fail_foreign_frame_site', OTHER));
    assert.equal(await after.has('button', say('allow_site', OTHER)), true);
  },
  { only: 'firefox' },
);

story(
  'A popup that was closed while a site was allowed goes on with its letter at the next press',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, COMPOSE);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await popup.click('button', say('allow_site', OTHER));
    await stage.answer(true, true);
    await isPutIn(page, await stage.popup(page));
  },
  { only: 'firefox' },
);

story(
  'A form in a frame of another site is filled once that site is allowed, and taken back',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, SHORT);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await popup.click('button', say('fill_form'));
    await popup.click('button', say('allow_site', OTHER));
    await stage.answer(true);
    await isFormFilled(page, popup);
  },
  { only: 'firefox' },
);

async function isFormFilled(page: Screen, popup: Screen): Promise<void> {
  await popup.click('button', say('form_fill_one', 1));
  await popup.sees(say('form_filled', 1, 2));
  const letter = async () => Object.fromEntries((await held(page)) ?? []).m;
  assert.match((await letter()) ?? '', /^Dear Minister,/);
  await popup.click('button', say('undo_filling'));
  await popup.sees(say('form_undone_one', 1));
  assert.equal(await letter(), '');
}

story(
  'A message in a frame of a site that is allowed is filled, and once',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, COMPOSE);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await isPutIn(page, popup);
    await popup.port.close();
    await isThereOnce(stage, page);
  },
  GIVEN,
);

story(
  'A form in a frame of a site that is allowed is filled, and taken back',
  async (stage) => {
    await withCase(stage);
    const page = await framed(stage, SHORT);
    const popup = await stage.popup(page);
    await openCase(popup, HEADLINE);
    await popup.click('button', say('fill_form'));
    await isFormFilled(page, popup);
  },
  GIVEN,
);
