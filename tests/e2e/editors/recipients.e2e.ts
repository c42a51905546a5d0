/** Recipients become chips where the page makes chips, and are told by reading them back. */
import assert from 'node:assert/strict';
import { type Lab, REQUEST, states } from '../../support/editor-browser.ts';
import { labStories } from '../../support/editor-lab.ts';

const request = { ...REQUEST, to: ['minister@justice.example', 'Prison@justice.example'] };

const stories: Record<string, (lab: Lab) => Promise<void>> = {
  'makes a chip of each address, by comma or by Enter': async (lab) => {
    await lab.open('chips.html');
    const result = states(await lab.insert(request));
    assert.deepEqual(result, { to: 'done', cc: 'done', subject: 'done', body: 'done' });
    assert.equal(await lab.read('to'), request.to.join('|'));
    assert.equal(await lab.read('cc'), request.cc[0]);
  },
  'adds no chip twice': async (lab) => {
    await lab.open('chips.html');
    await lab.insert(request);
    const again = states(await lab.insert({ ...request, to: [...request.to, 'third@justice.example'] }));
    assert.deepEqual([again.to, again.cc], ['done', 'already there']);
    assert.equal(await lab.read('to'), [...request.to, 'third@justice.example'].join('|'));
  },
  'takes chips for recipients in a list box that the field stands in': async (lab) => {
    await lab.open('chips.html?listbox');
    const result = states(await lab.insert(request));
    assert.deepEqual([result.to, result.cc], ['done', 'done']);
    const again = states(await lab.insert(request));
    assert.deepEqual([again.to, again.cc], ['already there', 'already there']);
    assert.equal(await lab.read('to'), request.to.join('|'));
  },
  'takes chips for recipients in a list box before the field': async (lab) => {
    await lab.open('chips.html?beside');
    const told = [states(await lab.insert(request)).to, states(await lab.insert(request)).to];
    assert.deepEqual([told, await lab.read('to')], [['done', 'already there'], request.to.join('|')]);
  },
  'tells to whom a message goes already, as typed or as chips, and names no example': async (lab) => {
    const held = async (): Promise<unknown> => {
      const looked = await lab.look();
      return looked.ok && new Set(looked.target.recipients?.filter((one) => one.trim()));
    };
    for (const page of [
      'textarea.html',
      'chips.html',
      'chips.html?listbox',
      'chips.html?beside',
      'div.html',
    ]) {
      await lab.open(page);
      const example = { placeholder: 'name@else.example', value: 'first@else.example' };
      await lab.page.evaluate((given) => {
        const to = document.querySelector('.to, .typed') as HTMLInputElement;
        for (const [name, value] of Object.entries(given)) to.setAttribute(name, value);
        to.value = '';
      }, example);
      assert.deepEqual(await held(), new Set(), page);
      await lab.insert(request);
      const told = (await held()) as Set<string>;
      for (const one of [...request.to, ...request.cc]) assert.ok(told.has(one.toLowerCase()), page);
    }
    await lab.open('email.html');
    assert.deepEqual(await held(), new Set(['other@else.example']));
    await lab.open('reply.html');
    await lab.page.evaluate(() => {
      (document.querySelector('.to') as HTMLInputElement).value = 'Jane Doe';
    });
    assert.deepEqual(await held(), new Set(['Jane Doe']));
  },
  'tells keys by their place, and characters by their number': async (lab) => {
    await lab.open('chips.html?places');
    const result = states(await lab.insert(request));
    assert.deepEqual([result.to, result.cc], ['done', 'done']);
    assert.deepEqual([await lab.read('to'), await lab.read('cc')], [request.to.join('|'), request.cc[0]]);
  },
  'takes no suggestion that is put away for a recipient': async (lab) => {
    await lab.open('chips.html?offered');
    assert.equal(states(await lab.insert(REQUEST)).to, 'refused');
    assert.equal(await lab.read('to'), '');
  },
  'is not sure of an address that no chip was made of': async (lab) => {
    await lab.open('chips.html?kept');
    assert.equal(states(await lab.insert(REQUEST)).to, 'unsure');
    assert.equal(await lab.read('to'), '');
  },
  'asks the page for the fields of copies that it hides, and clicks nothing else': async (lab) => {
    await lab.open('hidden-copies.html');
    await lab.page.focus('.body');
    const bcc = ['archive@justice.example'];
    const result = states(await lab.insert({ ...request, bcc }));
    assert.deepEqual(result, { to: 'done', cc: 'done', bcc: 'done', subject: 'done', body: 'done' });
    assert.deepEqual([await lab.read('cc'), await lab.read('bcc')], [request.cc[0], bcc[0]]);
    const strange = await lab.page.evaluate(() => (window as unknown as { others: number }).others);
    assert.equal(strange, 0, 'the other message is left alone');
    const sent = await lab.page.evaluate(() => (window as unknown as { submits: number }).submits);
    assert.equal(sent, 0, 'nothing is sent');
  },
  'adds to an address that is there, in a field without ranges': async (lab) => {
    await lab.open('email.html');
    assert.equal(states(await lab.insert(REQUEST)).to, 'done');
    assert.equal(await lab.read('to'), `other@else.example,${REQUEST.to[0]}`);
  },
  'joins addresses by commas in a plain field': async (lab) => {
    await lab.open('textarea.html');
    assert.equal(states(await lab.insert(request)).to, 'done');
    assert.equal(await lab.read('to'), request.to.join(', '));
  },
};

labStories('recipients are committed and read back', stories);
