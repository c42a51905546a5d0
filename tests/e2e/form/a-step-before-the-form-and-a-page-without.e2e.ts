import assert from 'node:assert/strict';
import { COMPONENTS, FRAMED, GATE, MINISTRY, NESTED, SHORT } from '../../support/contact-forms.ts';
import { fillAll, lookAt, prepared, values } from '../../support/form-acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

story(
  'A step before the form, and a page without one, are told; the form behind them is filled',
  async (stage) => {
    await prepared(stage);
    const site = await stage.serve({
      '/gate': GATE,
      '/form': MINISTRY,
      '/nested': NESTED,
      '/components': COMPONENTS,
      '/none': '<!doctype html><p>News',
      '/framed': FRAMED,
      '/short': SHORT,
    });
    let page = await stage.open(site.at('/gate'));
    let popup = await lookAt(stage, page);
    await popup.sees(say('form_gate'));
    await popup.port.close();
    await page.port.bringToFront();
    await page.click('button', 'Next');
    const isThere = () => page.port.evaluate("return document.querySelector('#a9') !== null");
    // While one page gives way to the next nothing can be asked.
    await page.until('the form', async () => (await isThere().catch(() => false)) === true);
    popup = await lookAt(stage, page);
    await popup.click('button', fillAll(6));
    await popup.sees(say('form_filled', 6, 10));
    assert.deepEqual(
      (await values(page, '#a1, #a2, #a6')).map(([, value]) => value),
      ['Zoë', 'Ejemplo', 'Uppsala'],
    );
    await popup.port.close();
    page = await stage.open(site.at('/none'));
    popup = await lookAt(stage, page);
    await popup.sees(say('form_none'));
    await popup.port.close();
    page = await stage.open(site.at('/framed'));
    popup = await lookAt(stage, page);
    await popup.click('button', say('form_fill_one', 1));
    await popup.sees(say('form_filled', 1, 2));
    const name = await page.port.evaluate(
      "return document.querySelector('iframe').contentDocument.querySelector('input').value",
    );
    assert.equal(name, 'Zoë Ejemplo');
    await popup.port.close();

    page = await stage.open(site.at('/nested'));
    popup = await lookAt(stage, page);
    await popup.click('button', say('form_fill_one', 1));
    await popup.sees(say('form_filled', 1, 2));
    const nested = await page.port.evaluate(
      "return frames[0].frames[0].document.querySelector('input').value + document.querySelector('textarea').value",
    );
    assert.equal(nested, 'Zoë Ejemplo');
    await popup.port.close();

    page = await stage.open(site.at('/components'));
    popup = await lookAt(stage, page);
    await popup.click('button', fillAll(3));
    await popup.sees(say('form_filled_all', 3));
    const parts = await page.port.evaluate(
      "return [...document.querySelectorAll('our-field')].map((field) => field.shadowRoot.querySelector('#box').value.slice(0, 13))",
    );
    assert.deepEqual(parts, ['Zoë Ejemplo', 'Uppsala', 'Dear Minister']);
  },
);
