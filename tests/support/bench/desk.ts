import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { paper } from '../papers.ts';
import { say } from '../say.ts';
import { Screen } from '../screen.ts';
import { EXTENSIONS, launch } from '../stage.ts';
import { madeCases } from './cases.ts';
import { fill } from './popup.ts';
import { atMost, figure, type Line } from './table.ts';

/** A frame of our code should take no longer, in milliseconds. */
const MOST = 50;
const KEYS = 'Each of these is typed by itself.';
const LETTER = 'I write to you as a neighbour of nobody in particular, and I ask. '
  .repeat(160)
  .slice(0, 10_000);

/** Notes each task that holds the window up for more than 50 ms, ours or the browser's own for drawing. */
const NOTE_TASKS = `const tasks = globalThis.longTasks = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) tasks.push(duration);
}).observe({ type: 'longtask', buffered: true });`;

/** A copy of the built extension whose desk notes its long tasks. */
function noting(folder: string): string {
  const copy = path.join(folder, 'noting');
  cpSync(EXTENSIONS.chromium, copy, { recursive: true });
  writeFileSync(path.join(copy, 'noting.js'), NOTE_TASKS);
  const page = path.join(copy, 'desk.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('<head>', '<head><script src="/noting.js"></script>'));
  return copy;
}

const REST = 1500;
const rest = () => new Promise((resolve) => setTimeout(resolve, REST));

/** Milliseconds of each long task since the last time, once nothing more is going on. */
async function tasksSince(desk: Screen): Promise<number[]> {
  await rest();
  return (await desk.port.evaluate('return window.longTasks.splice(0)')) as number[];
}

const lineOf = (what: string, tasks: number[]): Line => {
  const longest = Math.max(0, ...tasks);
  return {
    what: `Chromium: ${what}, longest task`,
    figure: longest === 0 ? `under ${MOST} ms` : figure(longest, 'ms'),
    promised: atMost(longest, MOST, 'ms'),
    beside: `${tasks.length} longer`,
  };
};

/** The longest task as the last part of a paper of a million characters is shown with its marks. */
async function longPaper(desk: Screen): Promise<Line> {
  const filler = 'An invented line of background that says nothing at all about anybody.\n'.repeat(14_000);
  await desk.sees(say('paste_label'));
  // At once, as a real paste: the browser's command that inserts text takes minutes for so many lines.
  await desk.port.evaluate(`const field = document.querySelector('textarea');
    field.value = ${JSON.stringify(`${paper('first-157-26')}\n${filler}`)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));`);
  await desk.click('summary', say('text_with_marks'));
  const label = new RegExp(`^${say('show_characters_other', '[\\d,.]+')}$`);
  await desk.until('the rest', () => desk.has('button', label));
  await tasksSince(desk);
  await desk.click('button', label);
  return lineOf('the rest of a paper of a million characters is shown', await tasksSince(desk));
}

/** The longest tasks of the desk, as it opens with `count` cases and as one writes in a letter of 10,000 characters. */
export async function deskTasks(count: number): Promise<Line[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'appeal-desk-'));
  const driver = await launch('chromium', true, noting(folder));
  try {
    const own = new Screen(await driver.open('desk.html'));
    await own.sees(say('begin_title'));
    await fill(own.port, await madeCases(count));
    await own.port.close();

    const cases = `${count.toLocaleString('en')} cases`;
    const desk = new Screen(await driver.open('desk.html'), 20_000);
    await desk.until('the list', () => desk.has('link', /./));
    await desk.sees(/UA \d+\/\d+/);
    const lines = [lineOf(`the desk opens with ${cases}`, await tasksSince(desk))];

    await desk.port.evaluate("document.querySelector('.row-title a').click()");
    await desk.until('the letter', () => desk.has('button', say('change_text')));
    lines.push(lineOf(`a case opens beside ${cases}`, await tasksSince(desk)));

    await desk.click('button', say('change_text'));
    await desk.click('textbox', say('text_changed'));
    await desk.port.press('Control+a');
    await desk.paste('textbox', say('text_changed'), LETTER);
    await tasksSince(desk);
    await desk.port.type(KEYS);
    lines.push(lineOf(`typing in a letter of 10,000 characters, beside ${cases}`, await tasksSince(desk)));
    await desk.port.close();

    lines.push(await longPaper(new Screen(await driver.open('desk.html#paste'), 20_000)));
    return lines;
  } finally {
    await driver.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
