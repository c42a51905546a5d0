/** Characters that cannot be seen, or that turn the direction of what follows. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** True when a text holds characters that cannot be seen. */
export const hasInvisible = (text: string): boolean => text.search(INVISIBLE) >= 0;

/** A text without characters that cannot be seen. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
