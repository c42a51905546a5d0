import assert from 'node:assert/strict';
import { say } from '../support/say.ts';
import { story } from '../support/story.ts';

story(
  'It installs without a warning, asks for no site, and calls nobody',
  async ({ driver, open, popup, serve }) => {
    const found = await driver.installed();
    // Firefox has a sidebar without asking for it.
    const panel = driver.name === 'chromium' ? ['sidePanel'] : [];
    assert.deepEqual(found.permissions.toSorted(), [
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      ...panel,
      'storage',
    ]);
    assert.deepEqual(
      found.origins.filter((origin) => !origin.startsWith('moz-extension:')),
      [],
    );
    assert.deepEqual(found.warnings, []);
    assert.deepEqual(found.errors, []);

    const site = await serve({ '/': '<!doctype html><title>A page</title><p>Nothing to see.' });
    const first = await popup(await open(site.at('/')));
    await first.sees(say('begin_title'));
    await first.sees(say('stays_here'));
    await first.sees('No paper was recognised on 127.0.0.1');
    const after = await driver.installed();
    assert.deepEqual(after.errors, []);
  },
);
