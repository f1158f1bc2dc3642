import pg from 'pg';

/** Statements that one connection keeps ready. Beyond that they are planned each time: lists have many filters. */
const MOST = 200;

/** What a pool asks of a client's query, whatever way it is called. */
type Querying = new (config?: string | pg.ClientConfig) => { query(first: unknown, ...rest: unknown[]): unknown };

/**
 * A connection that prepares every statement with values under a name of its own: the query builder writes the same text again
 * and again, and to plan its joins anew takes the server longer than to carry them out.
 */
export class PreparingClient extends (pg.Client as unknown as Querying) {
  private readonly names = new Map<string, string>();

  override query(first: unknown, ...rest: unknown[]): unknown {
    const [values] = rest;
    if (typeof first !== 'string' || !Array.isArray(values) || values.length === 0) return super.query(first, ...rest);
    const name = this.nameOf(first);
    return name === null ? super.query(first, ...rest) : super.query({ name, text: first, values }, ...rest.slice(1));
  }

  private nameOf(text: string): string | null {
    const known = this.names.get(text);
    if (known !== undefined) return known;
    if (this.names.size === MOST) return null;
    const name = `hf_read_${this.names.size + 1}`;
    this.names.set(text, name);
    return name;
  }
}
