/** A recipient who has nothing but a contact form: it is opened and filled by one press, on a site that is allowed. */
import assert from 'node:assert/strict';
import { openCase } from '../../support/acts.ts';
import { MINISTRY } from '../../support/contact-forms.ts';
import { values } from '../../support/form-acts.ts';
import { ownPage } from '../../support/own-page.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { Stage } from '../../support/stage.ts';
import { HEADLINE, PAPER } from '../desk/shared.ts';

/** The page that the person is on before. */
const NEWS = '<!doctype html><title>News</title><p>Nothing to write in.';

/** Where the form's address leads on to: the same machine by another name is another site. */
const LED_ON = `<!doctype html><title>Moved</title><script>
location.replace(location.href.replace('127.0.0.1', 'localhost').replace('/moved', '/form'));
</script>`;

const PAGES = {
  '/': NEWS,
  '/form': MINISTRY,
  '/moved': LED_ON,
};

/** A case whose recipient has a form at this address, and a person with name, town and e-mail address. */
async function prepare({ driver }: Stage, address: string): Promise<void> {
  const text = PAPER.replace(/Email: .*\n/, '');
  const raw = JSON.stringify({ text, source: { way: 'paste', url: null, title: null } });
  const own = await ownPage(driver);
  await own.evaluate(`
    const ask = async (name, request) => {
      const answer = await (window.browser ?? window.chrome).runtime.sendMessage({ name, request });
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value;
    };
    const { added } = await ask('paper.add', { raw: ${raw} });
    const { ua } = await ask('case.load', { caseKey: added[0].caseKey });
    const field = 'recipients.' + ua.recipients[0].key + '.formUrl';
    await ask('correction.make', { paperId: added[0].paperId, field, value: ${JSON.stringify(address)} });
    await ask('profile.change', { patch: { name: 'Zoë Ejemplo', town: 'Uppsala, Sweden' } });
    await ask('details.change', { patch: { email: 'zoe@post.example' } });
    await ask('caution.change', { patch: { clear: ['EC'] } });`);
}

/** The case over another page, with a form at `path`. */
export async function overNews(stage: Stage, path = '/form'): Promise<{ popup: Screen; address: string }> {
  const site = await stage.serve(PAGES);
  await prepare(stage, site.at(path));
  const popup = await stage.popup(await stage.open(site.at('/')));
  await openCase(popup, HEADLINE);
  return { popup, address: site.at(path) };
}

/** One press opens the form and fills what is certain; the next press there gives the report, and takes it back. */
export async function isFilledByItself(stage: Stage, popup: Screen, address: string): Promise<void> {
  await popup.sees(/zoe@post\.example/);
  await popup.click('button', say('form_open_fill'));
  const page = await stage.appeared(address);
  const held = async () => Object.fromEntries(await values(page, 'main input, main select, main textarea'));
  await page.until('the letter', async () => (await held()).f9 !== '');
  await page.until('the end of it', async () => {
    const { f1, f2, f3, f4, f5, f6, f7 } = await held();
    assert.equal(f7, '', 'what is in doubt stays empty');
    return [f1, f2, f3, f4, f5, f6].join() === 'Zoë,Ejemplo,zoe@post.example,zoe@post.example,23,Uppsala';
  });
  const filled = await held();
  assert.match(String(filled.f9), /^Dear Minister,\s/);
  assert.deepEqual([filled.phone, filled.news, filled.privacy], ['', false, false]);

  const report = await stage.popup(page);
  await report.sees(say('form_filled', 8, 10));
  assert.deepEqual(await held(), filled, 'nothing is put in twice');
  await report.click('button', say('undo_filling'));
  await report.sees(say('form_undone_other', 8));
  assert.deepEqual(Object.values(await held()).filter(Boolean), []);
}
