import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { decodeCfEmail, htmlToText } from '../../../lib/text/html.ts';
import { growthOf } from '../../support/work.ts';

function textOf(html: string): string {
  return htmlToText(parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body);
}

describe('htmlToText', () => {
  it('puts blocks apart by a blank line and marks headings and lists', () => {
    expect(textOf('<h2>A</h2><p>b <b>c</b><br>d</p><ul><li>e</li><li>f</li></ul>')).toBe(
      '## A\n\nb c\nd\n\n- e\n- f',
    );
  });

  it('numbers ordered lists', () => {
    expect(textOf('<ol><li>a</li><li>b</li></ol>')).toBe('1. a\n2. b');
  });

  it('puts a term and its description on one line, and the cells of a row', () => {
    expect(textOf('<dl><dt>Index</dt><dd>AMR</dd><dt>Date:</dt><dd>May</dd></dl>')).toBe(
      'Index: AMR\nDate: May',
    );
    expect(textOf('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>')).toBe('a b\nc');
  });

  it('shows the address of a mail link that its words lack', () => {
    expect(textOf('<a href="mailto:a@b.example?subject=x">write</a>')).toBe('write a@b.example');
    expect(textOf('<a href="mailto:a@b.example">a@b.example</a>')).toBe('a@b.example');
  });

  it('decodes an address that Cloudflare hid', () => {
    expect(decodeCfEmail('01604163')).toBe('a@b');
    expect(textOf('<span class="__cf_email__" data-cfemail="01604163">[email protected]</span>')).toBe('a@b');
  });

  it('leaves out what nobody reads', () => {
    expect(
      textOf(
        '<nav>n</nav><script>s</script><style>t</style><p hidden>h</p><p style="display:none">d</p><p>x</p>',
      ),
    ).toBe('x');
  });
});

/** A page as a DOM has it, without one: what a parser does is not what is measured. */
interface Made {
  nodeType: number;
  nodeName: string;
  nodeValue: string | null;
  childNodes: Made[];
  getAttribute(name: string): string | null;
}
const words = (nodeValue: string): Made => ({
  nodeType: 3,
  nodeName: '#text',
  nodeValue,
  childNodes: [],
  getAttribute: () => null,
});
const element = (nodeName: string, childNodes: Made[], href?: string): Made => ({
  nodeType: 1,
  nodeName,
  nodeValue: null,
  childNodes,
  getAttribute: (name) => (name === 'href' ? (href ?? null) : null),
});

describe('a page without end', () => {
  it.each<[string, () => Made[]]>([
    ['links to write to', () => [element('A', [words('write')], 'mailto:a@b.example')]],
    ['terms', () => [element('DT', [words('a')])]],
    ['terms and what they mean', () => [element('DT', [words('a')]), element('DD', [words('b')])]],
    ['colons', () => [element('DT', [words(':'.repeat(50))]), element('DT', [])]],
  ])('takes ten times the work for ten times as many of them: %s', async (_, some) => {
    const page = (times: number) => {
      const whole = element('DIV', Array.from({ length: times }, some).flat());
      return () => void htmlToText(whole);
    };
    page(5_000)();
    expect(await growthOf(page(5_000), page(50_000), 20)).toBeLessThan(20);
  });
});
