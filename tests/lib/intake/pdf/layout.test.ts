import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pagesToText } from '../../../../lib/intake/pdf/layout.ts';
import type { PdfItem } from '../../../../lib/intake/pdf/schema.ts';
import { item, lines, page } from './page.ts';

const LEFT = [
  'The first column begins here and its lines',
  'are all about as long as the column is wide',
  'so that the text can run on over their ends',
  'down to here.',
];
const RIGHT = [
  'The second column stands beside it and has',
  'its own lines, which are read after those of',
  'the first one and never in between them; it',
  'ends here.',
];
const sorted = (items: PdfItem[]) => [...items].sort((a, b) => a.y - b.y || a.x - b.x);
const textOf = (items: PdfItem[]) => pagesToText([page(items)]);

describe('columns', () => {
  const both = [...lines(LEFT, 50, 100), ...lines(RIGHT, 290, 100)];
  const expected = `${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`;

  it('are read one after the other', () => {
    expect(textOf(both)).toBe(expected);
  });

  it('are read one after the other where the file draws row by row', () => {
    expect(textOf(sorted(both))).toBe(expected);
  });

  it('need no common baselines', () => {
    expect(textOf([...lines(LEFT, 50, 100), ...lines(RIGHT, 290, 105)])).toBe(expected);
  });

  it('stand between what runs across the page', () => {
    const wide =
      'A line that runs across both columns from the left edge to the right edge of the whole text here.';
    const text = textOf([
      item(wide, 50, 80),
      ...lines(LEFT, 50, 100),
      ...lines(RIGHT, 290, 100),
      item(wide, 50, 160),
    ]);
    expect(text.split('\n\n')).toEqual([wide, LEFT.join(' '), RIGHT.join(' '), wide]);
  });

  it('keep recipients apart that stand side by side', () => {
    const blocks = [
      ['Minister of Justice', 'Invented Name', 'Email: one@office.example', 'Salutation: Dear Minister'],
      ['Chief of Police', 'Other Name', 'Fax: +00 1 555 0100', 'Salutation: Dear Chief'],
      ['And copies to:', 'Ambassador', 'Third Name', '1 Example Road'],
    ];
    const items = blocks.flatMap((block, at) => lines(block, 50 + at * 170, 100));
    const expected = blocks.map((block) => block.join('\n')).join('\n\n');
    expect(textOf(items)).toBe(expected);
    expect(textOf(sorted(items))).toBe(expected);
  });

  it('are not made of labels and their values', () => {
    const items = ['Name:', 'Gender:', 'Language:', 'Deadline:'].flatMap((label, at) => [
      item(label, 50, 100 + 12 * at),
      item(['Invented Person', 'female', 'English', '1 May 2026'][at] as string, 150, 100 + 12 * at),
    ]);
    expect(textOf(items)).toBe(
      'Name: Invented Person\nGender: female\nLanguage: English\nDeadline: 1 May 2026',
    );
  });

  it('are not made of bullets and their items', () => {
    const items = ['first thing to ask for', 'second thing to ask for', 'third thing'].flatMap((text, at) => [
      item('•', 50, 100 + 12 * at),
      item(text, 65, 100 + 12 * at),
    ]);
    expect(textOf(items)).toBe('- first thing to ask for\n- second thing to ask for\n- third thing');
  });

  it('are not made of a header line in two parts', () => {
    const items = [item('First UA: 1/26 Index: AFR 1/1/2026', 50, 60), item('Date: 1 May 2026', 400, 60)];
    const text = textOf([...items, ...lines(LEFT, 50, 100), ...lines(RIGHT, 290, 100)]);
    expect(text).toBe(`First UA: 1/26 Index: AFR 1/1/2026 Date: 1 May 2026\n\n${expected}`);
  });
});

