import assert from 'node:assert/strict';
import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { type Area, beyond, type Sheet, sheetsIn, within, wordsOf } from '../../support/sheets.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';
import { chooseIn, printed, SISTERS } from './shared.ts';

/** Where an envelope has its window: DIN 5008, form B, and a No. 10 envelope over a sheet that is folded twice. */
const DIN: Area = { left: 20, right: 105, top: 45, bottom: 90 };
const NO_10: Area = { left: 21, right: 135, top: 50, bottom: 81 };

const TO = 'Esteban Ficticio Mena Minister of the Interior Calle Falsa 12 Quito, Ecuador';
const EMBASSY = {
  name: '',
  emails: [],
  formUrl: '',
  post: 'Embassy of Ecuador\nConsular section\n4 Invented Street\n111 22 Uppsala\nSweden',
};
const VIA =
  'Esteban Ficticio Mena Minister of the Interior c/o Embassy of Ecuador Consular section 4 Invented Street 111 22 Uppsala Sweden';
const SENDER = 'Hanna Lindqvist\n5 Made-up Lane\nUppsala';

/** As many own words as go over one sheet. */
const LONG = Array.from({ length: 60 }, (_, at) => `Sentence ${at + 1} of my own about the river.`).join(' ');

const send = (screen: Screen, name: string, request: object) =>
  screen.port.evaluate(
    `const { ok } = await (window.browser ?? window.chrome).runtime.sendMessage(${JSON.stringify({ name, request })});
    if (!ok) throw new Error(${JSON.stringify(name)});`,
  );

/** The words without white: where a line of a PDF has its blanks is the browser's own. */
const bare = (text: string): string => text.replace(/\s+/g, '');

function has(sheets: Sheet[], words: string): void {
  const all = bare(wordsOf(sheets.flatMap(({ pieces }) => pieces)));
  assert.ok(all.includes(bare(words)), `${words} in:\n${all}`);
}

/** These words alone are seen through the window, and whole. */
function shows(sheet: Sheet, window: Area, words: string): void {
  const pieces = within(sheet, window);
  assert.equal(wordsOf(pieces), words);
  assert.deepEqual(beyond({ ...sheet, pieces }, window), []);
}

/** Nothing is on it that is not the letter's, and nothing in its margins. */
function isClean(
  sheet: Sheet,
  [wide, high]: [number, number],
  { start, edge }: { start: number; edge: number },
) {
  // A PDF has whole points.
  const isSize = Math.abs(sheet.wide - wide) < 0.36 && Math.abs(sheet.high - high) < 0.36;
  assert.ok(isSize, `${sheet.wide} by ${sheet.high} mm`);
  const inside = { left: start, right: wide - edge, top: edge, bottom: high - edge };
  assert.deepEqual(beyond(sheet, inside), []);
  for (const words of [say('print_size'), 'extension:', 'print.html', 'Appeal Drafter', say('print_now')])
    assert.equal(wordsOf(sheet.pieces).includes(words), false, words);
}

async function print(page: Screen, pages: number): Promise<Sheet[]> {
  const file = await printed(page);
  const sheets = await sheetsIn(file);
  assert.equal(sheets.length, pages, file);
  return sheets;
}

async function choose(page: Screen, paper: 'a4' | 'us' | 'postcard'): Promise<void> {
  await chooseIn(page, say('print_size'), paper);
  await page.until(
    'the paper',
    () =>
      page.port.evaluate(`return document.querySelector('.printed-${paper}') !== null`) as Promise<boolean>,
  );
}

async function toPrint(stage: Stage): Promise<Screen> {
  await withCase(stage);
  const desk = await stage.open('desk.html');
  await send(desk, 'embassy.change', { country: 'EC', embassy: EMBASSY });
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
  return page;
}

story(
  'A letter is printed on a sheet and on a postcard, with the address of the paper alone',
  async (stage) => {
    const page = await toPrint(stage);
    await page.paste('textbox', say('print_sender'), SENDER);
    await page.sees('5 Made-up Lane');

    const a4 = await print(page, 1);
    const [sheet] = a4 as [Sheet];
    isClean(sheet, [210, 297], { start: 24.5, edge: 19.5 });
    shows(sheet, DIN, TO);
    for (const words of [SENDER, 'Dear Minister,', 'I also ask you to have the threats', 'Yours sincerely,'])
      has(a4, words);

    await chooseIn(page, say('print_to'), '1');
    await page.sees('4 Invented Street');
    const [via] = (await print(page, 1)) as [Sheet];
    shows(via, DIN, VIA);

    await choose(page, 'us');
    const [letter] = (await print(page, 1)) as [Sheet];
    isClean(letter, [215.9, 279.4], { start: 21.5, edge: 19.5 });
    shows(letter, NO_10, VIA);

    await choose(page, 'postcard');
    const card = await print(page, 1);
    isClean(card[0] as Sheet, [148, 105], { start: 5.5, edge: 5.5 });
    const [left, right] = [0, 92].map((from) =>
      wordsOf(within(card[0] as Sheet, { left: from, right: from === 0 ? 92 : 148, top: 0, bottom: 105 })),
    );
    assert.equal(right, VIA);
    assert.ok(left?.startsWith('Dear Minister,'), left);
    has(card, 'I ask you to give them the protection');
  },
);

story('A letter that is longer than a sheet goes on on the next one, below its margin', async (stage) => {
  const page = await toPrint(stage);
  const recipientKey = await page.port.evaluate(
    "return new URLSearchParams(window.location.hash.slice(1)).get('to')",
  );
  const place = { caseKey: 'UA-157-2026', recipientKey, paperId: null };
  await send(page, 'draft.change', { ...place, patch: { own: LONG } });
  await page.sees('Sentence 60 of my own');
  const sheets = await print(page, 2);
  for (const sheet of sheets) isClean(sheet, [210, 297], { start: 24.5, edge: 19.5 });
  shows(sheets[0] as Sheet, DIN, TO);
  has(sheets, LONG);
  has(sheets, 'Yours sincerely,');
});
