import type { MannerSetting } from '../appeal/manner.ts';
import type { Caution } from '../case/caution.ts';
import type { AllChannelNotes } from '../case/channel-notes.ts';
import type { TaughtSite } from '../delivery/plan/taught.ts';
import { KEPT_BEFORE } from '../journal/keep.ts';
import type { SavedSettings } from './schema.ts';

/** Of two rows in the same place the later one; of two of the same moment the one that is here. */
export const later = <T>(here: T | undefined, saved: T, at: (row: T) => string): T =>
  here !== undefined && at(here) >= at(saved) ? here : saved;

/** What was answered here stays; a backup answers where nobody has. */
const mergedCaution = (here: Caution | undefined, saved: Caution | undefined): Caution | undefined =>
  here?.answered ? here : (saved ?? here);

/** Of each of the two what was set here, else what the backup has. */
const mergedManner = (here?: MannerSetting, saved?: MannerSetting): MannerSetting | undefined =>
  here && saved
    ? { amnesty: here.amnesty ?? saved.amnesty, words: here.words ?? saved.words }
    : (here ?? saved);

/** What was told of fields, with what a file adds to it: of one field what was told here stays. */
export function mergedTaught(here: readonly TaughtSite[], saved: readonly TaughtSite[]): TaughtSite[] {
  const hosts = [...new Set([...here, ...saved].map(({ host }) => host))];
  const fieldsOf = (sites: readonly TaughtSite[], host: string) =>
    sites.filter((one) => one.host === host).flatMap(({ fields }) => fields);
  return hosts.map((host) => {
    const fields = fieldsOf(here, host);
    for (const one of fieldsOf(saved, host))
      if (fields.every(({ name, label }) => one.name !== name || one.label !== label)) fields.push(one);
    return { host, fields };
  });
}

/** Of each way of a case what was noted here, else what the backup has. */
const mergedNotes = (here: AllChannelNotes, saved: AllChannelNotes): AllChannelNotes =>
  Object.fromEntries(
    [...new Set([...Object.keys(saved), ...Object.keys(here)])].map((key) => [
      key,
      { ...saved[key], ...here[key] },
    ]),
  );

/** Settings with what a backup adds to them: what the person has set here stays. */
export function mergedSettings(here: SavedSettings, saved: SavedSettings): SavedSettings {
  // An older backup does not say it: its journal was kept as one was then.
  const kept = here.journalKept ?? saved.journalKept ?? KEPT_BEFORE;
  return {
    profile: {
      name: here.profile.name || saved.profile.name,
      town: here.profile.town || saved.profile.town,
    },
    webmail: here.webmail ?? saved.webmail,
    caution: mergedCaution(here.caution, saved.caution),
    manner: mergedManner(here.manner, saved.manner),
    details: { ...saved.details, ...here.details },
    reminder: { ...saved.reminder, ...here.reminder },
    journalKept: kept,
    ...((here.embassies || saved.embassies) && {
      embassies: { ...saved.embassies, ...here.embassies },
    }),
    ...((here.channelNotes || saved.channelNotes) && {
      channelNotes: mergedNotes(here.channelNotes ?? {}, saved.channelNotes ?? {}),
    }),
    taught: mergedTaught(here.taught, saved.taught),
  };
}
