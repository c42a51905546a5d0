/** Opens a browser with the extension and the practice page, until the person closes it. */
import { browsers } from './programs.ts';
import { launch } from './stage.ts';

const [name] = browsers();
if (!name) throw new Error('no browser');
const driver = await launch(name, false);
await driver.open('practice.html');
console.log(`${name} is open with the extension, its welcome page, and a practice page that sends nothing.`);
console.log(
  'Press its button in the toolbar (it may hide behind the puzzle piece). Close the browser to end this.',
);
await driver.closed();
