import assert from 'node:assert/strict';
import { PublisherFolder, type PublisherKey, publisherKey } from '../../support/made-catalogue.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import type { Screen } from '../../support/screen.ts';
import type { SectionSite } from '../../support/section-site.ts';
import { follow, followStory, followToTheEnd, timeGoesBy, told, untilAsked } from './shared.ts';

const INDEX = '/ua/catalogue.json';
const HEADLINE = 'FAMILIES LEFT WITHOUT NEWS OF EXPELLED MEN';

/** A group that publishes on the site: each time a minute later. */
function publisher(site: SectionSite) {
  const folder = new PublisherFolder();
  let minute = 10;
  return {
    /** Signed by `key`; gives the path of the newest page. */
    async publish(text: string, key: PublisherKey): Promise<string> {
      minute += 1;
      await folder.add([text], `2026-11-24T10:${minute}:00Z`, key);
      for (const [path, body] of Object.entries(folder.files)) site.pages[`/ua/${path}`] = { body };
      return `/ua/pages/${folder.names.at(-1)}.json`;
    },
    folder,
  };
}

const why = async (own: Screen) => (await told(own)).follows[0]?.failing?.why ?? null;

followStory('A catalogue closes a case, and a key that changed is warned of', async (stage, site) => {
  const [own, other] = await Promise.all([publisherKey(), publisherKey()]);
  const group = publisher(site);
  // Of a long page only the index tells; a short one is in it.
  group.folder.inIndex = false;
  const first = await group.publish(paper('first-34-25'), own);
  group.folder.inIndex = true;
  const settings = await followToTheEnd(stage, site.at(INDEX));
  assert.deepEqual(site.since(), [INDEX, first]);
  const popup = await stage.popup(await stage.open(site.at('/elsewhere')));
  await popup.sees(HEADLINE);
  await popup.port.close();
  site.since();

  await group.publish(paper('outcome-34-25'), own);
  await timeGoesBy(settings);
  await stage.driver.killBackground();
  assert.deepEqual(await untilAsked(site, INDEX), [INDEX]);
  const after = await stage.popup(await stage.open(site.at('/elsewhere')));
  await after.sees(say('told_closed_one', '1'));
  await after.port.close();
  site.since();

  const forged = await group.publish(paper('first-157-26'), other);
  await settings.port.bringToFront();
  await timeGoesBy(settings);
  assert.deepEqual(await untilAsked(site, INDEX), [INDEX]);
  await settings.sees(say('follow_trouble_other_key'));
  assert.equal(await why(settings), 'other key');
  assert.equal(site.since().includes(forged), false);
});

followStory('A catalogue that was changed on the way is not followed', async (stage, site) => {
  const group = publisher(site);
  await group.publish(paper('first-34-25'), await publisherKey());
  const index = group.folder.files['catalogue.json'] ?? '';
  site.pages[INDEX] = { body: index.replace('An invented group', 'Another group') };
  const settings = await follow(stage, site.at(INDEX));
  await settings.sees(say('follow_trouble_forged'));
  assert.deepEqual(site.since(), [INDEX]);
});
