/**
 * Remembers recently used values, never more than a number, each for a limited time (so that a key destroyed elsewhere is soon
 * forgotten here too). Two halves: what is used comes into the newer one; when that is full it becomes the older, and what was not
 * used since the older began is forgotten. A look at the newer half moves nothing.
 */
export class KeyCache<V> {
  private newer = new Map<string, Entry<V>>();
  private older = new Map<string, Entry<V>>();
  private readonly half: number;

  /** `maxAgeMs` counts on `clock` (milliseconds). */
  constructor(
    private readonly maxEntries: number,
    private readonly maxAgeMs: number,
    private readonly clock: () => number,
  ) {
    this.half = Math.max(1, Math.floor(maxEntries / 2));
  }

  get size(): number {
    return this.newer.size + this.older.size;
  }

  get(key: string): V | undefined {
    const used = this.newer.get(key);
    const entry = used ?? this.older.get(key);
    if (entry === undefined) return undefined;
    if (entry.until <= this.clock()) {
      this.delete(key);
      return undefined;
    }
    if (used === undefined) this.keep(key, entry);
    return entry.value;
  }

  delete(key: string): void {
    this.newer.delete(key);
    this.older.delete(key);
  }

  set(key: string, value: V): void {
    this.keep(key, { value, until: this.clock() + this.maxAgeMs });
  }

  private keep(key: string, entry: Entry<V>): void {
    this.delete(key);
    if (this.newer.size >= this.half) {
      this.older = this.maxEntries > 1 ? this.newer : new Map<string, Entry<V>>();
      this.newer = new Map();
    }
    this.newer.set(key, entry);
  }
}

interface Entry<V> {
  readonly value: V;
  readonly until: number;
}
