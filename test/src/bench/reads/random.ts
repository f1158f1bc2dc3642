/** Numbers that look random and are the same on every run: mulberry32. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** One of these. @throws Error when there is none */
  of<T>(among: readonly T[]): T;
}

/** The same seed, the same numbers. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole: Random['whole'] = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    of: (among) => {
      if (among.length === 0) throw new Error('There is nothing to choose from.');
      return among[whole(0, among.length - 1)] as (typeof among)[number];
    },
  };
}
