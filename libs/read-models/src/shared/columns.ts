import type { ValueTransformer } from 'typeorm';

/** timestamptz as the rest of the product writes instants: RFC 3339 UTC with milliseconds. TypeORM only reads. */
export const asInstant: ValueTransformer = {
  to: (instant: string | null) => instant,
  from: (read: Date | null) => read?.toISOString() ?? null,
};
