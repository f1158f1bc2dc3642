import { z } from 'zod';

/** What every list takes: `cursor` from the page before, and how many. */
export const paging = {
  cursor: z.string().min(1).max(500).exactOptional().meta({ description: '`nextCursor` of the page before.' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .exactOptional()
    .meta({ description: 'At most so many items, 1 to 200. Default 50.' }),
};

/** One page of a list. */
export function pageOf<S extends z.ZodType>(item: S, id: string) {
  return z
    .strictObject({
      items: z.array(item),
      nextCursor: z.string().nullable().meta({ description: 'Null: there is no more.' }),
    })
    .meta({ id });
}
