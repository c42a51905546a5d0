import assert from 'node:assert/strict';
import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { chooseIn, printed, SISTERS } from './shared.ts';

/** Points (1/72 in) of the pages of a PDF. */
const sizes = (pdf: string) =>
  [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, wide, high]) => [
    Math.round(Number(wide)),
    Math.round(Number(high)),
  ]);

story(
  'A letter is printed on a sheet and on a postcard, with the address of the paper alone',
  async (stage) => {
    await withCase(stage);
    const desk = await stage.open('desk.html');
    await openCase(desk, SISTERS);
    await desk.click('summary', say('letter_tools'));
    await desk.click('link', say('print'));
    const start = String(await desk.port.evaluate('return location.origin'));
    const page = await stage.appeared(`${start}/print.html`);
    await page.sees('Calle Falsa 12');
    await page.sees('I am writing about Rosa Inventada');

    const sheet = await printed(page);
    for (const words of ['Esteban Ficticio Mena', 'Calle Falsa 12', 'Dear Minister,', 'Yours sincerely,'])
      assert.ok(sheet.text.includes(words), `${words} in:\n${sheet.text}`);
    for (const words of [say('print_size'), 'extension:', 'Appeal Drafter', say('print_now')])
      assert.equal(sheet.text.includes(words), false, `${words} in:\n${sheet.text}`);
    assert.deepEqual(sizes(sheet.pdf), [[595, 842]], 'one page of A4');

    if (stage.driver.name !== 'chromium') return;
    await chooseIn(page, say('print_size'), 'us');
    await page.until(
      'the other paper',
      () => page.port.evaluate("return document.querySelector('.paper-us') !== null") as Promise<boolean>,
    );
    assert.deepEqual(sizes((await printed(page)).pdf), [[612, 792]]);
    await chooseIn(page, say('print_size'), 'postcard');
    await page.until(
      'the card',
      () =>
        page.port.evaluate("return document.querySelector('.paper-postcard') !== null") as Promise<boolean>,
    );
    const card = await printed(page);
    assert.deepEqual(sizes(card.pdf), [[420, 298]]);
    assert.ok(card.text.includes('Calle Falsa 12'));
  },
);
