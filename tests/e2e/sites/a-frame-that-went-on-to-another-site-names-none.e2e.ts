import { COMPOSE, openCase, withCase } from '../../support/acts.ts';
import { SHORT } from '../../support/contact-forms.ts';
import { say } from '../../support/say.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';
import { HEADLINE, held, OTHER, TELLING } from './shared.ts';

/** A page with a frame that its own site led on to another one. */
async function ledOn(stage: Stage, inner: string) {
  const inside = await stage.serve({ '/inner': inner + TELLING });
  const address = inside.at('/inner').replace('http://127.0.0.1', OTHER);
  const around = await stage.serve({
    '/': '<!doctype html><title>Around</title><iframe src="/go" width="900" height="700"></iframe>',
    '/go': `<!doctype html><script>location.replace(${JSON.stringify(address)})</script>`,
  });
  const page = await stage.open(around.at('/'));
  await page.until('the frame', async () => (await held(page)) !== null);
  return page;
}

story('Nobody is asked to allow the site that a frame went away from', async (stage) => {
  await withCase(stage);
  const popup = await stage.popup(await ledOn(stage, COMPOSE));
  await openCase(popup, HEADLINE);
  await popup.sees(say('fail_foreign_frame'));
  await popup.port.close();

  const form = await stage.popup(await ledOn(stage, SHORT));
  await openCase(form, HEADLINE);
  await form.click('button', say('fill_form'));
  await form.sees(say('form_frame'));
});
