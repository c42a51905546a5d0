/** Texts that are hard to read: a piece again and again, with no end in sight for a careless pattern. */

const again = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const behind = (head: string, piece: string) => (length: number) => head + again(piece)(length);

/** `piece` with a running number in it. */
const counted = (piece: (at: number) => string) => (length: number) => {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += piece(at);
  return text.slice(0, length);
};

const ENGLISH =
  'The family has lived in the valley for three generations, and tends a small orchard beside the river. Neighbours say that the men came at night, in two cars without plates, and asked for nobody by name. ';
const CHINESE =
  '记者林虚构于二月十日在家中被警方带走，家人至今未能与她见面，也不知道她被关押在哪里。当局应立即释放她。';
const ARABIC =
  'اعتقلت الشرطة المحامي رامي المختلق عند بوابة السجن، وهو محتجز منذ ذلك الحين في مركز شرطة لم تعرف به أسرته إلا بعد أسبوع. ';
const HEAD = 'UA 12/24 Index: AMR 51/0129/2025 USA Date: 3 May 2024\n';
const reference = (at: number) => `UA ${1 + (at % 999)}/${10 + (Math.floor(at / 999) % 16)}`;

/** What nobody reads for long, but must not stop the extension: each makes a text of about so many characters. */
export const hardTexts: Readonly<Record<string, (length: number) => string>> = {
  'English prose': again(`${ENGLISH.repeat(3)}\n\n`),
  Chinese: again(`${CHINESE.repeat(4)}\n\n`),
  Arabic: again(`${ARABIC.repeat(4)}\n\n`),
  'one single line': again(ENGLISH),
  'one single line of Chinese': again(CHINESE),
  'one single line of Arabic': again(ARABIC),
  'a paper on one single line': behind(HEAD.trimEnd(), ` ${ENGLISH}`),
  'the letter a': again('a'),
  'the letter A': again('A'),
  digits: again('0123456789'),
  '@': again('@'),
  spaces: again(' '),
  newlines: again('\n'),
  bullets: again('- urging\n'),
  'bare bullets': again('•\n'),
  'one reference': again('UA 1/26 '),
  'one reference, a line each': again('UA 1/26\n'),
  'many references': counted((at) => `${reference(at)} `),
  'references that are joined': counted((at) => `${reference(at)} and `),
  'numbers that are joined': counted((at) => `${at === 0 ? 'UA ' : ''}${1 + (at % 900)}/24 and `),
  'addresses in two columns': behind('APPEALS TO:\n', 'Minister of Justice Chief of Police Embassy of Peru '),
  'addresses in two columns, a line each': behind(
    'APPEALS TO:\n',
    'Minister of Justice\nChief of Police\nJane Roe\nEmail: a@b.example\nSalutation: Dear Sir\n',
  ),
  'many references, a line each': counted((at) => `${reference(at)}\n`),
  'many headers': counted(
    (at) => `First UA: ${reference(at).slice(3)} Index: AMR 51/0129/2025 USA Date: 3 May 2024\n\n`,
  ),
  'index numbers': again('AMR 51/0129/2025 '),
  'e-mail addresses': again('someone.of@office.example '),
  'halves of e-mail addresses': again('a.b@'),
  'dots in a word': again('a.'),
  dates: again('3 May 2024 '),
  'dates, a line each': again('3 May 2024\n'),
  'dates in figures': again('08.07.2024 '),
  'Chinese dates': again('年3月9日'),
  brackets: again('('),
  'square brackets': again('['),
  links: again('[a](http://b.example) '),
  'letter-spaced capitals': again('U R G E N T '),
  'vowel signs': again('שָׁלוֹם '),
  'soft hyphens': again('\u00ad\u200b'),
  labels: again('TAKE ACTION:\n'),
  salutations: again('Dear Minister,\n\n'),
  'labelled salutations': again('Salutation: Dear Minister '),
  'closing sentences': again('No further action is requested. '),
  'telephone numbers': again('+51 1 555 0101 '),
  recipients: behind(
    'APPEALS TO:\n',
    'Minister of Justice\nJane Roe\nFax: +51 1 555 0101\nEmail: a@b.example\n\n',
  ),
  'a header, then one long word': behind(`${HEAD}\n`, 'a'),
  'a header, then one long Arabic word': behind(`${HEAD}\n`, 'م'),
  'a header, then letters': behind(`${HEAD}\n`, 'A B C D '),
  'a number, then brackets': (length) => `${behind('UA 12/24 ', '(')(length)}a`,
  'a name, then dots': (length) => `${behind(`${HEAD}Name: A (`, '. ')(length)}a`,
  'a recipient, then one long word': behind('APPEALS TO:\nMinister a@b.example ', 'a'),
  'one long word, then an address that a line end breaks': (length) =>
    `APPEALS TO:\nEmail:${'il:'.repeat(length / 3)} a@b.example.\nr@just`,
  'lines of an address': behind('APPEALS TO:\n', '12 Main street\n'),
  'addresses of the office': behind('APPEALS TO:\n', 'Email: a@amnesty.example\n'),
};
