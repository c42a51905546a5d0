import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listing } from '../../support/fake-web.ts';
import { dayFromNow, pageOf, paper } from '../../support/papers.ts';
import { root } from '../../support/root.ts';
import { say } from '../../support/say.ts';
import {
  followStory,
  followToTheEnd,
  timeGoesBy,
  told,
  untilAsked,
  weekGoesBySinceReading,
} from './shared.ts';

const PDF = path.join(root, 'tests/fixtures/containers/one-column.pdf');

/** A landing page: a summary, and the paper in a file. */
const landing = (
  file: string,
) => `<!doctype html><html lang="en"><head><title>River defender threatened</title></head><body><main>
<h1>River defender threatened</h1><p>Index number: AMR 41/4170/2026</p><p>She was threatened.</p>
<p><a href="${file}">Download PDF</a></p></main></body></html>`;

followStory(
  'A listing brings its papers, also those in a file, lists what it cannot read, and a page that is changed in place closes its case',
  async (stage, site) => {
    const entry = (title: string, at: string) => ({ title, url: site.at(at) });
    site.pages['/urgent-actions'] = {
      body: listing([
        entry('UA 34/25: Families left without news', '/ua-34-25'),
        entry('UA 417/26: River defender threatened', '/ua-417-26'),
        entry('UA 9/26: For members only', '/ua-9-26'),
        { title: 'UA 8/26: On another site', url: 'https://elsewhere.example/ua-8-26' },
      ]),
    };
    const [issued, deadline] = [dayFromNow(-5), dayFromNow(20)];
    site.pages['/ua-34-25'] = { body: pageOf(paper('first-34-25', { issued, deadline })) };
    site.pages['/ua-417-26'] = { body: landing('/files/ua-417-26.pdf') };
    site.pages['/files/ua-417-26.pdf'] = { body: readFileSync(PDF) };
    site.pages['/ua-9-26'] = { status: 403 };

    const settings = await followToTheEnd(stage, site.at('/urgent-actions'));
    assert.deepEqual(
      site.since().sort(),
      ['/files/ua-417-26.pdf', '/ua-417-26', '/ua-34-25', '/ua-9-26', '/urgent-actions'].sort(),
    );
    assert.deepEqual((await told(settings)).items.map(({ url, why }) => [url, why]).sort(), [
      [site.at('/ua-9-26'), 'login'],
      ['https://elsewhere.example/ua-8-26', 'other site'],
    ]);
    await settings.sees('UA 9/26: For members only');
    await settings.click('button', `${say('follow_item_done')} UA 9/26: For members only`);
    await settings.misses('UA 9/26: For members only');

    const desk = await stage.open('desk.html');
    await desk.sees('FAMILIES LEFT WITHOUT NEWS OF EXPELLED MEN');
    await desk.sees('UA 417/26');

    // What stands on a page is changed in place, and no list says so: the page of an open case is looked at again.
    site.pages['/ua-34-25'] = { body: pageOf(paper('outcome-34-25', { issued: dayFromNow(-1) })) };
    site.since();
    await stage.driver.killBackground();
    await weekGoesBySinceReading(settings);
    await timeGoesBy(settings);
    assert.deepEqual(await untilAsked(site, '/ua-34-25'), ['/urgent-actions', '/ua-34-25']);
    await desk.sees(/Closed 1 case/);
  },
);
