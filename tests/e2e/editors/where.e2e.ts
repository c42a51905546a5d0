/** Where to write is decided before anything is written: one message, its own fields, and nothing that is no message. */
import assert from 'node:assert/strict';
import { type Lab, LETTER, REQUEST, states } from '../../support/editor-browser.ts';
import { labStories } from '../../support/editor-lab.ts';

const values = (lab: Lab): Promise<string[]> =>
  lab.page.evaluate(() =>
    [...document.querySelectorAll('input, textarea, [contenteditable]')].map((field) =>
      'value' in field ? String(field.value) : (field.textContent ?? ''),
    ),
  );

const focus = (lab: Lab, selector: string): Promise<void> => lab.page.focus(selector);

async function untouched(lab: Lab, why: string): Promise<void> {
  const before = await values(lab);
  assert.deepEqual(states(await lab.insert(REQUEST)), { failed: why });
  const looked = await lab.look();
  assert.equal(looked.ok ? 'found' : looked.why, why);
  assert.deepEqual(await values(lab), before);
}

const stories: Record<string, (lab: Lab) => Promise<void>> = {
  'asks when there are two windows and neither has the focus': async (lab) => {
    await lab.open('two-windows.html');
    await untouched(lab, 'several editors');
  },
  'takes the window that was chosen, and tells them apart': async (lab) => {
    await lab.open('two-windows.html');
    await lab.page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('[contenteditable]');
      document.querySelectorAll('input')[1]?.setAttribute('value', 'Re: your visit');
      (first ?? document.body).textContent = 'Dear friend';
      second?.blur();
    });
    const looked = await lab.look();
    assert.deepEqual(
      looked.ok ? [] : looked.windows?.map(({ title, subject, hasText }) => [title, subject, hasText]),
      [
        ['New message', 'Re: your visit', true],
        ['Second message', '', false],
      ],
    );
    const request = { ...REQUEST, cc: [] };
    const gone = await lab.insert({ ...request, window: { nth: 1, of: 3 } });
    assert.deepEqual(states(gone), { failed: 'several editors' }, 'a window came or went meanwhile');
    const done = states(await lab.insert({ ...request, window: { nth: 1, of: 2 } }));
    assert.deepEqual(done, { to: 'done', subject: 'done', body: 'done' });
    const [to, subject, body] = await values(lab);
    assert.deepEqual([to, subject, body], ['', 'Re: your visit', 'Dear friend']);
    const kept = states(await lab.insert({ ...request, window: { nth: 0, of: 2 } }));
    assert.deepEqual(kept, { to: 'done', subject: 'refused', body: 'done' });
    assert.match((await lab.read('body')).trim(), /Łódź\s+Dear friend$/);
  },
  'takes no link of type text for a field': async (lab) => {
    await lab.open('none.html');
    await lab.page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<a type="text" style="display:block;height:200px">Message</a>',
      );
    });
    await untouched(lab, 'no editor');
  },
  'takes the window with the focus, and its own fields alone': async (lab) => {
    await lab.open('two-windows.html');
    await focus(lab, '.second');
    const looked = await lab.look();
    assert.equal(looked.ok && looked.target.title, 'Second message');
    const done = states(await lab.insert({ ...REQUEST, cc: [] }));
    assert.deepEqual(done, { to: 'done', subject: 'done', body: 'done' });
    const [to, subject, body, to2, subject2] = await values(lab);
    assert.deepEqual([to, subject, body], ['', '', '']);
    assert.deepEqual([to2, subject2], [REQUEST.to[0], REQUEST.subject]);
  },
  'takes the window whose recipients field has the focus': async (lab) => {
    await lab.open('two-windows.html');
    await focus(lab, '.to');
    assert.deepEqual(states(await lab.insert({ ...REQUEST, cc: [] })), {
      to: 'done',
      subject: 'done',
      body: 'done',
    });
    assert.equal((await lab.read('body')).trim(), LETTER);
    assert.equal((await values(lab))[3], '');
  },
  'takes the message with a subject, not the chat beside it': async (lab) => {
    await lab.open('with-comments.html');
    assert.equal(states(await lab.insert(REQUEST)).body, 'done');
    assert.equal((await lab.read('body')).trim(), LETTER);
    assert.equal((await values(lab)).at(-1), '');
  },
  'finds no message among searches, log-ins, hidden and read-only fields': async (lab) => {
    await lab.open('none.html');
    await untouched(lab, 'no editor');
  },
  'names the address of a frame that it cannot reach': async (lab) => {
    await lab.open('foreign.html');
    await untouched(lab, 'foreign frame');
    const looked = await lab.look();
    assert.match(looked.ok ? '' : (looked.frame ?? ''), /^http:\/\/localhost:\d+\/textarea\.html$/);
  },
  'fills a contact form, and takes no sender for a recipient': async (lab) => {
    await lab.open('contact-form.html');
    const looked = await lab.look();
    assert.deepEqual(looked.ok && looked.target.fields, ['subject', 'body']);
    assert.equal(looked.ok && looked.target.title, 'Write to the ministry');
    const request = { ...REQUEST, cc: [] };
    assert.deepEqual(states(await lab.insert(request)), { to: 'not found', subject: 'done', body: 'done' });
    assert.equal(await lab.read('body'), LETTER);
    assert.deepEqual((await values(lab)).slice(0, 2), ['', '']);
  },
  'reports nothing for what was not asked': async (lab) => {
    await lab.open('contact-form.html');
    assert.deepEqual(states(await lab.insert({ to: [], cc: [], subject: '', body: LETTER })), {
      body: 'done',
    });
  },
  'takes the end of a period for no recipient': async (lab) => {
    await lab.open('contact-labels.html');
    assert.equal(states(await lab.insert(REQUEST)).to, 'not found');
    assert.equal((await values(lab))[1], '');
  },
  'puts nothing into a field that would cut it': async (lab) => {
    await lab.open('limit.html');
    assert.equal(states(await lab.insert(REQUEST)).body, 'refused');
    assert.equal(await lab.read('body'), '');
  },
  'keeps the text, subject and recipients that are there': async (lab) => {
    await lab.open('reply.html');
    const looked = await lab.look();
    assert.equal(looked.ok && looked.target.hasText, true);
    assert.deepEqual(states(await lab.insert(REQUEST)), {
      to: 'done',
      cc: 'done',
      subject: 'refused',
      body: 'done',
    });
    assert.equal(await lab.read('to'), 'Somebody <somebody@else.example>, minister@justice.example');
    assert.equal(await lab.read('subject'), 'Re: your letter');
    assert.equal((await lab.read('body')).trim(), `${LETTER}\n\nI already wrote this.\n\nQuoted mail`);
  },
  'asks about a reply that shows no subject, by the mail that it quotes': async (lab) => {
    await lab.open('inline-reply.html');
    const hasText = async (): Promise<unknown> => {
      const looked = await lab.look();
      return looked.ok && [looked.target.subject, looked.target.hasText];
    };
    assert.deepEqual(await hasText(), ['', true]);
    await lab.page.evaluate(() => document.querySelector('.gmail_quote')?.remove());
    assert.deepEqual(await hasText(), ['', false], 'a saying in a signature is no quoted mail');
  },
  'asks about a reply in plain text too, its quoted lines above a signature or below it': async (lab) => {
    for (const text of ['\n\n-- \nAna\n\nA friend wrote:\n> When?', 'A friend wrote:\n> When?\n\n-- \nAna']) {
      await lab.open('textarea.html');
      await lab.page.evaluate((value) => {
        const body = document.querySelector<HTMLTextAreaElement>('.body');
        if (body) body.value = value;
      }, text);
      const looked = await lab.look();
      assert.equal(looked.ok && looked.target.hasText, true, text);
    }
  },
};

labStories('the place is decided before anything is written', stories);
