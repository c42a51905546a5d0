/** Opens a browser with the extension, the practice page and the welcome page, until the person closes it. */
import { browsers, launch } from './story.ts';

const [name] = browsers();
if (!name) throw new Error('no browser');
const driver = await launch(name, false);
await driver.open('practice.html');
await driver.open('desk.html#welcome');
console.log(`${name} is open with the extension, a practice page that sends nothing, and the first page.`);
console.log(
  'Press its button in the toolbar (it may hide behind the puzzle piece). Close the browser to end this.',
);
await driver.closed();
