/** There is no more room to store in: it is said, nothing is half there, and it goes on once there is room. */
import assert from 'node:assert/strict';
import { openCase, sendPaper } from '../../support/acts.ts';
import { readStored } from '../../support/endure/stored.ts';
import { halves } from '../../support/endure/whole.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { paper } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';

const HEADLINE = 'TWO SISTERS THREATENED AFTER TESTIMONY';

/** Words that need room of their own, each time others. */
const long = (number: number, letters: number): string =>
  Array.from({ length: letters / 10 }, (_, at) =>
    (number * 7 + at * 104_729).toString(36).padStart(9, 'a'),
  ).join(' ');

const longPaper = (number: number): string =>
  `${paper('first-34-25').replaceAll('34/25', `${number}/25`)}\n\nADDITIONAL INFORMATION\n\n${long(number, 200_000)}`;

interface Reply {
  ok: boolean;
  why?: string;
}

story(
  'A disk that is full is told, what was kept before stays, and it goes on once there is room',
  async (stage) => {
    const desk = await stage.open('desk.html');
    await sendPaper(desk, paper('first-157-26'));
    const free = await fillDisk(desk.port);

    const replies: Reply[] = [];
    for (let number = 50; number < 56; number += 1)
      replies.push((await sendPaper(desk, longPaper(number))) as Reply);
    const added = replies.filter(({ ok }) => ok).length;
    assert.ok(added < replies.length - 1, 'there is room still');
    for (const { ok, why } of replies) assert.ok(ok || why === 'full', why);

    await openCase(desk, HEADLINE);
    // A draft may find room where a paper does not; what is not told is kept.
    const words = long(1, 90_000);
    await desk.paste('textbox', say('own_words'), words);
    const isKept = async () => (await readStored(desk.port)).tables.drafts?.[0]?.own === words;
    await desk.until('a word about it', async () => {
      if ((await desk.text()).includes(say('not_kept_full'))) return true;
      return stage.driver.name === 'firefox' && (await isKept());
    });
    const stored = await readStored(desk.port);
    assert.equal(stored.tables.papers?.length, 1 + added);
    assert.deepEqual(halves(stored, new Date().toISOString().slice(0, 10)), []);

    await free();
    await desk.fill('textbox', say('own_words'), 'As a nurse.');
    await desk.sees(say('draft_kept'));
  },
  { cramped: true },
);
