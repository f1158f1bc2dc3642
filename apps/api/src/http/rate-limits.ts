import rateLimit from '@fastify/rate-limit';
import type { ApiConfig } from '@holdfast/config';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Caller } from '../identity/caller.js';
import type { OperationId } from '../identity/route-roles.js';
import { ApiProblem } from '../problems/api-problem.js';

/** How often somebody may ask. Each answers the refusal (429), or nothing while it is within the limit. */
export interface RateLimits {
  /** A member of staff or a program, wherever they ask from. */
  ofCaller(request: FastifyRequest, caller: Caller): Promise<ApiProblem | undefined>;
  /** Whoever shows no good token. */
  ofAddress(request: FastifyRequest): Promise<ApiProblem | undefined>;
}

/** What watches over the API asks from one address, often, and must not be told to wait. */
export const UNLIMITED: ReadonlySet<OperationId> = new Set(['get-live', 'get-ready', 'get-metrics']);

const MINUTE = 60_000;
/** Callers and addresses that are counted at once; beyond that whoever asked longest ago is forgotten. */
const REMEMBERED = 20_000;

const unlimited = (): Promise<undefined> => Promise.resolve(undefined);

/**
 * Limits by the minute, counted in this process: with several processes each allows as much. People are counted by who they
 * are and not by where they sit: a municipality comes from one address.
 */
export async function createRateLimits(
  fastify: FastifyInstance,
  { API_RATE_PER_CALLER: perCaller, API_RATE_PER_ADDRESS: perAddress }: ApiConfig,
): Promise<RateLimits> {
  const callers = new WeakMap<FastifyRequest, string>();
  await fastify.register(rateLimit, { global: false, cache: REMEMBERED });
  const limited = (max: number, keyOf?: (request: FastifyRequest) => string) => {
    const count = fastify.createRateLimit({
      max,
      timeWindow: MINUTE,
      ...(keyOf !== undefined && { keyGenerator: keyOf }),
    });
    return async (request: FastifyRequest): Promise<ApiProblem | undefined> => {
      const counted = await count(request);
      if (counted.isAllowed || !counted.isExceeded) return undefined;
      return new ApiProblem('TOO_MANY_REQUESTS', [], { 'retry-after': String(Math.max(1, counted.ttlInSeconds)) });
    };
  };
  const byCaller = perCaller === 0 ? unlimited : limited(perCaller, (request) => callers.get(request) ?? '');
  return {
    ofCaller: (request, { tenant, staffId, machine }) => {
      callers.set(request, `${tenant}/${machine === true ? 'program' : 'person'}/${staffId}`);
      return byCaller(request);
    },
    ofAddress: perAddress === 0 ? unlimited : limited(perAddress),
  };
}
