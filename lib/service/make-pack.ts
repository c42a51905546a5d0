import { withoutPerson } from '../backup/pack.ts';
import { loadList } from '../store/list.ts';
import { loadPapers } from '../store/read.ts';
import { loadDetails, loadProfile } from '../store/settings.ts';
import type { Clock } from './clock.ts';

/** The texts for a group, and how many were left out, for the person is named in them. */
export interface Packed {
  texts: string[];
  left: number;
}

/** The texts of all papers of the active cases, invented ones aside, without those in which the person is named. */
export async function makePack(clock: Clock): Promise<Packed> {
  const { active } = (await loadList(clock.today())).rows;
  const papers = [];
  for (const { key, sample } of active) if (!sample) papers.push(...(await loadPapers(key)).papers);
  const { name } = await loadProfile();
  const details = await loadDetails();
  const toPack = papers.map(({ raw, ua: { people, recipients } }) => ({
    text: raw.text,
    names: [
      ...people,
      ...recipients.flatMap((one) => [one.name, one.title, one.salutation].filter((part) => part !== null)),
    ],
    addresses: recipients.flatMap(({ emails }) => emails),
  }));
  const exact = [details.email, details.phone].filter((one) => one !== undefined);
  return withoutPerson(toPack, { name, exact });
}
