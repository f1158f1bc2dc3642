import { z } from 'zod';
import { ApiProblem } from '../problems/api-problem.js';
import type { FieldError } from '../problems/field-error.js';
import { fieldErrors } from '../problems/zod-errors.js';
import { instant, uuid } from '../schemas/scalars.js';
import type { RouteContract, RouteInput } from './route-contract.js';

/** What of a request is validated. */
export interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface ValidationOptions {
  /** Makes an Idempotency-Key where the caller sent none. */
  readonly newKey: () => string;
  /** Whether `Dev-Clock` exists. */
  readonly dev: boolean;
}

/** A version in quotes, as `ETag` gave it; proxies may have weakened it. */
const ENTITY_TAG = /^(?:W\/)?"(\d{1,10})"$/;
const nothing = z.strictObject({});

/** Checks everything of a request and names every wrong field at once. @throws ApiProblem MALFORMED */
export function validate(contract: RouteContract, raw: RawRequest, options: ValidationOptions): RouteInput {
  const errors: FieldError[] = [];
  const parse = (schema: z.ZodType | undefined, value: unknown): unknown => {
    if (schema === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    errors.push(...fieldErrors(result.error.issues, value));
    return undefined;
  };
  const params = parse(contract.params, raw.params);
  const query = parse(contract.query ?? nothing, raw.query ?? {});
  const body = parse(contract.body, raw.body);
  const key = contract.writes === undefined ? '' : readKey(raw, options.newKey, errors);
  const ifMatch = contract.writes === 'changes' ? readIfMatch(raw, errors) : null;
  const devClock = options.dev ? readDevClock(raw, errors) : null;
  if (errors.length > 0) throw new ApiProblem('MALFORMED', errors);
  return { params, query, body, key, ifMatch, devClock };
}

function readKey({ headers }: RawRequest, newKey: () => string, errors: FieldError[]): string {
  const sent = headers['idempotency-key'];
  if (sent === undefined) return newKey();
  const result = uuid.safeParse(sent);
  if (result.success) return result.data;
  errors.push({ pointer: '/Idempotency-Key', rule: 'id' });
  return '';
}

function readIfMatch({ headers }: RawRequest, errors: FieldError[]): number | null {
  const sent = headers['if-match'];
  if (sent === undefined || sent === '*') return null;
  const version = typeof sent === 'string' ? ENTITY_TAG.exec(sent)?.[1] : undefined;
  if (version !== undefined) return Number(version);
  errors.push({ pointer: '/If-Match', rule: 'entity-tag' });
  return null;
}

function readDevClock({ headers }: RawRequest, errors: FieldError[]): string | null {
  const sent = headers['dev-clock'];
  if (sent === undefined) return null;
  const result = instant.safeParse(sent);
  if (result.success) return result.data;
  errors.push({ pointer: '/Dev-Clock', rule: 'instant' });
  return null;
}
