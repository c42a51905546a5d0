import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { BrokenInput } from './run.ts';

/** Inputs that one border gets. */
export interface Job {
  /** The border's name. */
  border: string;
  inputs: number;
  from: number;
}

/** What a process is to try: one job after the other. */
export interface Work {
  seed: number;
  /** Module with the borders. */
  borders: string;
  jobs: Job[];
  /** So many broken inputs of each job are looked for, then the rest of it is left. */
  most: number[];
  /** File that says what is being tried. */
  progress: string;
}

/** What such a process says. */
export type Told =
  /** `whole`: with the shortest text; else that is looked for still. */
  | { job: number; broken: BrokenInput; whole: boolean }
  /** @property work milliseconds that the process has worked for this job */
  | { job: number; slowest: number; slowestAt: number; inputs: number; work: number };

/** What is being tried at this moment. */
export interface Progress {
  job: number;
  /** Number of the input; -1 while its border is made ready. */
  at: number;
  /** How many texts were tried: it stands still where one hangs. */
  tries: number;
  slowest: number;
  slowestAt: number;
}

const NAMES = ['job', 'at', 'tries', 'slowest', 'slowestAt'] as const;

/**
 * Writes down what is being tried where another process can read it at any time. A file that is written in place: what is sent would
 * have to be fetched a million times by somebody who looks at it a few times a second.
 */
export function progressWriter(file: string): (progress: Omit<Progress, 'tries'>) => void {
  const handle = openSync(file, 'r+');
  const numbers = new Float64Array(NAMES.length);
  let tries = 0;
  return (progress) => {
    tries += 1;
    for (const [at, name] of NAMES.entries()) numbers[at] = name === 'tries' ? tries : progress[name];
    writeSync(handle, numbers, 0, numbers.byteLength, 0);
  };
}

/** What stands there. */
export function readProgress(file: string): Progress {
  const numbers = new Float64Array(NAMES.length);
  const handle = openSync(file, 'r');
  const length = readSync(handle, numbers, 0, numbers.byteLength, 0);
  closeSync(handle);
  if (length < numbers.byteLength) return { job: 0, at: -1, tries: 0, slowest: 0, slowestAt: 0 };
  return Object.fromEntries(NAMES.map((name, at) => [name, numbers[at]])) as unknown as Progress;
}
