/** A page of a list of the API. */
interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** As many as the API gives at once. */
export const PAGE = 200;

/**
 * Everything of a list, page by page. For lists that people choose from, where a part would look like the whole.
 * @throws Problem
 */
export async function allPages<T>(read: (cursor: { cursor?: string }) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read(cursor === null ? {} : { cursor });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}
