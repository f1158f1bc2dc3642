import type { Measured } from './closed-loop.js';

/** One thing that is measured once a round, beside the others. */
export interface Variant {
  readonly name: string;
  readonly measure: (round: number) => Promise<Measured>;
}

/** Every measurement of a variant, by round. */
export type ByVariant = ReadonlyMap<string, readonly Measured[]>;

/**
 * Measures every variant once a round, in turns, every other round backwards: what slows the machine down for a while slows
 * neighbours of one round, so only ratios within a round are compared.
 */
export async function inRounds(
  rounds: number,
  variants: readonly Variant[],
  tell: (doing: string) => void,
): Promise<ByVariant> {
  const measured = new Map<string, Measured[]>(variants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, measure } of round % 2 === 0 ? variants : [...variants].reverse()) {
      tell(`round ${round + 1} of ${rounds}, ${name}`);
      measured.get(name)?.push(await measure(round));
    }
  }
  return measured;
}
