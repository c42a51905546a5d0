import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';
import { type Job, type Progress, readProgress, type Told } from './progress.ts';
import { type BrokenInput, inputOf, LONGEST } from './run.ts';
import type { Border } from './seeds.ts';

const HERE = path.join(root, 'tests/support/fuzz');
const ALL_BORDERS = pathToFileURL(path.join(HERE, 'borders.ts')).href;

/** What an input may take before its process is ended, in milliseconds. */
export interface Limits {
  /**
   * Of the process's work, where the system tells it: what else the machine does takes none of it. An input that ends by itself is
   * judged by its own thread at two seconds; three times as much leaves room for what other threads of the process do meanwhile.
   */
  work: number;
  /** By the clock: for an input that waits for what never comes, and where no work is told. A loaded machine takes so long for no input. */
  clock: number;
  /** By the clock, to make a border ready. */
  ready: number;
}

const LIMITS: Limits = { work: 3 * LONGEST, clock: 60_000, ready: 300_000 };

/** Milliseconds between two looks. */
const LOOKS = 100;

/** So many broken inputs of a border are told; what is left of it is not tried. */
const MOST = 5;

/** What was seen of a border, its broken inputs in order. */
export interface Watched {
  border: string;
  inputs: number;
  slowest: number;
  slowestAt: number;
  broken: BrokenInput[];
  /** Milliseconds of work, but for what was ended. */
  work: number;
}

interface Options {
  seed: number;
  jobs: readonly Job[];
  /** Address of the module whose `BORDERS` are tried. */
  borders?: string;
  limits?: Partial<Limits>;
  /** Is told each border as it is through. */
  tell?: (outcome: Watched) => void;
}

/** Milliseconds that a process has worked; nothing where the system does not tell. */
function workOf({ pid }: ChildProcess): number | undefined {
  try {
    const told = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = told.slice(told.lastIndexOf(')') + 2).split(' ');
    // In hundredths of a second; the first of these fields is the third of the line.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
}

/** Ends a process at what takes too long. @returns what was taken for it; nothing once the process has ended by itself */
function endingAt(child: ChildProcess, progress: string, limits: Limits): Promise<string | null> {
  let since: { tries: number; clock: number; work: number | undefined } | null = null;
  let why: string | null = null;
  const look = (): void => {
    const { tries, at } = readProgress(progress);
    if (since?.tries !== tries) since = { tries, clock: performance.now(), work: workOf(child) };
    const waited = performance.now() - since.clock;
    const worked = (workOf(child) ?? 0) - (since.work ?? 0);
    if (at < 0 ? waited < limits.ready : waited < limits.clock && worked < limits.work) return;
    why = 'hang above two seconds';
    child.kill('SIGKILL');
  };
  const looks = setInterval(look, LOOKS);
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      clearInterval(looks);
      resolve(why ?? (code === 0 ? null : `the process ended: ${signal ?? code}`));
    });
  });
}

class Watch {
  readonly #options: Options;
  readonly #progress: string;
  readonly #outcomes: Watched[];
  /** A broken input of which shorter ones are being tried. */
  #found: BrokenInput | null = null;

  constructor(options: Options, folder: string) {
    this.#options = options;
    this.#progress = path.join(folder, 'progress');
    this.#outcomes = options.jobs.map(({ border, from }) => ({
      border,
      inputs: 0,
      slowest: 0,
      slowestAt: from,
      broken: [],
      work: 0,
    }));
  }

  #slower(outcome: Watched, { slowest, slowestAt }: Pick<Watched, 'slowest' | 'slowestAt'>): void {
    if (slowest > outcome.slowest) Object.assign(outcome, { slowest, slowestAt });
  }

  #hear(told: Told, outcome: Watched): void {
    if ('broken' in told) {
      this.#found = told.whole ? null : told.broken;
      if (told.whole) outcome.broken.push(told.broken);
      return;
    }
    outcome.inputs += told.inputs;
    outcome.work += told.work;
    this.#slower(outcome, told);
    this.#options.tell?.(outcome);
  }

  /** Notes what was being tried as the process ended. */
  async #ended(why: string, job: Job, outcome: Watched, { at, ...progress }: Progress): Promise<void> {
    const { BORDERS } = (await import(this.#options.borders ?? ALL_BORDERS)) as {
      BORDERS: readonly Border[];
    };
    const border = BORDERS.find(({ name }) => name === job.border);
    if (at < 0 || !border) throw new Error(`${job.border} cannot be tried: ${why}`);
    const text = inputOf(border, border.seeds(), this.#options.seed, at);
    // Shorter ones of a broken input may hang where it does not.
    outcome.broken.push(this.#found ?? { at, why, text, shortest: text });
    this.#found = null;
    outcome.inputs += at + 1 - job.from;
    this.#slower(outcome, progress);
  }

  async run(): Promise<Watched[]> {
    const { seed, borders = ALL_BORDERS, limits, tell } = this.#options;
    let jobs = this.#options.jobs.map((job, at) => ({ ...job, outcome: this.#outcomes[at] as Watched }));
    while (jobs.length > 0) {
      const most = jobs.map(({ outcome }) => MOST - outcome.broken.length);
      const work = { seed, borders, jobs: jobs.map(({ outcome: _, ...job }) => job), most };
      // The unit tests have a browser of their own, which is in no other process.
      const { VITEST: _, ...env } = process.env;
      writeFileSync(this.#progress, '');
      const child = fork(
        path.join(HERE, 'child.ts'),
        [JSON.stringify({ ...work, progress: this.#progress })],
        {
          env,
          execArgv: [],
        },
      );
      const end = () => child.kill('SIGKILL');
      process.once('exit', end);
      const these = jobs;
      child.on('message', (told: Told) => this.#hear(told, these[told.job]?.outcome as Watched));
      const why = await endingAt(child, this.#progress, { ...LIMITS, ...limits });
      process.off('exit', end);
      if (why === null) break;
      const progress = readProgress(this.#progress);
      const [at, rest] = [jobs[progress.job], jobs.slice(progress.job + 1)];
      if (!at) throw new Error(why);
      await this.#ended(why, at, at.outcome, progress);
      const next = progress.at + 1;
      const left = { ...at, from: next, inputs: at.from + at.inputs - next };
      const goesOn = left.inputs > 0 && at.outcome.broken.length < MOST;
      if (!goesOn) tell?.(at.outcome);
      jobs = goesOn ? [left, ...rest] : rest;
    }
    return this.#outcomes;
  }
}

/**
 * Tries inputs by chance in a process of its own, one border after the other. An input at which it hangs, or which ends the process, has
 * broken a rule as any other: it is told by its number, and a new process goes on behind it.
 */
export async function watch(options: Options): Promise<Watched[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'appeal-fuzz-'));
  try {
    return await new Watch(options, folder).run();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
