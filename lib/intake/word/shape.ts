/** The part is no XML that is whole: what a parser would make of it is not what was written. */
export class BrokenXml extends Error {}
/** It has more in it than any paper. */
export class CrowdedXml extends Error {}

/**
 * What the XML of one file may weigh, by what its parts cost a parser and the walk behind it: a part, a tag, with its end apart, an
 * attribute, an entity. Elements in each other beyond the depth, and attributes or signs of one tag beyond the most, are made to hold a parser up.
 */
export const XML_LIMITS = { weight: 250_000, depth: 500, attributes: 500, signs: 200_000 };

/** What a part costs beside what is in it. */
const PART = 500;

const BEGINS = { comment: '<!--', cdata: '<![CDATA[', instruction: '<?' };
const ENDS = { comment: '-->', cdata: ']]>', instruction: '?>' };

const SIGN = /[<>"']/gu;
const NAME = /[^\s/>]+/uy;

/** Where a text begins again behind `sign`, looked for from `from`. */
function behind(xml: string, sign: string, from: number): number {
  const at = xml.indexOf(sign, from);
  if (at < 0) throw new BrokenXml();
  return at + sign.length;
}

/** Where a tag that begins at `from` has ended, and how many attributes it has. */
function tagAt(xml: string, from: number): { end: number; attributes: number } {
  let attributes = 0;
  SIGN.lastIndex = from + 1;
  for (let sign = SIGN.exec(xml); sign; sign = SIGN.exec(xml)) {
    if (sign[0] === '>') return { end: SIGN.lastIndex, attributes };
    if (sign[0] === '<') break;
    attributes += 1;
    SIGN.lastIndex = behind(xml, sign[0], SIGN.lastIndex);
  }
  throw new BrokenXml();
}

function nameAt(xml: string, at: number): string {
  NAME.lastIndex = at;
  const name = NAME.exec(xml)?.[0];
  if (name === undefined) throw new BrokenXml();
  return name;
}

function entitiesIn(xml: string): number {
  let entities = 0;
  for (let at = xml.indexOf('&'); at >= 0; at = xml.indexOf('&', at + 1)) entities += 1;
  return entities;
}

/**
 * Looks once over the text of a part, before any parser does, and gives what it weighs. Throws `BrokenXml` where its tags are not each
 * ended in their turn or where it has a document type (no Word file has one, and it could name entities without end), and `CrowdedXml`
 * where there are more of them than `most`, or too many in each other.
 */
export function weightOf(xml: string, most: number): number {
  const open: string[] = [];
  let weight = PART + entitiesIn(xml);
  if (weight > most) throw new CrowdedXml();
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const kind = (['comment', 'cdata', 'instruction'] as const).find((one) =>
      xml.startsWith(BEGINS[one], at),
    );
    weight += 1;
    if (kind) at = behind(xml, ENDS[kind], at + BEGINS[kind].length);
    else {
      const { end, attributes } = tagAt(xml, at);
      weight += attributes;
      turn(open, xml, at, end);
      if (attributes > XML_LIMITS.attributes || end - at > XML_LIMITS.signs) throw new CrowdedXml();
      if (open.length > XML_LIMITS.depth) throw new CrowdedXml();
      at = end;
    }
    if (weight > most) throw new CrowdedXml();
  }
  if (open.length > 0) throw new BrokenXml();
  return weight;
}

/** Opens or ends the element of a tag. */
function turn(open: string[], xml: string, from: number, end: number): void {
  if (xml[from + 1] === '!') throw new BrokenXml();
  if (xml[from + 1] === '/') {
    if (open.pop() !== nameAt(xml, from + 2)) throw new BrokenXml();
  } else if (xml[end - 2] !== '/') open.push(nameAt(xml, from + 1));
}
