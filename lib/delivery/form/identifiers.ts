/**
 * What form plugins put around the name of a box, in lower case, by how it begins; it says nothing of what the box asks
 * for. One pattern for all would take longer to make in a new page than the page to read.
 */
const prefixes: readonly (readonly [beginning: string, prefix: RegExp])[] = [
  ['tx_', /^tx_[a-z]+_[a-z0-9]+\[[a-z]+\]/],
  ['ctl', /^(?:ctl\d+[$_])+/],
  ['contentplaceholder', /^contentplaceholder\w*[$_]/],
  ['maincontent', /^maincontent[$_]/],
  ['body', /^body[$_]/],
  ['phmain', /^phmain\w*[$_]/],
  ['jform', /^jform\[?/],
  ['edit-', /^edit-(?:submitted-)?/],
  ['submitted[', /^submitted\[/],
  ['wpforms[', /^wpforms\[fields\]/],
  ['powermail_', /^powermail_(?:fieldwrap|field)?_?/],
  ['form-', /^form-\w*-widgets-/],
  ['form.', /^form\.widgets\./],
  ['_', /^_\w+_instance_\w+_/],
];
/** A list rather than a pattern, for the same. */
const wordless = new Set(
  'input|field|fields|txt|text|tb|tbx|ddl|dd|sel|select|textarea|textbox|form|forms|edit|submitted|required|req|control|ctl|contentplaceholder|maincontent|your|my|user|contact|customer|client|sender|visitor|widget|widgets|item|value|wpforms|gform|frm|fld|the|in|box|data|id|o|f|c|cf|ff|web|main|lbl|label|person|personal|applicant|author|constituent|info|information|element|el|component|page|new|nf|et|pb|contactform|contactus|feedbackform|qa|entry|default|group|row|custom|inp|tx|pi|var|hs|ninja|mauticform|webform|block|node|elementor|acf|comp|dfield|primary|optional|oblig|obligatorio|plain|single|short|answer'.split(
    '|',
  ),
);
const hexId = /^(?:[0-9a-f]{8}-[0-9a-f-]{8,}|(?=.*\d)[0-9a-f]{10,}|00[NnDd]\w{8,})$/;

/**
 * The words in a box's `name` or `id`, in lower case: split on case, digits' edges, `_ - [ ] $ . :`, plugin prefixes and
 * words without meaning taken off. Numbers stay only behind a word (`address 2`).
 */
export function identifierWords(identifier: string): string[] {
  const words: string[] = [];
  if (identifier === '' || identifier.length > MOST) return words;
  for (const part of bareOf(identifier).split(/[\0-/:-@[-`{-\xbf\u2000-\u206f]+/)) {
    if (part === '' || (part.length >= HEX && hexId.test(part))) continue;
    for (const word of part.replace(edges, '$& ').toLowerCase().split(' ')) {
      const isNumber = word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;
      if (isNumber ? words.length > 0 && word.length === 1 : !wordless.has(word)) words.push(word);
    }
  }
  return words;
}

const MOST = 200;
const HEX = 10;
const GUID = 36;

/** Where one word ends and the next begins: on case, and at the edges of digits. */
const edges = /[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])|[^\d](?=\d)|\d(?=\D)/g;

/** A name without what a program or a plugin put there: some put one prefix behind another. */
function bareOf(identifier: string): string {
  const bare =
    identifier.length < GUID
      ? identifier
      : identifier.replace(/\{?[\da-fA-F]{8}-(?:[\da-fA-F]{4}-){3}[\da-fA-F]{12}\}?/g, ' ');
  let lower = bare.toLowerCase();
  for (const [beginning, prefix] of prefixes)
    if (lower.startsWith(beginning)) lower = lower.slice(prefix.exec(lower)?.[0].length ?? 0);
  return bare.slice(bare.length - lower.length);
}
