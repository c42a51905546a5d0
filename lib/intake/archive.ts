import { Unzip, UnzipInflate } from 'fflate';

/** The archive held more than `limit` bytes of wanted files. */
export class ArchiveTooLarge extends Error {}

/** Bytes handed to the inflater at a time: they can swell at most a thousandfold before the limit is looked at. */
const STEP = 16_384;

/**
 * Takes files out of a zip archive, by name. What is not wanted is not inflated. Throws `ArchiveTooLarge` as soon
 * as the wanted files together pass `limit` bytes, whatever sizes the archive claims, and an `Error` where it is broken.
 */
export function unzipSome(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name) || files.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    files.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > limit) throw new ArchiveTooLarge();
      chunks.push(chunk.slice());
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += STEP) {
    unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  }
  return new Map([...files].map(([name, chunks]) => [name, concatenated(chunks)]));
}

function concatenated(chunks: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
