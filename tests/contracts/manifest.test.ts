import { describe, expect, it } from 'vitest';
import { root } from '../support/root.ts';
import { filesUnder, textOf } from '../support/sources.ts';

/** Every permission there is, and nothing beside: what the stores show to people follows from these. */
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'alarms', 'contextMenus'];

/** What may be asked for at the switch that needs it. */
const OPTIONAL = ['notifications'];
/** Firefox has a sidebar without asking for it. */
const PERMISSIONS_OF = { chrome: [...PERMISSIONS, 'sidePanel'], firefox: PERMISSIONS };

/** What may be asked for later, one site at a time; at install none of it is given. */
const SITES = ['https://*/*', 'http://*/*'];

/**
 * The whole policy, word by word: what is not named here is forbidden by the first line. Sites that are followed are asked by
 * the background, and each page takes that back for itself.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'none'",
  'connect-src https:',
  "frame-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
];

const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** The built manifest, or a sentence in its place. */
function manifestOf(build: string): Record<string, unknown> {
  try {
    return JSON.parse(textOf(`${build}/manifest.json`));
  } catch {
    throw new Error(`${root}/${build} is not built. First: npm run build`);
  }
}

const COMMON_KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'options_ui',
  'permissions',
  'version',
];

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  const build = builds[browser];

  it('asks for these permissions and no others', () => {
    expect(manifestOf(build).permissions).toEqual(PERMISSIONS_OF[browser]);
  });

  it('is given no site at install, and may ask for one when the person presses', () => {
    expect(manifestOf(build).optional_host_permissions).toEqual(SITES);
    expect(manifestOf(build)).not.toHaveProperty('host_permissions');
    expect(manifestOf(build).optional_permissions).toEqual(OPTIONAL);
  });

  it('holds no key that could reach further', () => {
    const own =
      browser === 'chrome'
        ? ['minimum_chrome_version', 'side_panel']
        : ['browser_specific_settings', 'sidebar_action'];
    const keys = Object.keys(manifestOf(build)).filter((key) => key !== 'options_ui');
    const allowed = [...COMMON_KEYS, ...own].filter((key) => key !== 'options_ui');
    expect(keys.sort()).toEqual(allowed.sort());
  });

  it('is Manifest V3 and stays out of private windows', () => {
    expect(manifestOf(build)).toMatchObject({ manifest_version: 3, incognito: 'not_allowed' });
  });

  it('loads and runs nothing beyond itself, and lets its background ask sites by https alone', () => {
    expect(manifestOf(build).content_security_policy).toEqual({ extension_pages: POLICY.join('; ') });
  });

  it('lets no page of its own ask any site', () => {
    const pages = filesUnder(build, '.html').filter((file) => !file.includes('/webmail-windows/'));
    expect(pages.length).toBeGreaterThanOrEqual(4);
    const own =
      /<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="connect-src 'none'">/;
    for (const page of pages) expect(textOf(page), page).toMatch(own);
  });

  it('ships no source map, and no script that names another host to load from', () => {
    const files = filesUnder(build);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    const pages = files.filter((file) => file.endsWith('.html'));
    for (const page of pages) expect(textOf(page), page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

describe('the manifest for chrome', () => {
  it('asks for a version that can check the signature of a catalogue', () => {
    expect(manifestOf(builds.chrome).minimum_chrome_version).toBe('137');
  });
});

describe('the manifest for firefox', () => {
  const gecko = () => (manifestOf(builds.firefox).browser_specific_settings as Record<string, object>).gecko;

  it('keeps its identity and declares that it collects nothing', () => {
    expect(gecko()).toEqual({
      id: 'appeal-drafter@example.org',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    });
  });
});

describe('the panel beside the page', () => {
  it('is the same page in both browsers', () => {
    expect(manifestOf(builds.chrome).side_panel).toEqual({ default_path: 'sidepanel.html' });
    expect(manifestOf(builds.firefox).sidebar_action).toMatchObject({ default_panel: 'sidepanel.html' });
  });

  it('does not open by itself when it is installed', () => {
    expect(manifestOf(builds.firefox).sidebar_action).toMatchObject({ open_at_install: false });
  });
});

describe('README', () => {
  it('gives each permission its reason', () => {
    const rows = textOf('README.md').matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm);
    const reasons = [...rows].map(([, name = '', reason = '']) => ({
      name,
      words: reason.split(' ').length,
    }));
    expect(reasons.map(({ name }) => name).sort()).toEqual(
      [...PERMISSIONS_OF.chrome, ...OPTIONAL, 'optional_host_permissions'].sort(),
    );
    expect(reasons.filter(({ words }) => words < 5)).toEqual([]);
  });

  it('shows a picture that is there', () => {
    const pictures = [...textOf('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file);
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(() => textOf(picture ?? '')).not.toThrow();
  });
});
