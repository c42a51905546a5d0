import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Letters and digits by lot, so that nothing repeats in it: what a browser packs before it writes leaves such words as they are. */
export function madePhrase(): string {
  const signs = [...'abcdefghijkmnopqrstuvwxyz23456789'];
  const drawn = Array.from(
    { length: 24 },
    () => signs.splice(Math.floor(Math.random() * signs.length), 1)[0],
  );
  return drawn.join('');
}

/** A piece of a phrase that is found counts as the phrase: nobody else writes so many of its signs in a row. */
const PIECE = 8;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(name);
    return entry.isFile() ? [name] : [];
  });
}

/** What a file holds; nothing where it went away meanwhile. */
function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

// The bytes, not the text, are looked for: by itself Node finds UTF-16 at even places alone.
const holds = (bytes: Buffer, text: string): boolean =>
  bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));

/** Reads every file under a folder byte by byte; gives those in which a phrase, or a piece of it, is found in UTF-8 or UTF-16. */
export function tracesIn(folder: string, phrase: string): string[] {
  const pieces = Array.from({ length: phrase.length / PIECE }, (_, at) =>
    phrase.slice(at * PIECE, (at + 1) * PIECE),
  );
  return filesIn(folder)
    .filter((file) => {
      const bytes = bytesOf(file);
      return file.includes(phrase) || pieces.some((piece) => holds(bytes, piece));
    })
    .map((file) => path.relative(folder, file));
}
