import { openCase, withCase } from '../../support/acts.ts';
import { dayFromNow } from '../../support/papers.ts';
import { say } from '../../support/say.ts';
import { story } from '../../support/story.ts';
import { HEADLINE } from './shared.ts';

/** Makes the stored papers those of an older reader, which read another deadline. */
const OLDER = (deadline: string): string => `
  const opening = window.indexedDB.open('appeal-drafter');
  const database = await new Promise((done, failed) => { opening.onsuccess = () => done(opening.result); opening.onerror = failed; });
  const papers = database.transaction('papers', 'readwrite').objectStore('papers');
  await new Promise((done) => {
    papers.getAll().onsuccess = ({ target }) => {
      for (const paper of target.result) papers.put({ ...paper, readerVersion: 0, ua: { ...paper.ua, deadline: '${deadline}' } });
    };
    papers.transaction.oncomplete = done;
  });
  database.close();`;

story(
  'A paper of an older reader is read again when its case is opened, and what changed is told until it is seen',
  async (stage) => {
    const right = dayFromNow(30);
    await withCase(stage);
    const desk = await stage.open('desk.html');
    await desk.port.evaluate(OLDER('2030-01-31'));
    const popup = await stage.popup(await stage.open('about:blank'));
    await openCase(popup, HEADLINE);
    await popup.sees(say('reread', 'UA 157/26'));
    await popup.sees(say('change_deadline', right, '31 January 2030'));
    await popup.click('link', say('all_cases'));
    await popup.sees(say('change_deadline', right, '31 January 2030'));
    await popup.click('button', `${say('reread_seen')} UA 157/26`);
    await popup.misses(say('reread', 'UA 157/26'));
  },
);
