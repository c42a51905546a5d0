import * as z from 'zod/mini';

/** What sections advise differently on, as the person's own section does; `null` where they have not said. */
export const mannerSchema = z.object({
  /** Whether letters say that one writes for Amnesty. */
  amnesty: z.nullable(z.enum(['mention', 'leave out'])),
  /** Whether letters are to be in one's own words, or to keep to the model. */
  words: z.nullable(z.enum(['own', 'model'])),
});
export type MannerSetting = z.infer<typeof mannerSchema>;

export const noManner: MannerSetting = { amnesty: null, words: null };

/** The movement's name in the scripts that letters are in. */
const AMNESTY = /amnest(?:y|ie|ia|ía|ía)\s+inter|amnesty|amnist(?:ía|ia)\s+internacional|العفو\s+الدولية/iu;

/** Whether a letter's text is other than the person's section advises on the movement's name: `missing`, or `there`. */
export function amnestyAgainst(setting: MannerSetting, text: string): 'missing' | 'there' | null {
  const named = AMNESTY.test(text);
  if (setting.amnesty === 'mention' && !named) return 'missing';
  return setting.amnesty === 'leave out' && named ? 'there' : null;
}
