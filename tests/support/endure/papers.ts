import { createHash } from 'node:crypto';
import type { RawDocument } from '../../../lib/document/schema.ts';
import { plainText } from '../../../lib/service/paper-id.ts';
import { type PaperName, paper } from '../papers.ts';

/** A paper of an invented case, and the id that it is stored under. */
export interface EndurePaper {
  id: string;
  raw: RawDocument;
}

const rawOf = (text: string): RawDocument => ({ text, source: { way: 'paste', url: null, title: null } });

/** A paper of the case with this number; each kind of a case has an index number of its own. */
export function paperOf(name: PaperName, number: number): EndurePaper {
  const text = paper(name)
    .replaceAll(/\b(?:157\/26|301\/26|34\/25)\b/g, `${number}/26`)
    .replace(/(Index: \w{3} \d\d)\/\d{4}\/\d{4}/, `$1/${number}/2026`);
  return { id: createHash('sha256').update(plainText(text)).digest('hex'), raw: rawOf(text) };
}

export const keyOf = (number: number): string => `UA-${number}-2026`;
