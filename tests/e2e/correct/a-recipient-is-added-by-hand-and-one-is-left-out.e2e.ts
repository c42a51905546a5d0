import { openCase, withCase } from '../../support/acts.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE } from './shared.ts';

story('A recipient is added by hand, and one is left out: the case writes to those', async (stage) => {
  await withCase(stage);
  const popup = await stage.popup(await stage.open('about:blank'));
  await openCase(popup, HEADLINE);
  await popup.sees('despacho@interior-inventado.example');
  await popup.click('link', say('papers_one', '1'));
  await popup.click('summary', new RegExp(`^${say('what_was_read')}`));
  await popup.click('button', say('add_recipient'));
  await popup.fill('textbox', say('value_office'), 'Governor of the Province');
  await popup.fill('textbox', say('value_emails'), 'governor@province-invented.example');
  await popup.click('button', say('save'));
  await popup.sees(say('added_by_you'));
  await popup.port.evaluate(`
    const [first] = [...document.querySelectorAll('.value')].filter(({ dataset }) => dataset.value === 'recipients.0');
    first.querySelector('.correct').click();`);
  await popup.until(
    'the choice',
    async () =>
      popup.port.evaluate(`
      const choice = document.querySelector('select[name$=".role"]');
      if (!choice) return false;
      choice.value = 'none';
      choice.dispatchEvent(new window.Event('input', { bubbles: true }));
      return true;`) as Promise<boolean>,
  );
  await popup.click('button', say('save'));
  await popup.sees(say('left_out'));
  await popup.click('link', say('the_case'));
  await popup.sees('Governor of the Province');
  await popup.misses('despacho@interior-inventado.example');
});
