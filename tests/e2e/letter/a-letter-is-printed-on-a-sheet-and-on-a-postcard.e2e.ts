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
    // Not every driver is told of a tab that one of our own pages opens.
    const address = await desk.until(
      'the way to it',
      async () =>
        (await desk.port.evaluate(
          `return [...document.querySelectorAll('a')].find(({ textContent }) => textContent === ${JSON.stringify(say('print'))})?.getAttribute('href') ?? null`,
        )) as string | null,
    );
    assert.ok(address.startsWith('/print.html#case='), address);
    const page = await stage.open(address.slice(1));
    await page.sees('Calle Falsa 12');
    await page.sees('I am writing about Rosa Inventada');

    const sheet = await printed(page);
    for (const words of ['Esteban Ficticio Mena', 'Calle Falsa 12', 'Dear Minister,', 'Yours sincerely,'])
      assert.ok(sheet.text.includes(words), `${words} in:\n${sheet.text}`);
    for (const words of [say('print_size'), 'extension:', 'Appeal Drafter', say('print_now')])
      assert.equal(sheet.text.includes(words), false, `${words} in:\n${sheet.text}`);
    // Firefox packs what its pages are; and it is told the paper, as by its print window.
    if (stage.driver.name !== 'chromium') return;
    assert.deepEqual(sizes(sheet.pdf), [[595, 842]], 'one page of A4');
    await chooseIn(page, say('print_size'), 'us');
    await page.until(
      'the other paper',
      () => page.port.evaluate("return document.querySelector('.printed-us') !== null") as Promise<boolean>,
    );
    assert.deepEqual(sizes((await printed(page)).pdf), [[612, 792]]);
    await chooseIn(page, say('print_size'), 'postcard');
    await page.until(
      'the card',
      () =>
        page.port.evaluate("return document.querySelector('.printed-postcard') !== null") as Promise<boolean>,
    );
    const card = await printed(page);
    assert.deepEqual(sizes(card.pdf), [[420, 298]]);
    assert.ok(card.text.includes('Calle Falsa 12'));
  },
);
