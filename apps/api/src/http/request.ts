import type { FastifyRequest } from 'fastify';
import type { Caller } from '../identity/caller.js';
import { unauthenticated } from '../identity/token-verifier.js';
import type { InputOf, RouteContract, RouteInput } from './route-contract.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The route's contract; null where there is no such route. */
    contract: RouteContract | null;
    /** Null on public routes. */
    caller: Caller | null;
    /** Null until validated. */
    input: RouteInput | null;
  }
}

/** Who asks. Only on routes with identity; anything else is a mistake in a contract and answered 401. */
export function callerOfRequest(request: FastifyRequest): Caller {
  if (request.caller === null) throw unauthenticated();
  return request.caller;
}

/** What was sent, validated by the contract of the route. */
export function inputOf<C extends RouteContract>(request: FastifyRequest, _contract: C): InputOf<C> {
  return request.input as InputOf<C>;
}
