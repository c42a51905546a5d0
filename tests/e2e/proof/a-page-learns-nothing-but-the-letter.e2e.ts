/** A page that tries all that is known to find extensions out learns of none before a press, and after it the letter alone. */
import assert from 'node:assert/strict';
import { COMPOSE, openCase, RICH_COMPOSE, takeIn } from '../../support/acts.ts';
import { MINISTRY } from '../../support/contact-forms.ts';
import { fillAll, lookAt } from '../../support/form-acts.ts';
import { paper } from '../../support/papers.ts';
import { probing, TAKE_TOLD, type Told } from '../../support/probe.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { Stage } from '../../support/stage.ts';
import { story } from '../../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

/** Any press in the toolbar takes the focus from the page, and gives it back. */
const FOCUS = /^(?:focus|blur|focusin|focusout|visibilitychange) .*trusted$/;
/** What text makes that comes at once, as if pasted; what the page is told so that it takes the text for written. */
const WRITING =
  /^(?:(?:beforeinput|input) \w+ trusted(?: insert\w+)?$|(?:selectionchange|change) #?\w+ trusted$|(?:keydown|keypress|keyup|change|blur|focusout|paste) \w+ made$)/;
/** Lists are told twice over, for what draws them anew. */
const FILLING = /^(?:input|change|chosen:updated|liszt:updated) select made$/;

/** The form counts characters by itself. */
const OF_THE_FORM = /^Document\.getElementById count$/;

const isOther =
  (...known: RegExp[]) =>
  (one: string) =>
    !known.some((words) => words.test(one));

const standing = (page: Screen) => page.port.evaluate('return window.standing()');
const told = (page: Screen) => page.port.evaluate(TAKE_TOLD) as Promise<Told>;

/** The same address with an id that nobody has. */
const nobody = (base: string): string =>
  base.startsWith('moz')
    ? 'moz-extension://99999999-2222-4333-8444-555555555555/'
    : 'chrome-extension://abcdefghijklmnopabcdefghijklmnop/';

/** Whatever a page asks of the extension's own address, it hears what it hears of one that is not there. */
async function cannotBeReached(stage: Stage, page: Screen): Promise<void> {
  const own = await stage.open('options.html');
  const base = String(await own.port.evaluate('return new URL("/", location.href).href'));
  await own.port.close();
  const reach = (at: string) => page.port.evaluate(`return window.reach(${JSON.stringify(at)})`);
  assert.deepEqual(await reach(base), await reach(nobody(base)));
}

async function probe(stage: Stage, html: string) {
  const site = await stage.serve({ '/': probing(html) });
  const page = await stage.open(site.at('/'));
  const before = await standing(page);
  await told(page);
  return {
    page,
    /** Nothing has happened in the page but what `known` says, and it stands as before. */
    learnsOnly: async (...known: RegExp[]): Promise<Told> => {
      const now = await told(page);
      assert.deepEqual(now.events.filter(isOther(FOCUS, ...known)), []);
      assert.deepEqual(await standing(page), before);
      return now;
    },
  };
}

/** A letter is looked for a place in a page, and put in; gives what the page noted of that. */
async function isPutInto(stage: Stage, html: string): Promise<Told> {
  const { page, learnsOnly } = await probe(stage, html);
  const popup = await stage.popup(page);
  await openCase(popup, HEADLINE);
  await popup.sees('New message');
  const looked = await learnsOnly();
  assert.deepEqual([looked.calls, looked.changes], [[], []], 'a look is not seen');
  await popup.click('button', say('put_into_page'));
  await popup.sees(say('all_filled'));
  await popup.port.close();
  return learnsOnly(WRITING);
}

/** In its own world Firefox lets an editor's page see that a text is waited for. */
const WAITING =
  /^(?:EventTarget\.addEventListener [\da-f-]{36}|setTimeout|JSON\.parse .*|DataTransfer\.setData text\/\w+|EventTarget\.dispatchEvent)$/;

story('A page that probes learns nothing but the letter that is put into it', async (stage) => {
  await (await takeIn(stage, paper('first-157-26'))).port.close();
  const { page } = await probe(stage, COMPOSE);
  await cannotBeReached(stage, page);

  const plain = await isPutInto(stage, COMPOSE);
  assert.deepEqual([plain.calls, plain.changes], [[], []]);

  const rich = await isPutInto(stage, RICH_COMPOSE);
  assert.deepEqual(rich.changes.filter(isOther(/^in the message$/)), []);
  assert.deepEqual(rich.calls.filter(isOther(...(stage.driver.name === 'firefox' ? [WAITING] : []))), []);

  const form = await probe(stage, MINISTRY);
  const popup = await lookAt(stage, form.page);
  const looked = await form.learnsOnly();
  assert.deepEqual([looked.calls, looked.changes], [[], []], 'a look is not seen');
  const count = Number(/\d+/.exec((await popup.names('button')).join(' '))?.[0]);
  await popup.click('button', fillAll(count));
  await popup.sees(say('form_filled_all', count));
  await popup.port.close();
  const filled = await told(form.page);
  assert.deepEqual(filled.events.filter(isOther(FOCUS, WRITING, FILLING)), []);
  assert.deepEqual(filled.calls.filter(isOther(OF_THE_FORM)), []);
});
