import { pasteText } from '../../support/acts.ts';
import { dayFromNow, paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { story } from '../../support/story.ts';
import { HEADLINE } from './shared.ts';

/** A date as a field for dates shows it in the browsers of the tests: month, day, year. */
const asTyped = (words: string): string => {
  const day = new Date(`${words} UTC`);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(day.getUTCMonth() + 1)}${two(day.getUTCDate())}${day.getUTCFullYear()}`;
};

/** Corrects the deadline with the keyboard alone, from the button that has the focus. */
async function correctDeadline(screen: Screen, words: string) {
  await screen.until('the button', () => screen.has('button', `${say('correct')} ${say('value_deadline')}`));
  await screen.port.evaluate(`document.querySelector('[data-value="deadline"] .correct').focus()`);
  await screen.port.press('Enter');
  await screen.until('the field', async () =>
    Boolean(await screen.port.evaluate(`return document.activeElement.name === 'deadline'`)),
  );
  await screen.port.type(asTyped(words));
  await screen.port.press('Enter');
  await screen.sees(say('said_corrected', say('value_deadline')));
}

story(
  'A deadline that was read is corrected before the paper is added, and taken back after',
  async (stage) => {
    const [read, right] = [dayFromNow(30), dayFromNow(45)];
    const popup = await pasteText(stage, paper('first-157-26', { deadline: read }));
    await correctDeadline(popup, right);
    await popup.sees(say('was_read', read));
    await popup.sees(right);
    await popup.click('button', say('add_papers_one'));
    await popup.sees(say('days_left_other', '45'));

    await popup.click('link', HEADLINE);
    await popup.click('link', say('papers_one', '1'));
    await popup.click('summary', new RegExp(`^${say('what_was_read')}`));
    await popup.click('button', `${say('take_back')} ${say('value_deadline')}`);
    await popup.sees(say('said_as_read', say('value_deadline')));
    await popup.click('link', say('the_case'));
    await popup.click('link', say('all_cases'));
    await popup.sees(say('days_left_other', '30'));
  },
);
