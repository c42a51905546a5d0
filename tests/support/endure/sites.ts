import { createHash } from 'node:crypto';
import { rss } from '../fake-web.ts';
import { pageOf } from '../papers.ts';
import { sectionSite } from '../section-site.ts';
import type { Lane } from './lanes.ts';
import { message } from './model.ts';
import { paperOf } from './papers.ts';

/** All of them are on this machine: what is stored of them is told by this. */
const HERE = 'http://127.0.0.1';

/** Whether something stored came from one of the sites. */
export const isFromSite = (url: unknown): boolean => typeof url === 'string' && url.startsWith(HERE);

/** Papers from this number on are on the sites. */
const ON_SITES = 950;

/** Sites that each have a feed with one paper, until `close`: one for each page, for a site is asked one thing at a time. */
export async function startSites(count: number): Promise<{ feeds: string[]; close(): Promise<void> }> {
  const all = await Promise.all(Array.from({ length: count }, () => sectionSite()));
  for (const [at, site] of all.entries()) {
    const number = ON_SITES + at;
    const html = pageOf(paperOf('first-157-26', number).raw.text);
    site.pages['/paper'] = { body: html };
    site.pages['/feed'] = { body: rss([{ title: `UA ${number}/26`, url: site.at('/paper'), html }]) };
  }
  return {
    feeds: all.map((site) => site.at('/feed')),
    close: async () => void (await Promise.all(all.map((site) => site.close()))),
  };
}

/** A feed that is followed, asked for now and then, and left: what stands there is read in the background meanwhile. */
export function feedLane(url: string, page: number): Lane {
  const id = createHash('sha256').update(url).digest('hex');
  const cell = `followed ${id}`;
  return {
    page,
    name: cell,
    binds: true,
    next: (chance, model) => {
      if (model.sure(cell) !== 'there')
        return {
          message: message('follow.add', { url, title: '', asked: false }),
          effects: [[cell, 'there']],
        };
      return chance.under(2) === 0
        ? { message: message('follows.check', { ids: [id] }), effects: [] }
        : { message: message('follow.remove', { id }), effects: [[cell, null]] };
    },
  };
}
