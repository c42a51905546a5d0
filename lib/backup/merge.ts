import type { MannerSetting } from '../appeal/manner.ts';
import type { Caution } from '../case/caution.ts';
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

/** Settings with what a backup adds to them: what the person has set here stays. */
export function mergedSettings(here: SavedSettings, saved: SavedSettings): SavedSettings {
  // An older backup knows neither of these.
  const kept = here.journalKept ?? saved.journalKept;
  const hosts = [...new Set([...here.taught, ...saved.taught].map(({ host }) => host))];
  const fieldsOf = (settings: SavedSettings, host: string) =>
    settings.taught.find((one) => one.host === host)?.fields ?? [];
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
    ...(kept && { journalKept: kept }),
    ...((here.embassies || saved.embassies) && {
      embassies: { ...saved.embassies, ...here.embassies },
    }),
    taught: hosts.map((host) => {
      const own = fieldsOf(here, host);
      const isNew = ({ name, label }: { name: string; label: string }) =>
        own.every((one) => one.name !== name || one.label !== label);
      return { host, fields: [...own, ...fieldsOf(saved, host).filter(isNew)] };
    }),
  };
}
