import path from 'node:path';
import { bundle } from './editor-extension.ts';
import { root } from './root.ts';

/** A page whose form a framework draws: `tests/fixtures/live-forms/<name>.entry.js`, with its packages in it. */
export async function liveForm(name: 'react' | 'vue' | 'shadow'): Promise<string> {
  const code = await bundle(`import '${path.join(root, `tests/fixtures/live-forms/${name}.entry.js`)}';`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head>
<body><div id="app"></div><script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
