import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { XML_LIMITS } from '../../../lib/intake/word/shape.ts';
import { readWord, WORD_LIMITS } from '../../../lib/intake/word.ts';
import { growthOf } from '../../support/work.ts';

const parseXml = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
const NAMES = 'xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"';
const file = (body: string, more: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'word/document.xml': `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const read = (bytes: Uint8Array) => readWord(bytes, parseXml);
const textOf = (body: string, more?: Record<string, string>) => {
  const result = read(file(body, more));
  return result.ok ? result.text : `FAILS: ${result.why}`;
};

describe('Word text', () => {
  it('has inserted words and no deleted, moved-away or hidden ones', () => {
    const run = (text: string, inside = 't') => `<w:r><w:${inside}>${text}</w:${inside}></w:r>`;
    expect(
      textOf(
        `<w:p>${run('kept ')}<w:ins>${run('new ')}</w:ins><w:del>${run('gone ', 'delText')}</w:del><w:moveFrom>${run('moved ')}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden@spy.example</w:t></w:r>${run('end')}</w:p>`,
      ),
    ).toBe('kept new end');
  });

  it('has list items as lines', () => {
    const list = '<w:numPr><w:numId w:val="3"/></w:numPr>';
    expect(textOf(p('Please write:') + p('one', list) + p('two', list) + p('After'))).toBe(
      'Please write:\n\n- one\n- two\n\nAfter',
    );
  });

  it('keeps short lines without space between together, and long ones apart', () => {
    const long = 'This is a paragraph that is long enough to be prose, and not a line of somebody’s address. '
      .repeat(2)
      .trim();
    expect(textOf(p('Minister') + p('Invented Name') + p(long) + p(long))).toBe(
      `Minister\nInvented Name\n\n${long}\n\n${long}`,
    );
  });

  it('parts lines that a style sets apart', () => {
    const styles = `<w:styles ${NAMES}><w:style w:type="paragraph" w:styleId="N" w:default="1"><w:pPr><w:spacing w:after="120"/></w:pPr></w:style></w:styles>`;
    expect(textOf(p('First') + p('Second'), { 'word/styles.xml': styles })).toBe('First\n\nSecond');
  });

  it('reads tables cell by cell, a label with its value', () => {
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
    expect(
      textOf(
        `<w:tbl>${row(p('Minister') + p('One'), p('Chief') + p('Two'))}${row(p('Name:'), p('Somebody'))}</w:tbl>`,
      ),
    ).toBe('Minister\nOne\n\nChief\nTwo\n\nName: Somebody');
  });

  it('has a text box once, though it is written twice', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice><wps:txbx>${box('Box')}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box('Box')}</v:textbox></mc:Fallback></mc:AlternateContent>`;
    expect(textOf(`<w:p><w:r><w:t>Before</w:t></w:r><w:r>${both}</w:r></w:p>`)).toBe('Before\n\nBox');
  });

  it('has the address of a link whose words are none, by relation and by field', () => {
    const rels =
      '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="mailto:a@office.example"/></Relationships>';
    expect(
      textOf(
        '<w:p><w:r><w:t>Email: </w:t></w:r><w:hyperlink r:id="r1"><w:r><w:t>write here</w:t></w:r></w:hyperlink></w:p>',
        {
          'word/_rels/document.xml.rels': rels,
        },
      ),
    ).toBe('Email: write here (a@office.example)');
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    expect(
      textOf(
        `<w:p><w:r><w:t>Email: </w:t></w:r>${field('begin')}<w:r><w:instrText> HYPERLINK "mailto:b@office.example" </w:instrText></w:r>${field('separate')}<w:r><w:t>form</w:t></w:r>${field('end')}</w:p>`,
      ),
    ).toBe('Email: form (b@office.example)');
  });

  it('has heads and feet once, but no page numbers', () => {
    const part = (text: string, kind: string) => `<w:${kind} ${NAMES}>${p(text)}</w:${kind}>`;
    expect(
      textOf(p('Body'), {
        'word/header1.xml': part('First UA: 1/26', 'hdr'),
        'word/header2.xml': part('First UA: 1/26', 'hdr'),
        'word/footer1.xml': part('Page 1 of 2', 'ftr'),
      }),
    ).toBe('First UA: 1/26\n\nBody');
  });

  it('loses soft hyphens, and gains lines and hyphens from marks', () => {
    expect(
      textOf(
        '<w:p><w:r><w:t>Men\u00adschen</w:t><w:br/><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail</w:t><w:softHyphen/></w:r></w:p>',
      ),
    ).toBe('Menschen\nE-Mail');
  });
});