describe('words and letters', () => {
  it('are parted by gaps', () => {
    expect(textOf([item('Urgent', 50, 100), item('Action', 83, 100), item('s', 113, 100)])).toBe(
      'Urgent Actions',
    );
  });

  it('are joined where capitals are spaced', () => {
    expect(textOf([item('U R G E N T', 50, 100, 20), item('A C T I O N', 190, 100, 20)])).toBe(
      'URGENT ACTION',
    );
    expect(textOf([item('U R G E N T A C T I O N', 50, 100, 20)])).toBe('URGENT ACTION');
    const apart = [...'URGENT'].map((letter, at) => item(letter, 50 + at * 25, 100, 20));
    const second = [...'ACTION'].map((letter, at) => item(letter, 230 + at * 25, 100, 20));
    expect(textOf([...apart, ...second])).toBe('URGENT ACTION');
  });

  it('leave initials alone', () => {
    expect(textOf([item('The paper was signed by J F K in the morning', 50, 100)])).toContain('J F K');
  });

  it('lose their ligatures', () => {
    expect(textOf([item('o\ufb03ce of the \ufb01rst \ufb02oor', 50, 100)])).toBe('office of the first floor');
  });

  it('are written once where they were drawn twice', () => {
    expect(textOf([item('URGENT ACTION', 50, 100), item('URGENT ACTION', 50.4, 100.2)])).toBe(
      'URGENT ACTION',
    );
  });

  it('stay in their line when raised', () => {
    const raised = { ...item('st', 75, 96.5, 6), width: 6 };
    expect(textOf([item('On 1', 54, 100), raised, item('May', 84, 100)])).toBe('On 1st May');
  });
});

describe('paragraphs', () => {
  it('are parted by wider spacing', () => {
    expect(textOf([...lines(LEFT, 50, 100), ...lines(RIGHT, 50, 160)])).toBe(
      `${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`,
    );
  });

  it('are parted by an indent', () => {
    const indented = lines(RIGHT, 50, 148).map((one, at) => (at === 0 ? { ...one, x: 65 } : one));
    expect(textOf([...lines(LEFT, 50, 100), ...indented])).toBe(`${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`);
  });

  it('go on in the next column', () => {
    const first = [...LEFT.slice(0, 3), 'and it does not end where its own column e'];
    const text = textOf([
      ...lines(first, 50, 100),
      ...lines(['but goes on in the next.', ...RIGHT], 290, 100),
    ]);
    expect(text).toContain('where its own column e but goes on in the next.');
  });

  it('go on on the next page', () => {
    const first = page(lines([...LEFT.slice(0, 3), 'it does not end at the end of its first pag'], 50, 700));
    const second = page(lines(['but goes on here, on', 'the second page.'], 50, 60));
    expect(pagesToText([first, second])).toContain('first pag but goes on here');
  });
});

describe('what repeats over pages', () => {
  const head = item('INVENTED NETWORK', 50, 30);
  const foot = (number: number) => item(`Invented Office, 1 Example Street ${number}`, 50, 820);
  const pages = [LEFT, RIGHT, LEFT].map((texts, at) => page([head, ...lines(texts, 50, 100), foot(at + 1)]));

  it('is taken out, but for the first head', () => {
    const text = pagesToText(pages);
    expect(text.match(/INVENTED NETWORK/gu)).toHaveLength(1);
    expect(text.startsWith('INVENTED NETWORK')).toBe(true);
    expect(text).not.toContain('Example Street');
  });

  it('stays once where a foot alone names the paper', () => {
    const named = [LEFT, RIGHT].map((texts, at) =>
      page([
        ...lines(texts, 50, 100),
        item('UA: 12/26 Index: AFR 1/2/2026', 50, 820),
        item(`${at + 1}`, 540, 820),
      ]),
    );
    expect(pagesToText(named).match(/UA: 12\/26 Index: AFR 1\/2\/2026/gu)).toHaveLength(1);
  });

  it.each([
    ['1', '2'],
    ['- 1 -', '- 2 -'],
    ['Page 1 of 2', 'Page 2 of 2'],
    ['1/2', '2/2'],
    ['صفحة ١', 'صفحة ٢'],
  ])('goes with the page number %s', (...numbers) => {
    const text = pagesToText(
      [LEFT, RIGHT].map((texts, at) =>
        page([...lines(texts, 50, 100), item(numbers[at] as string, 290, 820)]),
      ),
    );
    expect(text).toBe(`${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`);
  });

  it('leaves a number in the text', () => {
    expect(textOf([...lines(LEFT, 50, 100), item('12', 50, 400)])).toContain('12');
  });

  it("goes with a browser's print marks", () => {
    const text = textOf([
      item('8/21/26, 9:04 AM', 20, 20, 7),
      item('A title', 300, 20, 7),
      ...lines(LEFT, 50, 100),
      item('https://papers.example/afr1/1/2026/en/', 20, 830, 7),
      item('1/1', 560, 830, 7),
    ]);
    expect(text).toBe(LEFT.join(' '));
  });
});

