/** The language (BCP 47) that the person has their browser speak; `null` where it does not say. */
export const spokenLanguage = (): string | null => navigator.language || null;
