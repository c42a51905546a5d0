/** Milliseconds that this thread works; what else the machine does is not in it. */
export async function workOf(act: () => unknown): Promise<number> {
  const before = process.threadCpuUsage();
  await act();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Work that is not told apart from noise, in milliseconds of this thread. */
const NOISE = 15;

/** How many times the work the greater of two takes: tried again where it is more than `most`, since noise only makes it more. */
export async function growthOf(small: () => unknown, great: () => unknown, most: number): Promise<number> {
  const measured = async () => {
    const one = await workOf(small);
    return (await workOf(great)) / (one + NOISE);
  };
  const first = await measured();
  return first <= most ? first : Math.min(first, await measured());
}
