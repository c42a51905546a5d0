import { below, oneOf, type Random } from './random.ts';

/** Longest input, in code units, but for those that grow. */
const LONGEST = 900;

/** So many inputs in all grow once: what takes time by the square of its length shows then. */
const ONE_GROWS_OF = 200;
/** Longest of these, in code units. */
const GROWN = 200_000;

/** What may be put in anywhere: signs that mean something to one border or another. */
const BITS = [
  ...' \t\n\r\u0000\u001b\u00a0\u00ad\u034f\u061c\u064e\u0301\u115f\u200b\u200c\u200d\u200e\u202e\u2028\u2066\u3000\u3164\ufe0f\ufeff\ufffd',
  ...'@.,;:/\\\'"`<>()[]{}=&%#?!*_|+-–•～０',
  '\ud800',
  '\udc00',
  '\u{e0061}',
  '\u{1f600}',
  '\r\n',
  '\n\n',
  '%0D%0A',
  '%00',
  '&#0;',
  '&lt;',
  '&amp;',
  '-->',
  '<!--',
  ']]>',
  '<![CDATA[',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NaN',
  '-1',
  '1e999',
  '99999999999999999999',
  '0000-00-00',
  '2026-02-30',
  'mailto:',
  'javascript:',
  'data:',
  'https://',
  'www.',
  'a@b.example',
  '@evil.example',
  'Bcc: ',
  'Email: ',
  'Fax: ',
  'UA 12/26',
  'AMR 46/9001/2026',
  '3 March 2026',
  'NO FURTHER ACTION',
  'is requested.',
  'Dear Minister,',
  'Yours sincerely,',
  'TAKE ACTION',
  'COPIES TO:',
  'Outcome',
  'update',
  '<div>',
  '</div>',
  '<a href="',
  '<p hidden>',
  '<script>',
  '</script>',
  '<td>',
  '<input type="',
  '<w:p>',
  '</w:p>',
  '<w:t>',
  '<item>',
  '</item>',
  '<link>',
  '{"',
  '"}',
  '":"',
  '[]',
  '{}',
  'true',
  '\\u0000',
  '\\ud800',
  '--a',
  'Content-Type: text/html',
];

type Change = (text: string, random: Random, seeds: readonly string[]) => string;

const put = (text: string, at: number, bit: string): string => text.slice(0, at) + bit + text.slice(at);

function span(text: string, random: Random, most: number): [number, number] {
  const from = below(random, text.length + 1);
  return [from, Math.min(text.length, from + 1 + below(random, most))];
}

/** One letter after another as it is, with its code a little higher or lower. */
function nudged(text: string, random: Random): string {
  const at = below(random, text.length);
  const code = text.charCodeAt(at) + (random() < 0.5 ? 1 : -1) * (1 + below(random, 3));
  return `${text.slice(0, at)}${String.fromCharCode(code & 0xffff)}${text.slice(at + 1)}`;
}

const CHANGES: readonly Change[] = [
  (text, random) => put(text, below(random, text.length + 1), oneOf(random, BITS)),
  (text, random) =>
    put(text, below(random, text.length + 1), oneOf(random, BITS).repeat(1 + below(random, 40))),
  (text, random) => {
    const [from, to] = span(text, random, 60);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from, to] = span(text, random, 60);
    return put(text, to, text.slice(from, to).repeat(1 + below(random, 12)));
  },
  (text, random, seeds) => {
    const other = oneOf(random, seeds);
    const [from, to] = span(other, random, 400);
    return put(text, below(random, text.length + 1), other.slice(from, to));
  },
  (text, random) => {
    const [from, to] = span(text, random, 200);
    return put(text.slice(0, from) + text.slice(to), below(random, from + 1), text.slice(from, to));
  },
  (text, random) => text.slice(0, below(random, text.length + 1)),
  nudged,
  (text, random) => {
    const lines = text.split('\n');
    const [a, b] = [below(random, lines.length), below(random, lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
  (text, random) => {
    const [from, to] = span(text, random, 40);
    const piece = text.slice(from, to);
    return (
      text.slice(0, from) + (random() < 0.5 ? piece.toUpperCase() : piece.toLowerCase()) + text.slice(to)
    );
  },
  (text, random) =>
    text.replaceAll(oneOf(random, [' ', '\n', '.', ':', '"', 'e']), () => oneOf(random, BITS)),
];

/** A piece of the text again and again, in its place. */
function grown(text: string, random: Random): string {
  const [from, to] = span(text, random, oneOf(random, [1, 3, 20, 200]));
  const piece = text.slice(from, to) || oneOf(random, BITS);
  return put(text, to, piece.repeat(Math.floor((GROWN * random()) / piece.length)));
}

/** An input by chance: a seed that was changed some times, or pieces of it; a few are long. */
export function mutated(random: Random, seeds: readonly string[]): string {
  const seed = oneOf(random, seeds);
  const from = seed.length > LONGEST ? below(random, seed.length - LONGEST / 2) : 0;
  let text = seed.slice(from, from + LONGEST);
  for (let times = 1 + below(random, 6); times > 0; times -= 1)
    text = oneOf(random, CHANGES)(text, random, seeds).slice(0, LONGEST);
  return below(random, ONE_GROWS_OF) === 0 ? grown(text, random) : text;
}

/** The shortest text found for which `fails` still holds, by taking pieces out, in at most so many tries. */
export async function shortened(
  text: string,
  fails: (text: string) => Promise<boolean>,
  most = 4_000,
): Promise<string> {
  let shortest = text;
  let tries = 0;
  for (let size = text.length >> 1; size >= 1 && tries < most; size >>= 1) {
    for (let at = 0; at < shortest.length && tries < most; tries += 1) {
      const shorter = shortest.slice(0, at) + shortest.slice(at + size);
      if (await fails(shorter)) shortest = shorter;
      else at += size;
    }
  }
  return shortest;
}
