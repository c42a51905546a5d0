import assert from 'node:assert/strict';
import { messagesOf } from '../support/locales.ts';
import { story } from '../support/story.ts';

story(
  'In a browser that speaks Arabic the popup does too, from right to left',
  async (stage) => {
    const arabic = messagesOf('ar');
    const popup = await stage.popup(await stage.open('about:blank'));
    await popup.sees(arabic.begin_title?.message ?? '');
    await popup.sees(arabic.stays_here?.message ?? '');
    const page = await popup.port.evaluate(
      'return [document.documentElement.lang, document.documentElement.dir]',
    );
    assert.deepEqual(page, ['ar', 'rtl']);
  },
  { language: 'ar' },
);
