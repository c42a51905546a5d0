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

const asked = (text: string) => ({ text, names: [], addresses: ['minister@justice.example'] });
const person = { name: 'Hanna Lindqvist', exact: [] };

describe('papers in which the person is named', () => {
  it('stay out', () => {
    const mail = 'For Hanna  Lindqvist <hanna@lindqvist.example>\n\nURGENT ACTION';
    expect(
      withoutPerson([asked(mail), asked('URGENT ACTION')], { name: '', exact: ['HANNA@lindqvist.example'] }),
    ).toEqual({ texts: ['URGENT ACTION'], left: 1 });
  });

  it.each([
    'Dear Hanna,',
    'Liebe Hanna!',
    'hanna.l@post.example',
    'Hanna Maria Lindqvist:',
    'Prenumerant: Lindqvist',
  ])('stay out where they greet or name her in part: %s', (line) => {
    const text = `${line}\n\nURGENT ACTION\n`;
    expect(withoutPerson([asked(text)], person)).toEqual({ texts: [], left: 1 });
  });

  it.each([
    'Hanna Arendt Street has been closed since the arrest of the two teachers, as people who live there say to us.',
    'Johanna,',
    'Dear Minister,',
  ])('go in where the words are others’: %s', (line) => {
    expect(withoutPerson([asked(line)], person)).toMatchObject({ left: 0 });
  });

  it('go in where those that they are about have her name', () => {
    const paper = { ...asked('NAME: Hanna Ficticia (she/her)'), names: ['Hanna Ficticia'] };
    expect(withoutPerson([paper], person)).toMatchObject({ left: 0 });
  });

  it('lose the head of the mail that they came by, and keep whom they ask to write to', () => {
    const text =
      'From: UA office <ua@section.example>\nTo: someone@post.example\n> An: other@post.example\n\nTo: minister@justice.example\nURGENT ACTION';
    expect(withoutPerson([asked(text)], { name: '', exact: [] })).toEqual({
      texts: ['\nTo: minister@justice.example\nURGENT ACTION'],
      left: 0,
    });
  });
});
