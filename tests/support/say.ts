import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.ts';

const file = path.join(root, 'public/_locales/en/messages.json');
const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));

/** The English words for `key`, filled. A story names what it presses by its words, wherever they are kept. */
export function say(key: string, ...filled: (string | number)[]): string {
  const found = messages[key];
  if (!found) throw new Error(`no words for ${key}`);
  return found.message.replace(/\$(\d)/g, (_, place) => String(filled[Number(place) - 1] ?? ''));
}
