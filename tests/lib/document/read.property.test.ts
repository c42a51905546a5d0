import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../lib/document/read.ts';
import { type UaDocument, uaDocumentSchema } from '../../../lib/document/schema.ts';

const root = join(import.meta.dirname, '../../fixtures/papers');
const sources = readdirSync(root).flatMap((name) =>
  readdirSync(join(root, name))
    .filter((file) => /^source\.(?:txt|md)$/.test(file))
    .map((file) => ({ name, text: readFileSync(join(root, name, file), 'utf8') })),
);

function read(text: string): UaDocument[] {
  return readPapers({ text, source: { way: 'paste', url: null, title: null } });
}

/** What was read, without its places; long texts by their words alone. */
function values(text: string): unknown {
  return read(text).map(({ evidence: _, ...rest }) =>
    JSON.parse(JSON.stringify(rest).replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '\\"')),
  );
}

/** What is read of each source as it stands: each rewriting is held against it. */
const asItStands = new Map(sources.map(({ text }) => [text, values(text)]));

const words = fc.constantFrom(
  'UA 12/24',
  'Index: AMR 51/9117/2025',
  'URGENT ACTION',
  'Dear Minister,',
  'Yours sincerely,',
  'Email: a@b.example',
  'Fax: +51 1 555 0101',
  'No further action is requested.',
  'TAKE ACTION:',
  'APPEALS TO:',
  'COPIES TO:',
  '- urging',
  '**bold**',
  '[x](mailto:c@d.example)',
  '> quoted',
  '\n',
  '\n\n',
  'Salutation: Dear Minister',
  '(',
  ')',
  '"',
  '“',
  'by 3 May 2024',
  'Name:',
  '\\',
  '|',
  '\u200b',
  '\u0301',
  '\ud83d',
  '٣',
  'é',
  '# ',
  'x@',
  '1. ',
  ':',
  'aaaa',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
);

describe('reading any text', () => {
  it('never throws, fits its schema, and points into the text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const ua of read(text)) {
          expect(uaDocumentSchema.safeParse(ua).success).toBe(true);
          for (const { start, end } of ua.evidence)
            expect(start >= 0 && end >= start && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('gives nobody an address that is not literally in it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { emails, fax, formUrl, phones } of read(text).flatMap((ua) => ua.recipients)) {
          const plain = text.replaceAll(/[\s\u200b*\\`]/g, '');
          for (const address of [...emails, ...phones, fax, formUrl]) {
            if (address !== null) expect(plain).toContain(address.replaceAll(/[\s\u200b*\\`]/g, ''));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same with any soft hyphens and zero-width spaces between words', () => {
    for (const { text } of sources)
      expect(values(text.replaceAll(' ', '\u200b \u200b'))).toEqual(asItStands.get(text));
  });
});

/** Ways to write the same paper. */
const rewritings: Record<string, (text: string) => string> = {
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'trailing spaces': (text) => text.replaceAll('\n', '  \n'),
  'no-break spaces': (text) => text.replaceAll(/(?<=\S) (?=\S)/g, '\u00a0'),
  'more blank lines': (text) => text.replaceAll('\n\n', '\n\n\n\n'),
  'curly quotes': (text) => text.replaceAll("'", '’').replaceAll(/"([^"\n]*)"/g, '“$1”'),
  'straight quotes': (text) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'quoted mail': (text) => text.replaceAll(/^/gm, '> '),
  'other bullets': (text) => text.replaceAll(/^(\s*)- /gm, '$1• '),
  'escaped hyphens': (text) => text.replaceAll(/(?<=\w)-(?=\w)(?![^\s]*[@/])(?<![@/][^\s]*)/g, '\\-'),
};

describe('the way a paper is written', () => {
  it.each(Object.entries(rewritings))('does not change what is read: %s', (_, rewrite) => {
    for (const { name, text } of sources)
      expect({ name, papers: values(rewrite(text)) }).toEqual({ name, papers: asItStands.get(text) });
  });

  it('does not change it by where prose is wrapped', () => {
    const wrap = (text: string, width: number) =>
      text.replaceAll(/^[A-Z][^\n]{100,}$/gm, (line) =>
        line.replaceAll(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n').trimEnd(),
      );
    for (const { name, text } of sources.filter((one) => !one.name.startsWith('en-one-line'))) {
      for (const width of [60, 76, 90])
        expect({ name, papers: values(wrap(text, width)) }).toEqual({ name, papers: asItStands.get(text) });
    }
  });

  it('does not change it by bold paragraphs', () => {
    const bold = (text: string) => text.replaceAll(/^(?=[A-Z][^\n]*$)([^\n*#|>]+?) *$/gm, '**$1**');
    for (const { name, text } of sources)
      expect({ name, papers: values(bold(text)) }).toEqual({ name, papers: asItStands.get(text) });
  });

  it('makes every printed value lie within its evidence', () => {
    const squeeze = (text: string) =>
      text.replaceAll(/[\s*_#>\\\u200b]/g, '').replaceAll(/\[|\]\([^)]*\)/g, '');
    for (const { name, text } of sources) {
      for (const ua of read(text)) {
        for (const [field, value] of [
          ['headline', ua.headline],
          ['closing', ua.closing.quote],
        ] as const) {
          const place = ua.evidence.find((one) => one.field === field);
          if (value !== null)
            expect({ name, source: squeeze(text.slice(place?.start, place?.end)) }).toEqual({
              name,
              source: squeeze(value),
            });
        }
        ua.recipients.forEach((recipient, at) => {
          recipient.emails.forEach((email, number) => {
            const place = ua.evidence.find((one) => one.field === `recipients.${at}.emails.${number}`);
            const source = text.slice(place?.start, place?.end);
            const whole = place?.doubt ? source.replaceAll(/[\s>]/g, '') : source;
            expect(whole).toBe(email);
          });
        });
      }
    }
  });
});