describe('right-to-left text', () => {
  const rtl = (texts: string[], right: number, y: number) => {
    let x = right;
    return texts.map((text) => {
      x -= text.length * 5 + 4;
      return item(text, x, y);
    });
  };

  it('is read from the right, Latin words and figures within from the left', () => {
    const text = textOf([
      ...rtl(['البريد', 'الإلكتروني:', 'minister@justice.example'], 540, 100),
      ...rtl(['رقم', '318/26', 'أغسطس'], 540, 130),
    ]);
    expect(text).toBe('البريد الإلكتروني: minister@justice.example\n\nرقم 318/26 أغسطس');
  });

  it('keeps groups of figures in order', () => {
    const phone = { ...item('0199 555 2 00+', 400, 100), width: 70 };
    expect(textOf([item('فاكس:', 480, 100), phone])).toBe('فاكس: +00 2 555 0199');
  });

  it('has the right column first', () => {
    const column = (word: string, right: number) =>
      [100, 112, 124, 136].flatMap((y) => rtl([word, word, word, word, word, word], right, y));
    const text = textOf([...column('يسار', 280), ...column('يمين', 540)]);
    expect(text.indexOf('يمين')).toBeLessThan(text.indexOf('يسار'));
    expect(text.lastIndexOf('يمين')).toBeLessThan(text.indexOf('يسار'));
  });

  it('turns brackets that were written as they look', () => {
    expect(textOf(rtl(['נעצר', ')בן', '(21', 'בביתו'], 540, 100))).toBe('נעצר (בן 21) בביתו');
  });
});

const anyItem = fc.record({
  text: fc.oneof(
    fc.string(),
    fc.constantFrom('URGENT ACTION', 'Email: a@b.example', 'ا', '•', '12', 'U', 'Name:'),
  ),
  x: fc.double({ min: -100, max: 700, noNaN: true }),
  y: fc.double({ min: -100, max: 900, noNaN: true }),
  width: fc.double({ min: 0, max: 600, noNaN: true }),
  size: fc.double({ min: 0, max: 80, noNaN: true }),
  font: fc.constantFrom('a', 'b'),
});
const anyLink = fc.record({
  left: fc.double({ min: 0, max: 600, noNaN: true }),
  top: fc.double({ min: 0, max: 800, noNaN: true }),
  right: fc.double({ min: 0, max: 600, noNaN: true }),
  bottom: fc.double({ min: 0, max: 800, noNaN: true }),
  url: fc.oneof(
    fc.webUrl(),
    fc.constantFrom('mailto:a@b.example', 'mailto:%', 'javascript:alert(1)'),
    fc.string(),
  ),
});

describe('any page', () => {
  it('never throws, and loses no letter of its body', () => {
    const anyPage = fc.record({
      items: fc.array(anyItem, { maxLength: 60 }),
      links: fc.array(anyLink, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 3 }), (pages) => {
        expect(typeof pagesToText(pages.map((one) => page(one.items, one.links)))).toBe('string');
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every word, wherever it stands', () => {
    const place = fc.record({ x: fc.integer({ min: 40, max: 500 }), y: fc.integer({ min: 110, max: 730 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, {
          maxLength: 40,
          selector: ({ x, y }) => `${Math.round(x / 40)} ${Math.round(y / 12)}`,
        }),
        (places) => {
          const words = places.map(
            (_, at) => `wort${String.fromCharCode(97 + (at % 26), 97 + ((at * 7) % 26))}x`,
          );
          const text = textOf(places.map(({ x, y }, at) => item(words[at] as string, x, y, 6)));
          const squeezed = text.replace(/\s/gu, '');
          for (const word of words) expect(squeezed).toContain(word);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is not held up by a page of many short lines', () => {
    const items = Array.from({ length: 3_000 }, (_, at) =>
      item('abc', 50 + (at % 7) * 3, (at * 842) / 3_000, 2),
    );
    expect(textOf(items)).toContain('abc');
  });
});
