/** How many entries get their keys in one round trip. */
const CHUNK = 500;

/** The items in order, some hundreds at a time. */
export function* inChunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += CHUNK) yield items.slice(from, from + CHUNK);
}
