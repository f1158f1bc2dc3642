import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hasRole } from '../identity/caller.js';
import { PEOPLE_ONLY } from '../identity/route-roles.js';
import { unauthenticated, type TokenVerifier } from '../identity/token-verifier.js';
import { ApiProblem } from '../problems/api-problem.js';
import { UNLIMITED, type RateLimits } from './rate-limits.js';
import './request.js';
import type { RouteContract } from './route-contract.js';
import { securityHeaders } from './security-headers.js';
import { validate, type ValidationOptions } from './validate.js';

export interface HookOptions extends ValidationOptions {
  readonly verifier: TokenVerifier;
  readonly limits: RateLimits;
}

/**
 * What happens to every request before its handler: the contract is looked up, the caller identified and admitted (before
 * the body is read), then everything sent is validated. Fastify hooks rather than guards and pipes: they run before the
 * body is read, and cost next to nothing.
 */
export function addRequestHooks(fastify: FastifyInstance, options: HookOptions): void {
  fastify.decorateRequest('contract', null);
  fastify.decorateRequest('caller', null);
  fastify.decorateRequest('input', null);

  // Answers are about people: no cache between here and the reader keeps one.
  const always = { ...securityHeaders(), 'cache-control': 'no-store' };
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(always);
    const { config } = request.routeOptions as { config?: { contract?: RouteContract } };
    const contract = config?.contract ?? null;
    request.contract = contract;
    if (contract === null || typeof contract.access === 'string') {
      if (contract === null || UNLIMITED.has(contract.operationId)) return done();
      return settle(options.limits.ofAddress(request), done);
    }
    settle(identify(request, options), done);
  });

  fastify.addHook('preHandler', (request, _reply, done) => {
    if (request.contract === null) return done();
    try {
      request.input = validate(request.contract, request, options);
    } catch (error) {
      return done(error as Error);
    }
    done();
  });
}

/** Either nothing, or the error to answer with. */
function settle(outcome: Promise<ApiProblem | undefined>, done: (error?: Error) => void): void {
  outcome.then((problem) => done(problem), done);
}

/** Who asks, within their limit; whoever shows no good token is counted by where they ask from. */
async function identify(request: FastifyRequest, { verifier, limits }: HookOptions): Promise<ApiProblem | undefined> {
  const token = bearerOf(request);
  if (token === null) return (await limits.ofAddress(request)) ?? unauthenticated();
  try {
    const caller = verifier.remembered(token) ?? (await verifier.verify(token));
    return (await limits.ofCaller(request, caller)) ?? admit(request, caller);
  } catch (error) {
    const refused = await limits.ofAddress(request);
    if (refused !== undefined) return refused;
    throw error;
  }
}

function bearerOf({ headers }: FastifyRequest): string | null {
  const { authorization } = headers;
  return authorization !== undefined && /^bearer /i.test(authorization) ? authorization.slice(7).trim() : null;
}

/** The role check of the route; who may act on the very case is the domain's decision. */
function admit(request: FastifyRequest, caller: NonNullable<FastifyRequest['caller']>): ApiProblem | undefined {
  const access = request.contract?.access;
  if (typeof access === 'object' && !hasRole(caller, access)) return new ApiProblem('NOT_ALLOWED');
  const operation = request.contract?.operationId;
  if (caller.machine && operation !== undefined && PEOPLE_ONLY.has(operation)) return new ApiProblem('NOT_ALLOWED');
  request.caller = caller;
  return undefined;
}
