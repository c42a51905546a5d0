import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from '../support/sources.ts';

/** What would run a text, or make markup of it. Reading `innerHTML` of an element that is never shown does neither. */
const SINKS: Record<string, RegExp> = {
  innerHTML: /\.innerHTML\s*(?:[+?|&]{0,2}=(?!=)|\[)|['"`]innerHTML['"`]/,
  outerHTML: /\.outerHTML\s*[+?|&]{0,2}=(?!=)|['"`]outerHTML['"`]/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  'document.write': /\bdocument\s*\.\s*writeln?\b|\.writeln\(/,
  'a fragment of a text': /\bcreateContextualFragment\b|\bsetHTML(?:Unsafe)?\b|\bparseHTMLUnsafe\b/,
  'markup in a view': /\bdangerouslySetInnerHTML\b|\bsrcdoc\b|\bsrcDoc\b/,
  eval: /(?<![\w.])eval\s*\(|\bglobalThis\.eval\b|\bwindow\.eval\b/,
  'a function of a text': /\bnew\s+Function\b|(?<![\w.])Function\s*\(|\.constructor\s*\(\s*['"`]/,
  'a timer of a text': /\bset(?:Timeout|Interval)\s*\(\s*['"`]/,
  'an address of script': /['"`]javascript:/,
  'a script of a text': /createElement(?:NS)?\(\s*['"`]script['"`]/,
  'a library from elsewhere': /\bimport\s*\(\s*['"`]https?:/,
};

/** Firefox and editors take HTML in a paste alone, and it is escaped: see `brHtml`. */
const COMMANDS = /\bexecCommand\b|'insertHTML'/;

const files = sourceFiles();

describe('a text from outside', () => {
  it.each(Object.entries(SINKS))('is never given to: %s', (_, sink) => {
    expect(files.filter((file) => sink.test(textOf(file)))).toEqual([]);
  });

  it('goes into an editor as HTML in one file, which escapes it', () => {
    expect(files.filter((file) => COMMANDS.test(textOf(file)))).toEqual([
      'lib/delivery/insert/dom.ts',
      'lib/delivery/insert/editable.ts',
    ]);
  });

  it('is parsed as a page only where nothing of it is shown', () => {
    const parsing = files.filter((file) => /\bnew DOMParser\b|\bparseHTML\(/.test(textOf(file)));
    expect(parsing.filter((file) => !file.startsWith('lib/command-line/'))).toEqual([
      'lib/intake/file.ts',
      'lib/intake/site/parse.ts',
    ]);
  });
});

describe('messages', () => {
  const listening = (pattern: RegExp) => files.filter((file) => pattern.test(textOf(file)));

  it('are listened to in one file, which looks at who sent them', () => {
    expect(listening(/\bonMessage\b/)).toEqual(['lib/browser/runtime.ts']);
  });

  it('of other extensions, of web pages, and by ports are not listened to at all', () => {
    expect(listening(/\bonMessageExternal\b|\bonConnect(?:External)?\b|\bonUserScriptMessage\b/)).toEqual([]);
    expect(listening(/addEventListener\(\s*['"]message['"]|\bwindow\.onmessage\b/)).toEqual([]);
  });
});
