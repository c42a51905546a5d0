import { describe, expect, it } from 'vitest';
import { hasDefaultExport, importsOf, sourceFiles, textOf, worldOf } from '../support/sources.ts';

const files = sourceFiles();
const imports = files.flatMap(importsOf);
const inside = imports.filter(({ to }) => /^(?:lib|components|entrypoints)\//.test(to));

/** Where a file belongs: the folder of `lib`, or the folder at the top. Delivery has two parts that run in a page. */
function roomOf(file: string): string {
  const [top = '', room = '', part = ''] = file.split('/');
  if (top !== 'lib') return top;
  return room === 'delivery' && ['insert', 'form'].includes(part) ? `delivery/${part}` : room;
}

const CORE = [
  'text',
  'language',
  'document',
  'case',
  'appeal',
  'delivery',
  'journal',
  'follow',
  'reminder',
  'backup',
  'help',
];
const PAGE_PARTS = ['delivery/insert', 'delivery/form'];

/** What each room may import besides itself: down only. `lib/README.md` shows the same table to people. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  language: ['text'],
  document: ['text', 'language'],
  case: ['text', 'language', 'document'],
  appeal: ['text', 'language', 'document', 'case'],
  'delivery/insert': ['text', 'delivery'],
  'delivery/form': ['text', 'delivery', 'delivery/insert'],
  delivery: ['text', 'language', 'document', 'case', 'appeal', ...PAGE_PARTS],
  journal: ['text', 'language', 'document', 'case', 'appeal', 'delivery'],
  follow: ['text', 'language', 'document'],
  reminder: ['text', 'language', 'document', 'case', 'appeal', 'delivery', 'journal'],
  backup: ['text', 'language', 'document', 'case', 'appeal', 'delivery', 'journal', 'follow', 'reminder'],
  help: ['text'],
  browser: [...CORE, ...PAGE_PARTS],
  intake: [...CORE, 'browser'],
  store: [...CORE, 'browser'],
  service: [...CORE, ...PAGE_PARTS, 'browser', 'intake', 'store'],
  'command-line': [...CORE, 'intake'],
  components: [...CORE, ...PAGE_PARTS, 'intake', 'store', 'browser'],
};

const shown = ({ from, to }: { from: string; to: string }) => `${from} -> ${to}`;

describe('who may import whom', () => {
  it('knows every room', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== 'entrypoints'));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('imports down only', () => {
    const up = inside.filter(({ from, to }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      return own !== other && own !== 'entrypoints' && !MAY_IMPORT[own]?.includes(other);
    });
    expect(up.map(shown)).toEqual([]);
  });

  it('never imports an entrypoint', () => {
    const entered = inside.filter(
      ({ from, to }) => to.startsWith('entrypoints/') && roomOf(from) !== 'entrypoints',
    );
    expect(entered.map(shown)).toEqual([]);
  });

  it('names files that exist, with their ending', () => {
    expect(inside.filter(({ to }) => /\.tsx?$/.test(to) && !files.includes(to)).map(shown)).toEqual([]);
    expect(inside.filter(({ to }) => !/\.\w+$/.test(to)).map(shown)).toEqual([]);
  });

  it('reads the store in views, and writes it in services alone', () => {
    const reading = ['lib/store/changes.ts', 'lib/store/first.ts', 'lib/store/list.ts'];
    const others = inside.filter(
      ({ from, to, typeOnly }) =>
        from.startsWith('components/') && to.startsWith('lib/store/') && !typeOnly && !reading.includes(to),
    );
    expect(others.map(shown)).toEqual([]);
  });

  it('goes in no circle', () => {
    expect(circles()).toEqual([]);
  });
});

/** Each circle once, as the files along it. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (done.has(file) || way.includes(file)) return;
    for (const { from, to } of inside) if (from === file) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

describe('the pure core', () => {
  const core = files.filter((file) => file.startsWith('lib/') && CORE.includes(roomOf(file)));
  const inPage = files.filter((file) => PAGE_PARTS.includes(roomOf(file)));
  const reach = ['browser', 'chrome', 'fetch', 'XMLHttpRequest', 'WebSocket', 'localStorage', 'indexedDB'];

  it('knows neither browser, page, network nor clock', () => {
    const used = core.map((file) => [file, worldOf(file, [...reach, 'window', 'document', 'globalThis'])]);
    expect(used.filter(([, names]) => names?.length)).toEqual([]);
  });

  it('reaches from a page to nothing but that page', () => {
    const used = inPage.map((file) => [file, worldOf(file, reach).filter((name) => name !== 'the clock')]);
    expect(used.filter(([, names]) => names?.length)).toEqual([]);
  });

  it('imports neither WXT nor Preact nor Node', () => {
    const names = new Set([...core, ...inPage]);
    const outside = imports.filter(
      ({ from, to }) => names.has(from) && /^(?:wxt|preact|node|webextension|@wxt|#)/.test(to),
    );
    expect(outside.map(shown)).toEqual([]);
  });
});

/** Everything that ends up in the bundle of `file` at its start: types weigh nothing, late imports come later. */
function bundleOf(file: string): Set<string> {
  const all = new Set<string>();
  const add = (one: string) => {
    if (all.has(one)) return;
    all.add(one);
    for (const { from, to, typeOnly } of imports) if (from === one && !typeOnly) add(to);
  };
  add(file);
  return all;
}

/** An unlisted script that no page gets: the popup's own first one. */
const FIRST_OF_POPUP = 'entrypoints/first-rows.ts';

describe('what runs in a page', () => {
  const injected = files.filter(
    (file) =>
      /^entrypoints\/[^/]+\.ts$/.test(file) &&
      file !== FIRST_OF_POPUP &&
      textOf(file).includes('defineUnlistedScript'),
  );

  it('is an unlisted script', () => {
    expect(injected).toContain('entrypoints/insert.ts');
  });

  it('imports delivery and text alone', () => {
    for (const script of injected) {
      const others = [...bundleOf(script)].filter(
        (file) =>
          file !== script && !/^lib\/(?:delivery|text)\/|^wxt\/utils\/define-unlisted-script$/.test(file),
      );
      expect(others, script).toEqual([]);
    }
  });
});

describe('what the popup begins with', () => {
  it('reads the store by itself, without what shows it', () => {
    expect([...bundleOf(FIRST_OF_POPUP)].sort()).toEqual([
      FIRST_OF_POPUP,
      'lib/browser/today.ts',
      'lib/store/first.ts',
      'lib/store/version.ts',
      'wxt/utils/define-unlisted-script',
    ]);
  });
});

describe('the network', () => {
  /** Files that name what can ask it for anything. */
  const asking = files.filter((file) =>
    worldOf(file, ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport']).some(
      (name) => name !== 'the clock',
    ),
  );

  it('is asked by one file, and by the page that shows a file, for that file', () => {
    expect(asking).toEqual(['lib/browser/fetch.ts', 'lib/intake/tab-file.ts']);
  });

  it('is asked in the background alone', () => {
    const pages = files.filter((file) => /^entrypoints\/[^/]+\//.test(file));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect([...bundleOf(page)], page).not.toContain('lib/browser/fetch.ts');
    expect([...bundleOf('entrypoints/background.ts')]).toContain('lib/browser/fetch.ts');
  });

  it('answers in what is brought into the background late, so that it is light without it', () => {
    const heavy = /^(?:linkedom|feedsmith|pdfjs-dist)/;
    const named = (file: string) => [...bundleOf(file)].filter((one) => heavy.test(one));
    expect(named('entrypoints/background.ts')).toEqual([]);
    expect(named('entrypoints/read-sites.ts')).not.toEqual([]);
  });
});

describe('habits', () => {
  it('exports by name', () => {
    const byDefault = files.filter((file) => !file.startsWith('entrypoints/') && hasDefaultExport(file));
    expect(byDefault).toEqual([]);
  });

  it('keeps files short', () => {
    const code = files.filter((file) => !file.startsWith('lib/language/locales/'));
    expect(code.filter((file) => textOf(file).split('\n').length > 370)).toEqual([]);
  });

  it('names files in kebab-case', () => {
    expect(files.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+\.tsx?$/.test(file))).toEqual([]);
  });
});
