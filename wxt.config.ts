import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';

/** The add-on's identity in Firefox; it must never change, or people lose their cases. */
const GECKO_ID = 'appeal-drafter@example.org';

/** What goes into people's pages is ours alone: the shell that WXT puts around a script only logs, in half a kilobyte. */
const bareScripts = {
  name: 'bare-scripts',
  transform: (code: string, id: string) =>
    id.includes('unlisted-script-entrypoint')
      ? `${/import definition from .*/.exec(code)?.[0]}\nexport default definition.main();`
      : undefined,
};

/** All that the popup needs for its list, in one file: each further one costs Firefox milliseconds before the first paint. */
const firstPaint = {
  name: 'first-paint',
  test: /components[\\/](connect[\\/](screens[\\/]popup\.tsx|browser-services\.ts|start\.ts)|screens\.css)$|wxt-html-plugins$/,
};

/** Firefox has the interface that the polyfill makes for Chrome: there it would only hand it on, and be compiled at each popup. */
const ownInterface = {
  name: 'own-interface',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'webextension-polyfill' ? '\0own-interface' : undefined),
  load: (id: string) => (id === '\0own-interface' ? 'export default globalThis.browser;' : undefined),
};

/**
 * Further names of a language's folder: Chrome's store calls Norwegian `no`, though Chrome itself looks for `nb`; Firefox
 * offers the other written Norwegian as `nn`, and would show English there.
 */
const OTHER_NAMES: Record<string, Record<string, string>> = { chrome: { no: 'nb' }, firefox: { nn: 'nb' } };

export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const [name, folder] of Object.entries(OTHER_NAMES[wxt.config.browser] ?? {})) {
        const absoluteSrc = join(wxt.config.publicDir, '_locales', folder, 'messages.json');
        if (existsSync(absoluteSrc))
          files.push({ absoluteSrc, relativeDest: `_locales/${name}/messages.json` });
      }
    },
  },
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    plugins: [bareScripts, ...(browser === 'firefox' ? [ownInterface] : [])],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      modulePreload: { polyfill: false },
      rolldownOptions: { output: { codeSplitting: { groups: [firstPaint] } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus'],
    // Asked for where the person switches them on.
    optional_permissions: ['notifications'],
    // Nothing of it is given at install: one site at a time, at the person's press. Some official forms are on http still.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Private windows would leave cases on disk; it stays out of them.
    incognito: 'not_allowed',
    // `connect-src` is for the background, which asks the sites that the person follows. One policy is for all: so each page
    // takes it back for itself, in its head.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src https:; frame-src 'self'; form-action 'none'; frame-ancestors 'self'; base-uri 'none'",
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+U' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : // Before it no signature of a catalogue can be checked.
        { minimum_chrome_version: '137' }),
  }),
});
