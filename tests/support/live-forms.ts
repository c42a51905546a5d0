import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './editor-extension.ts';
import { root } from './root.ts';

/** The style sheet of a widget's package: it hides the list that the widget stands for. */
const styles = {
  select2: 'select2/dist/css/select2.css',
  chosen: 'chosen-js/chosen.css',
  choices: 'choices.js/public/assets/styles/choices.css',
  'tom-select': 'tom-select/dist/css/tom-select.css',
  'intl-tel-input': 'intl-tel-input/dist/css/intlTelInput.css',
} as const;

export type LiveForm =
  | 'react'
  | 'vue'
  | 'angular'
  | 'svelte'
  | 'shadow'
  | 'combobox'
  | 'listbox'
  | 'imask'
  | keyof typeof styles;

/** The style sheet for a page, without the pictures that it would ask the network for. */
function styleOf(name: LiveForm): string {
  const file = (styles as Partial<Record<LiveForm, string>>)[name];
  const css = file === undefined ? '' : readFileSync(path.join(root, 'node_modules', file), 'utf8');
  return css.replace(/url\([^)]*\)/g, 'none');
}

/** A page whose form a library draws: `tests/fixtures/live-forms/<name>.entry.js`, with its packages in it. */
export async function liveForm(name: LiveForm): Promise<string> {
  const code = await bundle(`import '${path.join(root, `tests/fixtures/live-forms/${name}.entry.js`)}';`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title><style>${styleOf(name)}</style></head>
<body><div id="app"></div><script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
