import { describe, expect, it } from 'vitest';
import { pagesToText } from '../../../../lib/intake/pdf/layout.ts';
import { item, page } from './page.ts';

const link = (url: string, left: number, right: number) => ({ left, right, top: 92, bottom: 103, url });
const textWith = (words: string[], url: string, left: number, right: number) => {
  let x = 50;
  const items = words.map((word) => {
    const one = item(word, x, 100);
    x = one.x + one.width + 3;
    return one;
  });
  return pagesToText([page(items, [link(url, left, right)])]);
};

describe('links whose address the text lacks', () => {
  it('give the address of a mailto link behind its words', () => {
    expect(
      textWith(
        ['Email:', 'the governor'],
        'mailto:governor@county.example?subject=x&bcc=spy@x.example',
        82,
        150,
      ),
    ).toBe('Email: the governor (governor@county.example)');
  });

  it('give the address in place of words that dropped out', () => {
    expect(textWith(['Email:'], 'mailto:governor@county.example', 84, 190)).toBe(
      'Email: governor@county.example',
    );
  });

  it('give a web address behind a label alone', () => {
    expect(textWith(['Email:', 'online form'], 'https://office.example/form', 82, 150)).toBe(
      'Email: online form (https://office.example/form)',
    );
    expect(textWith(['as it was reported', 'last week'], 'https://news.example/1', 142, 200)).toBe(
      'as it was reported last week',
    );
  });

  it('add nothing where the address is written', () => {
    expect(textWith(['Email:', 'a@office.example'], 'mailto:a@office.example', 82, 170)).toBe(
      'Email: a@office.example',
    );
    expect(textWith(['Email:', 'a@office.example'], 'mailto:other@spy.example', 82, 170)).toBe(
      'Email: a@office.example',
    );
  });

  it('add nothing for a part of an address on a second line', () => {
    expect(textWith(['justice.example'], 'mailto:minister@justice.example', 50, 130)).toBe('justice.example');
  });

  it('add nothing where no text stands beside them, and nothing that is no address', () => {
    const far = { ...link('mailto:hidden@spy.example', 50, 200), top: 500, bottom: 510 };
    expect(pagesToText([page([item('Text', 50, 100)], [far])])).toBe('Text');
    expect(textWith(['Click'], 'javascript:alert(1)', 50, 80)).toBe('Click');
    expect(textWith(['Click'], 'mailto:%E0%A4%A', 50, 80)).toBe('Click');
  });
});
