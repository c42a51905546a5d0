/** What a letter says in its own language where the paper leaves a gap. */
export interface Phrases {
  salutation: string;
  signOff: string;
  subject(who: string): string;
  opening(who: string): string;
  ask: string;
}

const en: Phrases = {
  salutation: 'Dear Sir or Madam',
  signOff: 'Yours sincerely',
  subject: (who) => `About ${who}`,
  opening: (who) => `I am writing about ${who}.`,
  ask: 'I ask you to consider the following:',
};

/** The phrases of a language (BCP 47); English where there are none. */
export function phrasesFor(_language: string | null): Phrases {
  return en;
}
