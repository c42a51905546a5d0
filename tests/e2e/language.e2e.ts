import assert from 'node:assert/strict';
import { messagesOf } from '../support/locales.ts';
import { story } from '../support/story.ts';

story(
  'In a browser that speaks German the popup does too',
  async (stage) => {
    const german = messagesOf('de');
    const popup = await stage.popup(await stage.open('about:blank'));
    await popup.sees(german.begin_title?.message ?? '');
    await popup.sees(german.stays_here?.message ?? '');
    const page = await popup.port.evaluate(
      'return [document.documentElement.lang, document.documentElement.dir]',
    );
    assert.deepEqual(page, ['de', 'ltr']);
  },
  { language: 'de' },
);
