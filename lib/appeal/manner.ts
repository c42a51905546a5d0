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

/** The movement's name in the languages and scripts that letters are in; a pardon is not it. */
const AMNESTY = [
  /(?<!\p{L})Amnesty(?!\p{L})/u,
  /amnest(?:y|ie|ia|ía)\s+inter|amnist(?:ía|ia)\s+internacional|международн\p{L}*\s+амнисти|міжнародн\p{L}*\s+амністі/iu,
  /διεθν\p{L}*\s+αμνηστία|uluslararası\s+af\s+örgütü|العفو\s+الدولية|عفو\s+بین[\u200c\s]?الملل/iu,
  /אמנסטי|アムネスティ|앰네스티|国际特赦|國際特赦/u,
];

/** Whether a letter's text is other than the person's section advises on the movement's name: `missing`, or `there`. */
export function amnestyAgainst(setting: MannerSetting, text: string): 'missing' | 'there' | null {
  const named = AMNESTY.some((name) => name.test(text.normalize('NFC')));
  if (setting.amnesty === 'mention' && !named) return 'missing';
  return setting.amnesty === 'leave out' && named ? 'there' : null;
}
