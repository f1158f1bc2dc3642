/** One way to do the whole of something, and how long it took. */
export interface Timed {
  readonly name: string;
  /** Wall clock. */
  readonly seconds: number;
  /** Of this process: at one core never more than the wall clock, but for the collector's helpers. */
  readonly cpuSeconds: number;
  /** What came of it, to see that it was done. */
  readonly found: readonly number[];
}

/** Does each of several things once a round, in turns. */
export async function inTurns(
  rounds: number,
  ways: Readonly<Record<string, () => Promise<readonly number[]>>>,
  tell: (doing: string) => void,
): Promise<readonly (readonly Timed[])[]> {
  const all: Timed[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const timed: Timed[] = [];
    for (const [name, way] of Object.entries(ways)) {
      tell(`round ${round + 1}, ${name}`);
      const cpuBefore = process.cpuUsage();
      const began = performance.now();
      const found = await way();
      const seconds = (performance.now() - began) / 1_000;
      const { user, system } = process.cpuUsage(cpuBefore);
      timed.push({ name, seconds, cpuSeconds: (user + system) / 1_000_000, found });
    }
    all.push(timed);
  }
  return all;
}
