import { describe, expect, it } from 'vitest';
import { readPack, withoutPerson, writePack } from '../../../lib/backup/pack.ts';

const texts = ['URGENT ACTION\n\nOne “paper”.', 'Another.'];

describe('a file with cases for a group', () => {
  it('comes back as the texts of its papers, and holds nothing else', async () => {
    const file = await writePack(texts, '2026-11-24');
    expect(await readPack(file)).toEqual({ ok: true, texts, unfit: 0 });
    expect(JSON.parse(file)).toEqual({
      format: 'appeal-drafter cases',
      version: 1,
      made: '2026-11-24',
      sum: expect.stringMatching(/^[0-9a-f]{64}$/),
      contents: { papers: texts.map((text) => ({ text })) },
    });
  });

  it('is read in no part when it was changed or cut short, and is no pack when it is something else', async () => {
    const file = await writePack(texts, '2026-11-24');
    expect(await readPack(file.replace('Another', 'Forged'))).toEqual({ ok: false, why: 'damaged' });
    expect(await readPack(file.slice(0, -9))).toEqual({ ok: false, why: 'damaged' });
    expect(await readPack('{"format":"something"}')).toEqual({ ok: false, why: 'no pack' });
    expect(await readPack('A letter.')).toEqual({ ok: false, why: 'no pack' });
    expect(await readPack(file.replace('"version":1', '"version":2'))).toEqual({ ok: false, why: 'newer' });
  });

  it('counts what is no text', async () => {
    const file = JSON.parse(await writePack([''], '2026-11-24'));
    expect(await readPack(JSON.stringify(file))).toEqual({ ok: true, texts: [], unfit: 1 });
  });
});

describe('papers in which the person is named', () => {
  it('stay out', () => {
    const mail = 'To: Hanna  Lindqvist <hanna@lindqvist.example>\n\nURGENT ACTION';
    expect(withoutPerson([mail, 'URGENT ACTION'], ['', 'HANNA@lindqvist.example', 'Ana'])).toEqual({
      texts: ['URGENT ACTION'],
      left: 1,
    });
  });
});
