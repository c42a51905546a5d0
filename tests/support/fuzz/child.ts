/** Tries inputs in a process of its own, which `watch.ts` ends where one of them hangs. */
import { progressWriter, type Told, type Work } from './progress.ts';
import { fuzz } from './run.ts';
import type { Border } from './seeds.ts';

const { seed, borders, jobs, most, progress } = JSON.parse(process.argv[2] ?? '') as Work;
const { BORDERS } = (await import(borders)) as { BORDERS: readonly Border[] };
const write = progressWriter(progress);

/** Resolves once it is on its way: what comes next may hang. */
const tell = (told: Told): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send?.(told, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

for (const [job, { border: name, inputs, from }] of jobs.entries()) {
  write({ job, at: -1, slowest: 0, slowestAt: from });
  const border = BORDERS.find((one) => one.name === name);
  if (!border) throw new Error(`no border: ${name}`);
  const before = process.cpuUsage();
  const end = from + inputs;
  const whole = { inputs: 0, slowest: 0, slowestAt: from };
  for (let [next, found] = [from, 0]; next < end && found < (most[job] ?? 1); found += 1) {
    const outcome = await fuzz(border, seed, end - next, next, {
      tries: (at, { slowest, slowestAt }) => {
        const isSlower = slowest > whole.slowest;
        write({ job, at, ...(isSlower ? { slowest, slowestAt } : whole) });
      },
      broke: (broken) => tell({ job, broken, whole: false }),
    });
    whole.inputs += outcome.inputs;
    if (outcome.slowest > whole.slowest)
      Object.assign(whole, { slowest: outcome.slowest, slowestAt: outcome.slowestAt });
    if (!outcome.broken) break;
    await tell({ job, broken: outcome.broken, whole: true });
    next = outcome.broken.at + 1;
  }
  const { user, system } = process.cpuUsage(before);
  await tell({ job, ...whole, work: (user + system) / 1000 });
}
process.exit(0);
