import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anonymiser, isReadAlike } from '../../../../lib/command-line/anonymise/anonymise.ts';
import { readPapers } from '../../../../lib/document/read.ts';
import type { UaDocument } from '../../../../lib/document/schema.ts';

const root = join(import.meta.dirname, '../../../fixtures/papers');
const sources = readdirSync(root).flatMap((name) =>
  readdirSync(join(root, name))
    .filter((file) => /^source\.(?:txt|md)$/.test(file))
    .map((file) => ({ name, text: readFileSync(join(root, name, file), 'utf8') })),
);

const read = (text: string): UaDocument[] =>
  readPapers({ text, source: { way: 'file', url: null, title: null } });

function anonymised(text: string, wishes: { also?: string[]; keep?: string[] } = {}): string {
  return anonymiser(text, read(text), { also: [], keep: [], ...wishes }).replace(text);
}

const paper = `First UA: 124/25 Index: EUR 49/9837/2025 Belarus Date: 18 February 2025

URGENT ACTION

LIBRARIAN HELD FOR LENDING BOOKS

Nela Ostrik was taken from her home on 6 January 2025. Her brother Pavlik Ostrik and the lawyer Jana Dobrin were turned away.
The earlier paper was UA 124/25 (EUR 49/9800/2025); see https://www.news.by/2025/nela-ostrik?id=77 and @nelaostrik.

TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER

Minister of Justice
Oleg Varnik
ul. Kalektarnaya 10
220004 Minsk, Belarus
Fax: +375 17 200 96 84
Email: kanc@minjust.example.org

Dear Minister Varnik,

I urge you to release NELA OSTRIK, prisoner 4456712, at once.

Yours sincerely,

NAME AND PREFERRED PRONOUN: Nela Ostrik (she/her)

PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 1 April 2025
`;

describe('an anonymised paper', () => {
  const text = anonymised(paper);

  it('names nobody: neither who is at risk, nor who is written to, nor others in its prose', () => {
    expect(text).not.toMatch(/nela|ostrik|pavlik|jana|dobrin|oleg|varnik/i);
  });

  it('has no address, number or web address of the paper', () => {
    expect(text).not.toMatch(
      /minjust|kanc|example\.org|news\.by|kalektarnaya|220004|200 96 84|4456712|124\/25|9837|9800/i,
    );
  });

  it('names the same one by the same invented name, in capitals where the paper does', () => {
    const name = /^NAME AND PREFERRED PRONOUN: (\p{L}+ \p{L}+)/mu.exec(text)?.[1] ?? '';
    expect(name).toMatch(/^\p{Lu}\p{Ll}{3} \p{Lu}\p{Ll}{5}$/u);
    expect(text).toContain(`${name} was taken`);
    expect(text).toContain(`release ${name.toUpperCase()}, prisoner`);
    expect(text).toContain(`Her brother`);
    expect(text.match(/(\d+)\/25 /g)).toHaveLength(2);
    expect(new Set(text.match(/(\d+)\/25 /g)).size).toBe(1);
  });

  it('keeps its form: dates, country, offices and labels, and the domain .example', () => {
    expect(text).toMatch(/^First UA: \d{3}\/25 Index: EUR 49\/\d{4}\/2025 Belarus Date: 18 February 2025$/m);
    expect(text).toMatch(/^Minister of Justice$/m);
    expect(text).toMatch(/^Fax: \+375 \d\d \d{3} \d\d \d\d$/m);
    expect(text).toMatch(/^Email: [a-z]{4}@[a-z]{7}\.[a-z]{7}\.example$/m);
    expect(text).toMatch(/^\d{6} \p{L}{5}, Belarus$/mu);
    expect(text).toContain('UNTIL: 1 April 2025');
    expect(isReadAlike(paper, text)).toBe(true);
  });

  it('leaves or replaces the words that the person names', () => {
    expect(anonymised(paper, { keep: ['Jana Dobrin'] })).toContain('the lawyer Jana Dobrin');
    expect(anonymised(paper, { also: ['January'] })).not.toContain('January');
  });

  it.each(['kanc@minjust-\nby.example', 'kanc\n@minjust.example', 'kanc @ minjust.example'])(
    'leaves nothing of an address that is broken: %j',
    (broken) => {
      expect(anonymised(`${paper}\nEmail: ${broken}\n`)).not.toMatch(/minjust|kanc/);
    },
  );

  it('says which words may be names and are left', () => {
    const text = paper.replace('were turned away', 'were turned away in Hrodna');
    expect(anonymiser(text, read(text), { also: [], keep: [] }).perhaps).toContain('Hrodna');
  });
});

describe('each paper of the fixtures, anonymised', () => {
  it.each(sources)('$name keeps no address, and nobody who was read', ({ text }) => {
    const papers = read(text);
    const made = anonymised(text);
    for (const { recipients, people } of papers) {
      for (const { emails, phones, fax, formUrl } of recipients)
        for (const value of [...emails, ...phones, fax, formUrl])
          if (value !== null && !/^[\d\s/]{6,7}$/.test(value)) expect(made).not.toContain(value);
      for (const name of people) if (/^\p{Lu}\S+ \p{Lu}\S+$/u.test(name)) expect(made).not.toContain(name);
    }
  });

  it('is read like the paper, but for a few', () => {
    const others = sources.filter(({ text }) => !isReadAlike(text, anonymised(text)));
    expect(others.length, others.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(8);
  });
});
