import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';

/** A text, or its pieces: each as it is, or again and again (`["<div>", 100000]`). */
export type Made = string | (string | [piece: string, times: number])[];

/** One attack on a border: what comes in, and what must be seen of it. */
export interface Attack {
  name: string;
  input: Made;
  /** Of what is read, what this attack is about: each of these names must have this value. */
  seen: Readonly<Record<string, unknown>>;
  /** What is around the input: the recipients of the paper before, the type of an answer, ... */
  given?: Readonly<Record<string, unknown>>;
}

const folder = path.join(root, 'tests/fixtures/attacks');

/** Names of the borders that attacks are written for. */
export const borders = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length));

/** The attacks on one border. */
export const attacksOn = (border: string): Attack[] =>
  JSON.parse(readFileSync(path.join(folder, `${border}.json`), 'utf8')) as Attack[];

/** The text that pieces make. */
export const made = (input: Made): string =>
  typeof input === 'string'
    ? input
    : input.map((piece) => (typeof piece === 'string' ? piece : piece[0].repeat(piece[1]))).join('');

/** Of what was read, what an attack is about. */
export const about = (read: object, seen: Attack['seen']): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(seen).map((name) => [name, (read as Record<string, unknown>)[name] ?? null]),
  );
