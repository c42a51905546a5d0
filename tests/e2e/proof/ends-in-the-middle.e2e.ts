/** A short run of what `npm run endure` does at length, always with the same operations. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endure } from '../../support/endure/endure.ts';
import { browsers } from '../../support/programs.ts';

for (const browser of browsers())
  test(`Whatever ends in the middle of writing, nothing that was answered is lost or half there, in ${browser}`, {
    timeout: 170_000,
  }, async () => {
    const run = await endure({
      browser,
      seed: 20_261_129,
      operations: 60,
      perPage: 10,
      cases: 4,
      atOnce: { locked: 0, erased: 0 },
    });
    assert.deepEqual([...run.lost, ...run.half], []);
    for (const [kill, times] of Object.entries(run.kills)) assert.ok(times > 0, `${kill} never came`);
    assert.ok(run.acknowledged >= 60);
  });
