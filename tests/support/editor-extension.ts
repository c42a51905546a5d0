/** Builds the smallest extension that puts letters into pages with our own injected script. */
import { copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { compile } from 'svelte/compiler';

const root = path.resolve(import.meta.dirname, '../..');
export const LAB_ID = 'editor-lab@example.org';

const manifest = {
  manifest_version: 3,
  name: 'Editor lab',
  version: '1',
  permissions: ['scripting'],
  host_permissions: ['http://127.0.0.1/*'],
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['relay.js'], run_at: 'document_end' }],
  browser_specific_settings: { gecko: { id: LAB_ID, strict_min_version: '140.0' } },
};

/** Where packages stand; those too big to install with the project may stand in a folder of their own. */
export const packageFolders = [
  'node_modules',
  ...(process.env.EDITOR_PACKAGES ? [process.env.EDITOR_PACKAGES] : []),
];

/** Components of Svelte, which its own compiler makes into scripts. */
const svelte = {
  name: 'svelte',
  transform: (source: string, id: string) =>
    id.endsWith('.svelte') ? { code: compile(source, { generate: 'client', filename: id }).js.code } : null,
};

/** One script of `source` (TypeScript), as browsers run it. */
export async function bundle(source: string, minify = false): Promise<string> {
  const built = await rolldown({
    input: 'lab:entry',
    cwd: root,
    logLevel: 'silent',
    transform: {
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis', __VUE_OPTIONS_API__: 'true' },
    },
    resolve: {
      modules: packageFolders,
    },
    plugins: [
      svelte,
      {
        name: 'lab',
        resolveId: (id) => (id === 'lab:entry' ? path.join(root, 'lab-entry.ts') : null),
        load: (id) => (id === path.join(root, 'lab-entry.ts') ? source : null),
      },
    ],
  });
  const { output } = await built.generate({ format: 'iife', minify });
  await built.close();
  return output[0].code;
}

/** The injected script, as it will be in the built extension (minified). */
export const injected = (): Promise<string> =>
  bundle("import script from './entrypoints/insert.ts'; script.main();", true);

/** Builds the lab's extension for one browser into a folder of its own; gives the folder. */
export async function labExtension(browser: 'chromium' | 'firefox'): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'editor-lab-'));
  const background = await bundle("import './tests/support/editor-background.ts';");
  const runs = browser === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'background.js'), background);
  await writeFile(path.join(folder, 'insert.js'), await injected());
  await copyFile(path.join(root, 'tests/support/editor-relay.js'), path.join(folder, 'relay.js'));
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, background: runs }));
  return folder;
}
