import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { ApiProblem } from '../problems/api-problem.js';
import { day } from '../schemas/scalars.js';
import { defineRoute } from './route-contract.js';
import { validate, type RawRequest } from './validate.js';

const NEW_KEY = '0d9b0f7a-45ac-4a4e-9d1f-2b6f0a1c3e55';
const KEY = '7c1f6a52-1b0e-4a8e-8a6a-64c3e2f3a910';
const contract = defineRoute({
  operationId: 'get-live',
  tag: 'test',
  summary: 'test',
  params: z.strictObject({ id: z.string().length(3) }),
  query: z.strictObject({ limit: z.coerce.number().int().exactOptional() }),
  body: z.strictObject({ on: day }),
  writes: 'changes',
  answers: [],
  problems: [],
});
const raw: RawRequest = { params: { id: 'abc' }, query: {}, body: { on: '2026-01-05' }, headers: {} };

const check = (request: Partial<RawRequest>, dev = true) =>
  validate(contract, { ...raw, ...request }, { dev, newKey: () => NEW_KEY });
function pointersOf(request: Partial<RawRequest>): readonly string[] {
  try {
    check(request);
    return [];
  } catch (error) {
    return (error as ApiProblem).errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
  }
}

describe('a request', () => {
  it('is handed on as its contract reads it', () => {
    expect(check({ query: { limit: '20' } })).toEqual({
      params: { id: 'abc' },
      query: { limit: 20 },
      body: { on: '2026-01-05' },
      key: NEW_KEY,
      ifMatch: null,
      devClock: null,
    });
  });

  it('is refused with everything that is wrong, wherever it stands', () => {
    expect(
      pointersOf({
        params: { id: 'a' },
        query: { limit: 'x', sort: 'up' },
        body: { on: '2026-02-30' },
        headers: { 'idempotency-key': '1', 'if-match': '7', 'dev-clock': 'now' },
      }),
    ).toEqual([
      '/id too-short',
      '/limit type',
      '/sort unknown-field',
      '/on date',
      '/Idempotency-Key id',
      '/If-Match entity-tag',
      '/Dev-Clock instant',
    ]);
  });

  it('may carry the key it repeats, in any case', () => {
    expect(check({ headers: { 'idempotency-key': KEY.toUpperCase() } }).key).toBe(KEY);
  });

  it.each([
    ['"7"', 7],
    ['W/"12"', 12],
    ['*', null],
  ])('that says If-Match: %s waits for version %p', (header, version) => {
    expect(check({ headers: { 'if-match': header } }).ifMatch).toBe(version);
  });

  it('has no clock of its own in production, whatever it says', () => {
    expect(check({ headers: { 'dev-clock': '2026-01-05T09:00:00Z' } }).devClock).toBe('2026-01-05T09:00:00.000Z');
    expect(check({ headers: { 'dev-clock': 'nonsense' } }, false).devClock).toBeNull();
  });
});
