/** Characters that cannot be seen, or that turn the direction of what follows; of the signs beyond 16 bits only the tags. */
const INVISIBLE =
  /\u00ad|\u034f|\u061c|[\u115f\u1160]|[\u17b4\u17b5]|[\u180b-\u180f]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\u3164|[\ufe00-\ufe0f]|\ufeff|\uffa0|[\ufff9-\ufffb]|\udb40[\udc00-\udfff]/g;

/** True when a text holds characters that cannot be seen. */
export const hasInvisible = (text: string): boolean => text.search(INVISIBLE) >= 0;

/** A text without characters that cannot be seen. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** True when a text shows its letters in another order than they are in: what is read is not what is seen. */
export const isTurned = (text: string): boolean => /[\u202d\u202e]/.test(text);
