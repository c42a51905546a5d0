import { describe, expect, it } from 'vitest';
import { readPapers } from '../../../../lib/document/read.ts';

const paper = (behind: string): string => `URGENT ACTION
BLOGGERS HELD

Further information on UA: 41/12 Index: ASA 41/005/2012 Viet Nam Date: 21 March 2012

Please write immediately in English or your own language:
Urging them to release the bloggers.

PLEASE SEND APPEALS BEFORE 2 MAY 2012 TO:
Minister of Public Security
General Bui Van Inventado
44 Example Street, Ha Noi, Viet Nam
Fax: + 84 4 5550 0134
Salutation: Dear Minister

${behind}

ADDITIONAL INFORMATION
Both bloggers wrote for the website.
`;

const recipientsOf = (text: string) =>
  readPapers({ text, source: { way: 'paste', url: null, title: null } })[0]?.recipients;

describe('the address of a web page on a line of its own', () => {
  it.each([
    `Also send copies to diplomatic representatives accredited to your country. Please check with your section
office if sending appeals after the above date. This is the first update of UA 41/12. Further information:
www.amnesty.example/en/library/info/ASA41/002/2012/en`,
    `Please check with your section office if sending appeals after the above date. Further information:
https://www.amnesty.example/en/documents/asa41/002/2012/en/`,
    `Also send copies to diplomatic representatives accredited to your country. This is the first update of UA 41/12:
http://www.amnesty.example/library/ASA41/002/2012`,
  ])('is nobody’s, and makes nobody of the sentence above it: %#', (behind) => {
    expect(recipientsOf(paper(behind))?.map(({ name }) => name)).toEqual(['General Bui Van Inventado']);
  });

  it('is none of the lines where somebody lives', () => {
    const text = paper('').replace('Fax:', 'www.public-security.example/contact-us\nFax:');
    expect(recipientsOf(text)?.[0]?.post).not.toMatch(/www/);
  });
});
