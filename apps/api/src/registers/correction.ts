import type { z } from 'zod';
import type { FieldRule } from '../problems/field-error.js';

const nothing: FieldRule = 'nothing';

/** A correction names what changes; one that names nothing is refused. */
export function correction<S extends z.ZodObject>(fields: S): S {
  return fields.refine((value) => Object.keys(value).length > 0, { error: nothing });
}
