/**
 * For translators: `npm run locale -- de` prints the messages that German lacks, with the English words and what they
 * are for; `npm run locale -- de FILE` takes what was filled in there (or `{ "key": "words" }`) into German's file,
 * in the order of the English one, and drops what English has no more.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { fileOf, keysFor, type Messages, messagesOf, modelOf } from '../support/locales.ts';

type Filled = Record<string, string | { message?: string }>;

const english = messagesOf('en');
const { positionals } = parseArgs({ allowPositionals: true });
const [folder, file] = positionals;

const wordsOf = (filled: Filled[string] | undefined): string | undefined =>
  typeof filled === 'string' ? filled : filled?.message;

/** Marks of direction, which nobody sees in a file unless they are written as escapes. */
const DIRECTION = /[\u200e\u200f\u2066-\u2069]/g;
const escaped = (mark: string): string => `\\u${mark.charCodeAt(0).toString(16)}`;

/** What `folder` lacks, ready to be filled in. */
function missing(known: Messages, keys: string[]): object {
  const lacking = keys.filter((key) => !known[key]);
  const ask = (key: string) => ({
    message: '',
    english: modelOf(english, key)?.message,
    description: modelOf(english, key)?.description,
  });
  return Object.fromEntries(lacking.map((key) => [key, ask(key)]));
}

/** The messages of a folder with what was filled in, in order; what is still empty is left out. */
function merged(known: Messages, filled: Filled, keys: string[]): Messages {
  const found = keys.flatMap((key) => {
    const message = wordsOf(filled[key]) || known[key]?.message;
    return message ? [[key, { message }] as const] : [];
  });
  return Object.fromEntries(found);
}

if (!folder || folder === 'en') {
  console.error('Which language? For example: npm run locale -- de');
  process.exit(2);
}
const keys = keysFor(english, folder);
const known = existsSync(fileOf(folder)) ? messagesOf(folder) : {};
if (!file) console.log(JSON.stringify(missing(known, keys), null, 2));
else {
  const filled: Filled = JSON.parse(readFileSync(file, 'utf8'));
  const strange = Object.keys(filled).filter((key) => !keys.includes(key));
  const messages = merged(known, filled, keys);
  mkdirSync(path.dirname(fileOf(folder)), { recursive: true });
  const text = JSON.stringify(messages, null, 2).replace(DIRECTION, escaped);
  writeFileSync(fileOf(folder), `${text}\n`);
  if (strange.length > 0) console.error(`English has no message called ${strange.join(', ')}.`);
  console.log(`${folder}: ${Object.keys(messages).length} of ${keys.length} messages.`);
}
