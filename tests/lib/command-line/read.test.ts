import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../lib/command-line/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'read-'));

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function ran(...args: string[]): Promise<{ code: number; printed: string; complained: string }> {
  let printed = '';
  let complained = '';
  const code = await run(args, {
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complained += text;
    },
  });
  return { code, printed, complained };
}

const outcome = file(
  'outcome.txt',
  'Outcome UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n\nShe is free.\n\nNo further action is requested.\n',
);

describe('read', () => {
  it('explains each value by its line', async () => {
    const { code, printed } = await ran(outcome);
    expect(code).toBe(0);
    expect(printed).toMatch(/^closing +true {2}<- line 5 "No further action is requested\."/m);
  });

  it('reads all of a piece of a page, which has no `<html>`', async () => {
    const piece =
      '<p>Outcome UA: 48/23 Index: AMR 46/9048/2023</p>\n<p>No further action is requested.</p>\n';
    const { printed } = await ran('--json', file('piece.html', piece));
    expect(JSON.parse(printed)).toMatchObject([{ number: 48, closes: true }]);
  });

  it('prints one array of papers, with every property', async () => {
    const { printed } = await ran('--json', outcome, file('other.md', 'Hello'));
    const papers = JSON.parse(printed);
    expect(papers[0]).toEqual({
      file: 'outcome.txt',
      kind: 'outcome',
      series: 'UA',
      number: 48,
      year: 2023,
      updateNumber: null,
      index: 'AMR 46/9048/2023',
      country: 'PE',
      issued: '2023-09-14',
      deadline: null,
      language: 'en',
      headline: null,
      closes: true,
      closingQuote: 'No further action is requested.',
      recipients: [],
      letter: null,
      asks: [],
    });
    expect(papers[1]).toMatchObject({ file: 'other.md', kind: 'other', series: null, recipients: [] });
  });

  it('complains of a file that cannot be read, and still prints the others', async () => {
    const { code, printed, complained } = await ran('--json', join(folder, 'none.txt'), outcome);
    expect(code).toBe(1);
    expect(complained).toContain('none.txt');
    expect(JSON.parse(printed)).toHaveLength(1);
  });

  it('decodes as the extension does', async () => {
    const words =
      'First UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n\nPLEASE SEND APPEALS TO:\nJosé Inventado\nMinister of Justice\nEmail: j@inventado.example\n';
    const latin = file('latin.txt', Uint8Array.from([...words].map((one) => one.charCodeAt(0))));
    const big = file(
      'big-endian.txt',
      Uint8Array.from([0xfe, 0xff, ...[...words].flatMap((one) => [0, one.charCodeAt(0)])]),
    );
    const papers = JSON.parse((await ran('--json', latin, big)).printed);
    for (const paper of papers)
      expect(paper.recipients[0].name ?? paper.recipients[0].title).toContain('José');
    expect(papers).toHaveLength(2);
  });

  it('takes what is no text for a file that cannot be read', async () => {
    const { code, printed, complained } = await ran(
      '--json',
      file('program.txt', Uint8Array.of(127, 69, 76, 70, 2, 0, 0)),
    );
    expect([code, JSON.parse(printed)]).toEqual([1, []]);
    expect(complained).toContain('program.txt');
  });

  it('prints nothing for an attached file that cannot be read', async () => {
    const mail = [
      'From: a@section.example',
      'Subject: UA 48/23',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Outcome UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023',
      '',
      'No further action is requested.',
      '--b',
      'Content-Type: application/pdf; name="paper.pdf"',
      'Content-Disposition: attachment; filename="paper.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      btoa('%PDF-1.7 broken'),
      '--b--',
    ].join('\r\n');
    const papers = JSON.parse((await ran('--json', file('mail.eml', mail))).printed);
    expect(papers.map(({ kind }: { kind: string }) => kind)).toEqual(['outcome']);
  });

  it('tells no language of a text without any', async () => {
    const [paper] = JSON.parse((await ran('--json', file('empty.txt', ''))).printed);
    expect(paper).toMatchObject({ kind: 'other', language: null });
  });

  it('explains what no one place says: kind, language, copies', async () => {
    const { printed } = await ran(
      file(
        'copies.txt',
        'UA: 48/23 Index: AMR 46/9048/2023 Peru Date: 14 September 2023\n\nPLEASE SEND APPEALS TO:\nMinister Ana Inventada\nEmail: a@inventada.example\n\nCOPIES TO:\nOmbudsman\nEmail: o@inventada.example\n',
      ),
    );
    expect(printed).toMatch(/^kind +first {2}<- \(no word for an update or an outcome\)/m);
    expect(printed).toMatch(/^language +en {2}<- \(its words\)/m);
    expect(printed).toMatch(/^recipients\.1 +a copy only {2}<- \(stands under the copies\)/m);
  });

  it('says how it is used when no file is named', async () => {
    expect((await ran()).code).toBe(2);
  });
});
