/** What form plugins put around the name of a box; it says nothing of what the box asks for. */
const prefixes =
  /^(?:tx_[a-z]+_[a-z0-9]+\[(?:field|[a-z]+)\]|ctl\d+[$_]|(?:ctl\d+[$_])*(?:contentplaceholder\w*|maincontent|body|phmain\w*)[$_]|jform\[?|edit-(?:submitted-)?|submitted\[|wpforms\[fields\]|powermail_(?:field|fieldwrap)?_?|form-\w*-widgets-|form\.widgets\.|_[\w]+_INSTANCE_\w+_)/i;
const wordless =
  /^(?:input|field|fields|txt|text|tb|tbx|ddl|dd|sel|select|textarea|textbox|form|forms|edit|submitted|required|req|control|ctl\d*|contentplaceholder\d*|maincontent|your|my|user|contact|customer|client|sender|visitor|widgets?|item|value|wpforms|wpcf7|gform|frm|fld|the|in|box|data|id|o|f|c|cf|ff|web|main|lbl|label|person|personal|applicant|author|constituent|info|information|element|el|component|content\d+|page|new|nf|et|pb|contactform|contactus|feedbackform|qa|entry|default|group|row|custom|inp|tx|pi\d*|var|hs|ninja|mauticform|webform|block|node|elementor|acf|comp|dfield|primary|optional|oblig|obligatorio|plain|single|short|answer)$/;
const hexId = /^(?:[0-9a-f]{8}-[0-9a-f-]{8,}|(?=.*\d)[0-9a-f]{10,}|00[NnDd]\w{8,})$/;

/**
 * The words in a box's `name` or `id`, in lower case: split on case, digits' edges, `_ - [ ] $ . :`, plugin prefixes and
 * words without meaning taken off. Numbers stay only behind a word (`address 2`).
 */
export function identifierWords(identifier: string): string[] {
  if (identifier.length > 200) return [];
  const bare = identifier
    .replace(/\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?/gi, ' ')
    .replace(prefixes, '');
  const words: string[] = [];
  for (const part of bare.split(/[\0-/:-@[-`{-\xbf\u2000-\u206f]+/)) {
    if (part === '' || hexId.test(part)) continue;
    for (const word of splitCase(part)) {
      if (/^\d+$/.test(word) ? words.length > 0 && word.length === 1 : !wordless.test(word)) words.push(word);
    }
  }
  return words;
}

function splitCase(part: string): string[] {
  return part
    .replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])|[^\d](?=\d)|\d(?=\D)/g, '$& ')
    .toLowerCase()
    .split(' ');
}
