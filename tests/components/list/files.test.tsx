// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../components/connect/screens/desk.tsx';
import { Popup } from '../../../components/connect/screens/popup.tsx';
import type { Services } from '../../../components/connect/services.ts';
import type { RawDocument } from '../../../lib/document/schema.ts';
import { breaches, byRole, draw, names, press, settled, until, words } from '../../support/draw.ts';
import { fakeServices } from '../../support/fake-services.ts';
import { found } from '../../support/invented.ts';

const paperOf = (number: number, known: boolean) => {
  const ua = { ...found, reference: { series: 'UA', number, year: 2026 } };
  const key = `UA-${number}-2026`;
  return { id: key, ua, read: ua, corrections: [], caseKey: key, known, notes: { risks: [], changes: [] } };
};

/** Services that read a paper for each number in a text, and know what was added. */
function keeping(): Services & { added: string[] } {
  const added: string[] = [];
  const plain = fakeServices({ readPage: async () => ({ ok: false }) });
  const numbersIn = ({ text }: RawDocument) => [...text.matchAll(/\d+/g)].map(Number);
  return {
    ...plain,
    added,
    send: async (name, request) => {
      if (name === 'paper.remove') added.splice(0);
      if (name !== 'paper.read' && name !== 'paper.add') return plain.send(name, request);
      const { raw, paperIds } = request as { raw: RawDocument; paperIds?: string[] };
      const papers = numbersIn(raw).map((number) => paperOf(number, added.includes(`UA-${number}-2026`)));
      if (name === 'paper.read') return { ok: true, value: { papers, list: [] } as never };
      const wanted = papers.filter(({ id }) => paperIds?.includes(id) ?? true);
      added.push(...wanted.map(({ id }) => id));
      const answer = wanted.map(({ id }) => ({
        paperId: id,
        caseKey: id,
        fresh: true,
        before: null,
        after: 'active',
        changes: [],
      }));
      return { ok: true, value: { added: answer } as never };
    },
  };
}

async function drop(...texts: string[]) {
  const files = texts.map((text, at) => new File([text], `${at}.txt`));
  const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer: { types: ['Files'], files },
  });
  document.querySelector('main')?.dispatchEvent(event);
  // What reads files is loaded when it is needed.
  await until(() => location.hash === '#files' || words().includes('does not read'));
  await settled();
}

beforeEach(() => {
  location.hash = '';
});

describe.each([
  ['the popup', Popup],
  ['the desk', Desk],
])('a file that is dropped on %s', (_, View) => {
  const open = async () => {
    const services = keeping();
    await draw(() => <View services={services} />);
    await settled();
    return services;
  };

  it('shows what was read, and is added by a press', async () => {
    const services = await open();
    await drop('83');
    expect(location.hash).toBe('#files');
    byRole('heading', 'What was read');
    expect(words()).toContain('19 January 2027');
    expect(services.added).toEqual([]);
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Add this paper'));
    await until(() => words().includes('Added'));
    expect(services.added).toEqual(['UA-83-2026']);
    expect(location.hash).toBe('#list');
    expect(words()).toContain('Added: UA 83/26.');
  });

  it('stands in a list with others, each with its own button', async () => {
    const services = await open();
    await drop('83', 'nothing', '84 85');
    expect(words()).toContain('3 papers were read.');
    expect(words()).toContain('This does not read as an Urgent Action');
    await press(byRole('button', 'Add First UA, UA 84/26'));
    await until(() => words().includes('You have this paper already'));
    expect(services.added).toEqual(['UA-84-2026']);
    expect(names('button').filter((name) => name.startsWith('Add First'))).toEqual([
      'Add First UA, UA 83/26',
      'Add First UA, UA 85/26',
    ]);
    expect(words()).toContain('You have this paper already: UA 84/26.');
    expect(await breaches()).toEqual([]);
    await press(byRole('button', 'Undo'));
    await until(() => words().includes('Taken back'));
    expect(names('button')).toContain('Add First UA, UA 84/26');
    await press(byRole('button', 'Add these 3 papers'));
    await until(() => words().includes('3 papers added'));
    expect(services.added).toEqual(['UA-83-2026', 'UA-84-2026', 'UA-85-2026']);
    expect(words()).toContain('3 papers added.');
  });

  it('says why it is none, and stays', async () => {
    const services = await open();
    await drop('nothing');
    expect(location.hash).toBe('');
    expect(words()).toContain('This does not read as an Urgent Action');
    expect(services.added).toEqual([]);
  });
});
