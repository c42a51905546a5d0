/** A newer version comes, the browser is closed and started again on the same profile: what is followed is checked as before. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { rss } from '../../support/fake-web.ts';
import { withSites } from '../../support/given-sites.ts';
import { pageOf, paper } from '../../support/papers.ts';
import { browsers } from '../../support/programs.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import { withSite } from '../../support/section-site.ts';
import { EXTENSIONS, launch, type Stage, stageOn } from '../../support/stage.ts';
import { followToTheEnd, HERE, timeGoesBy, told, untilAsked, untilTold } from './shared.ts';

const FEED = '/urgent-actions/feed';
const [FIRST, OUTCOME] = ['/ua-34-25', '/ua-34-25-outcome'];

/** When the alarm goes off (milliseconds since 1970), as soon as there is one. */
const alarm = (own: Screen): Promise<number> =>
  own.until('the alarm', async () => {
    const told = await own.port.evaluate(
      `return (await (window.browser ?? window.chrome).alarms.get('follow'))?.scheduledTime ?? null`,
    );
    return told as number | null;
  });

for (const browser of browsers())
  test(
    `What is followed goes on after an update and a new start of the browser, in ${browser}`,
    {
      timeout: 170_000,
    },
    () =>
      withSite(async (site) => {
        const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
        const extension = withSites(EXTENSIONS[browser], [HERE]);
        const begin = async (act: (stage: Stage) => Promise<void>) => {
          const stage = stageOn(await launch(browser, true, extension, { profile }), profile);
          await act(stage).finally(() => stage.end());
        };
        const entry = (title: string, at: string) => ({ title, url: site.at(at) });
        const first = entry('UA 34/25: Families left without news', FIRST);
        site.pages[FIRST] = { body: pageOf(paper('first-34-25')) };
        site.pages[OUTCOME] = { body: pageOf(paper('outcome-34-25')) };
        site.pages[FEED] = { headers: { etag: '"1"' }, body: rss([first]) };
        let due = 0;
        try {
          await begin(async (stage) => {
            due = await alarm(await followToTheEnd(stage, site.at(FEED)));
            assert.ok(due > Date.now() + 3_600_000, `${due}`);
            await stage.driver.update();
            assert.equal(
              await alarm(await stage.open('options.html')),
              due,
              'for the same time after an update',
            );
          });
          assert.deepEqual(site.since(), [FEED, FIRST]);

          await begin(async (stage) => {
            const own = await stage.open('options.html');
            assert.equal(await alarm(own), due, 'for the same time after a new start');
            site.pages[FEED] = {
              headers: { etag: '"2"' },
              body: rss([entry('UA 34/25: Outcome', OUTCOME), first]),
            };
            await stage.driver.killBackground();
            await timeGoesBy(own);
            assert.deepEqual(await untilAsked(site, OUTCOME), [FEED, OUTCOME]);
            const again = site.asked.find((one, at) => at > 0 && one.path === FEED);
            assert.equal(again?.headers['if-none-match'], '"1"', 'it knows what it has seen');
            // A popup that closes as it is told leaves nothing to be told.
            await own.until('the end of reading', async () => (await told(own)).running === null);
            await untilTold(stage, own, say('told_closed_one', 1));
          });
        } finally {
          rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
          rmSync(extension, { recursive: true, force: true });
        }
      }),
  );
