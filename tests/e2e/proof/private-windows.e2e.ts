/** In a private window there is no button, and nothing of what was seen there comes onto the disk. */
import assert from 'node:assert/strict';
import { sendPaper } from '../../support/acts.ts';
import { pageOf, paper } from '../../support/papers.ts';
import { story } from '../../support/story.ts';
import { madePhrase, tracesIn } from '../../support/traces.ts';

const [OPENLY, PRIVATELY] = [madePhrase(), madePhrase()];

const withPhrase = (phrase: string) =>
  paper('first-157-26').replace('defend the river', `defend the river ${phrase}`);

story(
  'A private window has no button for it, and leaves nothing on the disk',
  async (stage) => {
    const own = await stage.open('desk.html');
    await sendPaper(own, withPhrase(OPENLY));
    await own.until('the other paper on the disk', async () => tracesIn(stage.profile, OPENLY).length > 0);

    const site = await stage.serve({ '/paper': pageOf(withPhrase(PRIVATELY)) });
    assert.equal(await stage.driver.pressPrivately(site.at('/paper')), false);
    assert.deepEqual(tracesIn(stage.profile, PRIVATELY), []);
  },
  { closed: (profile) => assert.deepEqual(tracesIn(profile, PRIVATELY), []) },
);