describe('Word files that cannot be read', () => {
  const fixture = new Uint8Array(
    readFileSync(new URL('../../fixtures/containers/office-rich.docx', import.meta.url)),
  );

  it('say so when cut off, at whatever byte', () => {
    for (let end = 0; end < fixture.length; end += 97) {
      const result = read(fixture.slice(0, end));
      expect(result.ok || result.why).toBeTruthy();
    }
    expect(read(new Uint8Array(0))).toEqual({ ok: false, why: 'broken' });
  });

  it('are too large when they swell without end', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(WORD_LIMITS.inflated + 1_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(read(bomb)).toEqual({ ok: false, why: 'too large' });
  });

  it('are too large whatever size the archive claims', () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(WORD_LIMITS.inflated + 1_000_000) });
    const view = new DataView(bomb.buffer);
    view.setUint32(22, 1_000, true);
    expect(read(bomb)).toEqual({ ok: false, why: 'too large' });
  });

  it('are not unpacked where nothing is wanted', () => {
    const files = {
      'word/media/image1.png': new Uint8Array(WORD_LIMITS.inflated + 1_000_000),
      'word/document.xml': strToU8(`<w:document ${NAMES}><w:body>${p('Text')}</w:body></w:document>`),
    };
    expect(read(zipSync(files))).toMatchObject({ ok: true, text: 'Text' });
  });

  it('are not read where they name entities', () => {
    const xml = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document ${NAMES}><w:body>${p('&b;')}</w:body></w:document>`;
    expect(read(zipSync({ 'word/document.xml': strToU8(xml) }))).toEqual({ ok: false, why: 'broken' });
  });

  it('do not overflow when nested deeply', () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(3_000)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(3_000)}`;
    expect(() => read(file(deep))).not.toThrow();
    expect(() =>
      read(file(`<w:p>${'<w:smartTag>'.repeat(5_000)}${'</w:smartTag>'.repeat(5_000)}</w:p>`)),
    ).not.toThrow();
  });
});

describe('Word files that are made to hold a reader up', () => {
  const inEachOther = (times: number) => '<w:sdt>'.repeat(times) + p('x') + '</w:sdt>'.repeat(times);

  it('are too large where more stands in each other than in any paper', () => {
    expect(read(file(inEachOther(XML_LIMITS.depth - 10)))).toMatchObject({ ok: true });
    expect(read(file(inEachOther(XML_LIMITS.depth)))).toEqual({ ok: false, why: 'too large' });
  });

  it('are too large where one tag has more attributes than any paper', () => {
    const tag = (times: number) =>
      `<w:p ${Array.from({ length: times }, (_, at) => `a${at}="1 > 0"`).join(' ')}/>${p('x')}`;
    expect(textOf(tag(XML_LIMITS.attributes))).toBe('x');
    expect(textOf(tag(XML_LIMITS.attributes + 1))).toBe('FAILS: too large');
    expect(textOf(`<w:p w:a="${'a'.repeat(XML_LIMITS.signs)}"/>`)).toBe('FAILS: too large');
  });

  it('are too large by what is in all their parts together', () => {
    const part = `<w:hdr ${NAMES}>${p('x').repeat(2_000)}</w:hdr>`;
    const parts = (many: number) =>
      Object.fromEntries(Array.from({ length: many }, (_, at) => [`word/header${at}.xml`, part]));
    expect(read(file(p('x'), parts(5)))).toMatchObject({ ok: true });
    expect(read(file(p('x'), parts(20)))).toEqual({ ok: false, why: 'too large' });
    expect(textOf(p('&amp;'.repeat(XML_LIMITS.weight)))).toBe('FAILS: too large');
  });

  it('take no longer than they are long: tags in each other, that end or not', async () => {
    const read = (body: string) => {
      const bytes = file(body);
      return () => void readWord(bytes, parseXml);
    };
    const open = (times: number) => read('<w:sdt>'.repeat(times));
    expect(await growthOf(open(3_000), open(30_000), 25)).toBeLessThan(25);
    const wrong = (times: number) => read('<w:sdt>'.repeat(times) + '</w:p>'.repeat(times));
    expect(await growthOf(wrong(3_000), wrong(30_000), 25)).toBeLessThan(25);
  });

  it('take no longer than they are long: links in a line without end', async () => {
    const rels =
      '<Relationships><Relationship Id="r1" Type="x/hyperlink" Target="mailto:a@office.example"/></Relationships>';
    const links = (times: number) => {
      const line = p('some words '.repeat(20 * times)).replace('</w:p>', '');
      const body = `${line}${'<w:hyperlink r:id="r1"><w:t>x</w:t></w:hyperlink>'.repeat(times)}</w:p>`;
      const bytes = file(body, { 'word/_rels/document.xml.rels': rels });
      return () => void readWord(bytes, parseXml);
    };
    expect(await growthOf(links(200), links(2_000), 20)).toBeLessThan(20);
  });
});

describe('Word files whose XML is not whole', () => {
  it.each([
    ['a tag that does not end', '<w:p><w:r><w:t>words</w:t></w:r>'],
    ['a tag that ends another one', '<w:p><w:r><w:t>words</w:r></w:t></w:p>'],
    ['an end too many', `${p('words')}</w:p>`],
    ['a tag that is cut off', `${p('words')}<w:p w:a="`],
    ['a remark that does not end', `${p('words')}<!-- `],
    ['a tag without a name', `${p('words')}<></>`],
  ])('are broken, and not read by half: %s', (_, body) => {
    expect(textOf(body)).toBe('FAILS: broken');
  });

  it('are broken where the browser says so, as for an entity that is none', () => {
    const complaining = (xml: string) =>
      parseXml(xml.replace('<w:body>', '<parsererror>This page contains an error</parsererror><w:body>'));
    expect(readWord(file(p('words')), complaining)).toEqual({ ok: false, why: 'broken' });
    const instead = () => parseXml('<parsererror>not well-formed</parsererror>');
    expect(readWord(file(p('words')), instead)).toEqual({ ok: false, why: 'broken' });
  });

  it('are whole with remarks, instructions and signs that are no tags', () => {
    expect(
      textOf(
        `<?x <w:p> ?><!-- <w:p> --><w:p w:a='">' w:b="'/>"><w:r><w:t><![CDATA[a < b]]></w:t></w:r></w:p>`,
      ),
    ).toBe('a < b');
  });
});
