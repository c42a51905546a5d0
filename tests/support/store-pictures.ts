/** Takes the stores' pictures, and that of the README: the real extension in Chromium, with invented cases. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pasteIn, takeIn, writeOwn } from './acts.ts';
import { launchChromium } from './chromium.ts';
import { dayFromNow, paper } from './papers.ts';
import { PROGRAMS } from './programs.ts';
import { root } from './root.ts';
import { say } from './say.ts';
import type { Screen } from './screen.ts';
import { EXTENSIONS, type Stage, stageOn } from './stage.ts';

const WIDTH = 1280;
const HEIGHT = 800;
/** Between the edge of the picture and a popup in it. */
const MARGIN = 28;
const SISTERS = 'TWO SISTERS THREATENED AFTER TESTIMONY';

const out = path.join(root, '.output/store');
const scratch = mkdtempSync(path.join(tmpdir(), 'pictures-'));
const dataUrl = (file: string, type = 'image/png'): string =>
  `data:${type};base64,${readFileSync(file).toString('base64')}`;

/** What a screen shows now, as an address that a page can draw. */
async function shot(screen: Screen): Promise<string> {
  const pointer = (how: string) =>
    screen.port.evaluate(`document.documentElement.style.pointerEvents = '${how}'`);
  // Nothing is pressed just now, though the pointer lies over something.
  await pointer('none');
  // The buttons fade from one to the other.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const file = path.join(scratch, 'shot.png');
  await screen.port.screenshot(file);
  await pointer('');
  return dataUrl(file);
}

/** Draws in a page and gives the picture: for stores a JPEG, for Chrome's takes no transparency, and a canvas gives no PNG without. */
async function drawn(
  easel: Screen,
  width: number,
  height: number,
  acts: string,
  type = 'image/jpeg',
): Promise<Buffer> {
  const told = await easel.port.evaluate(`
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: ${width}, height: ${height} });
    const context = canvas.getContext('2d', { alpha: false });
    const load = async (address) => { const image = new Image(); image.src = address; await image.decode(); return image; };
    ${acts}
    return canvas.toDataURL('${type}', 0.95);`);
  return Buffer.from(String(told).split(',')[1] ?? '', 'base64');
}

/** A page, with the popup over it where a browser shows it. */
const overPage = (page: string, popup: string): string => `
  const page = await load(${JSON.stringify(page)});
  context.fillStyle = '#d9dde0';
  context.fillRect(0, 0, ${WIDTH}, ${HEIGHT});
  context.drawImage(page, 0, 0);
  context.fillStyle = 'rgb(20 30 35 / 18%)';
  context.fillRect(0, 0, ${WIDTH}, ${HEIGHT});
  const popup = await load(${JSON.stringify(popup)});
  const left = ${WIDTH} - ${MARGIN} - popup.width;
  const top = Math.max(${MARGIN}, Math.round((${HEIGHT} - popup.height) / 2));
  context.save();
  Object.assign(context, { shadowColor: 'rgb(0 0 0 / 35%)', shadowBlur: 30, shadowOffsetY: 6, fillStyle: '#fff' });
  context.beginPath(); context.roundRect(left, top, popup.width, popup.height, 10); context.fill();
  context.restore();
  context.beginPath(); context.roundRect(left, top, popup.width, popup.height, 10); context.clip();
  context.drawImage(popup, left, top);`;

/** What people see on the way of the main job, beside each other. */
const sideBySide = (popups: string[]): string => `
  const popups = await Promise.all(${JSON.stringify(popups)}.map(load));
  canvas.width = popups.reduce((sum, { width }) => sum + width + ${MARGIN}, ${MARGIN});
  canvas.height = Math.max(...popups.map(({ height }) => height)) + 2 * ${MARGIN};
  context.fillStyle = '#d9dde0';
  context.fillRect(0, 0, canvas.width, canvas.height);
  let left = ${MARGIN};
  for (const popup of popups) {
    context.save();
    context.beginPath(); context.roundRect(left, ${MARGIN}, popup.width, popup.height, 10); context.clip();
    context.drawImage(popup, left, ${MARGIN});
    context.restore();
    left += popup.width + ${MARGIN};
  }`;

const wholePage = (page: string): string => `context.drawImage(await load(${JSON.stringify(page)}), 0, 0);`;

const TILE = `
  context.fillStyle = '#f4efe4';
  context.fillRect(0, 0, 440, 280);
  context.drawImage(await load(${JSON.stringify(dataUrl(path.join(root, 'public/icon.svg'), 'image/svg+xml'))}), 172, 44, 96, 96);
  Object.assign(context, { fillStyle: '#22303a', textAlign: 'center', font: '30px serif' });
  context.fillText(${JSON.stringify(say('extension_name'))}, 220, 190);
  Object.assign(context, { fillStyle: '#4c5a64', font: '15px sans-serif' });
  context.fillText(${JSON.stringify(say('welcome_title'))}, 220, 224, 400);`;

/** Puts each picture into its file, numbered as the captions in \`store/\` are. */
function album(easel: Screen) {
  let number = 0;
  return async (name: string, acts: string): Promise<void> => {
    number += 1;
    writeFileSync(path.join(out, `${number}-${name}.jpg`), await drawn(easel, WIDTH, HEIGHT, acts));
    console.log(`  ${number}-${name}.jpg`);
  };
}

async function cases(stage: Stage): Promise<void> {
  for (const text of [
    paper('first-301-26', { deadline: dayFromNow(2) }),
    paper('first-157-26', { deadline: dayFromNow(12) }),
    paper('first-34-25', { issued: '8 April 2025', deadline: dayFromNow(24) }),
  ])
    await (await takeIn(stage, text)).port.close();
}

async function take(stage: Stage, easel: Screen): Promise<void> {
  const add = album(easel);
  await cases(stage);
  const webmail = await stage.open('practice.html');
  const list = await stage.popup(webmail);
  await list.sees(SISTERS);
  const listed = await shot(list);
  await add('cases', overPage(await shot(webmail), listed));
  await list.port.close();

  const popup = await writeOwn(stage, webmail, SISTERS);
  const letter = await shot(popup);
  await add('letter', overPage(await shot(webmail), letter));
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  const written = await shot(webmail);
  const report = await shot(popup);
  await add('report', overPage(written, report));
  const popups = sideBySide([listed, letter, report]);
  writeFileSync(path.join(out, 'readme.png'), await drawn(easel, 1, 1, popups, 'image/png'));
  await popup.click('button', say('have_sent'));
  await popup.sees(/Noted as written/);
  await popup.port.close();

  const end = await pasteIn(stage, paper('outcome-34-25', { issued: '22 July 2025' }));
  await end.sees(say('said_closed', 'UA 34/25'));
  await end.click('link', say('see_sentence'));
  await end.sees(say('writing_stopped'));
  await add('closed', overPage(written, await shot(end)));
  await end.port.close();

  const desk = await stage.open('desk.html');
  await desk.click('link', SISTERS);
  await desk.sees('Hanna Lindqvist');
  await add('desk', wholePage(await shot(desk)));
}

mkdirSync(out, { recursive: true });
const driver = await launchChromium({
  program: PROGRAMS.chromium,
  extension: EXTENSIONS.chromium,
  width: WIDTH,
});
const stage = stageOn(driver);
try {
  const easel = await stage.open('about:blank');
  await take(stage, easel);
  writeFileSync(path.join(out, 'tile.jpg'), await drawn(easel, 440, 280, TILE));
  console.log('They are in .output/store.');
} finally {
  await stage.end();
  rmSync(scratch, { recursive: true, force: true });
}
