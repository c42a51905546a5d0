import * as z from 'zod/mini';
import { mannerSchema, noManner } from '../appeal/manner.ts';
import { profileSchema } from '../appeal/schema.ts';
import { type Caution, cautionSchema, noCaution } from '../case/caution.ts';
import { allChannelNotesSchema, channelNotesSchema } from '../case/channel-notes.ts';
import { embassiesSchema, embassySchema } from '../case/embassy.ts';
import { formDetailsSchema } from '../delivery/plan/details.ts';
import { taughtSchema } from '../delivery/plan/taught.ts';
import { keptSchema } from '../journal/keep.ts';
import { reminderSchema } from '../reminder/schema.ts';
import { noSettings, type SavedSettings, savedSettingsSchema } from './schema.ts';
import { byField, byName, each, isFields, type Split, whole } from './split.ts';

/** How each setting is taken apart, so that one part that does not fit takes no other along. */
export const SPLITS = {
  profile: byField(profileSchema.shape),
  webmail: whole(z.string()),
  details: byName(formDetailsSchema.def.keyType, whole(formDetailsSchema.def.valueType)),
  reminder: byField(reminderSchema.shape),
  /** As it is stored: by the host. */
  taught: byName(z.string(), each(taughtSchema)),
  caution: byField(cautionSchema.shape),
  manner: byField(mannerSchema.shape),
  journalKept: whole(keptSchema),
  embassies: byName(embassiesSchema.def.keyType, whole(embassySchema)),
  channelNotes: byName(
    allChannelNotesSchema.def.keyType,
    byName(channelNotesSchema.def.keyType, whole(channelNotesSchema.def.valueType)),
  ),
} as const satisfies Record<keyof SavedSettings, Split>;

/** What cannot be read of the caution counts as every country, also once it is set aside: nothing is given away. */
export const mendedCaution = (fit: Partial<Caution> | null): Partial<Caution> => ({ ...fit, all: true });

/** In a file what was told of fields is a list of sites, and what was not chosen is `null`. */
const IN_FILE: Record<keyof SavedSettings, Split> = {
  ...SPLITS,
  taught: each(savedSettingsSchema.shape.taught.def.element),
  webmail: whole(savedSettingsSchema.shape.webmail),
  journalKept: whole(savedSettingsSchema.shape.journalKept),
};

/** What completes a setting of which a field is left out. */
const LEFT_OUT: Partial<Record<keyof SavedSettings, object>> = {
  profile: noSettings.profile,
  caution: noCaution,
  manner: noManner,
};

/** The settings of a file, part by part, and of how many something does not fit. */
export function readSettings(value: unknown): { settings: SavedSettings; unfit: number } {
  if (!isFields(value)) return { settings: noSettings, unfit: 1 };
  let unfit = 0;
  const parts = Object.keys(SPLITS).flatMap((key): [string, unknown][] => {
    const name = key as keyof SavedSettings;
    if (!Object.hasOwn(value, name)) return [];
    const { fit, rest } = IN_FILE[name].apart(value[name]);
    if (rest !== undefined) unfit += 1;
    const known = rest !== undefined && name === 'caution' ? mendedCaution(fit as Partial<Caution>) : fit;
    if (known === undefined) return [];
    return [[name, LEFT_OUT[name] ? { ...LEFT_OUT[name], ...(known as object) } : known]];
  });
  const settings = savedSettingsSchema.safeParse({ ...noSettings, ...Object.fromEntries(parts) });
  return settings.success ? { settings: settings.data, unfit } : { settings: noSettings, unfit: unfit + 1 };
}
