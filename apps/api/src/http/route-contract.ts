import { applyDecorators, RequestMapping, RequestMethod } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { z } from 'zod';
import { ROUTE_ROLES, type Access, type OperationId } from '../identity/route-roles.js';
import type { ProblemCode } from '../problems/problem-codes.js';

/** What a route answers when it succeeds. */
export interface RouteAnswer {
  readonly status: 200 | 201 | 202;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly example: unknown;
  /** Default `application/json`. */
  readonly contentType?: string;
}

/**
 * One route: who may call it, what it takes, what it answers, how it may refuse. Identity, validation and the OpenAPI
 * document all read this one object, so what is documented is what is checked.
 */
export interface RouteContract<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
> {
  readonly operationId: OperationId;
  readonly tag: string;
  readonly summary: string;
  /** Its row in the table of roles and routes. */
  readonly access: Access;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly bodyExample?: unknown;
  /** Takes `Idempotency-Key` and, where the thing exists before, `If-Match`. */
  readonly writes?: 'creates' | 'changes';
  /** Answers as things happen, and goes on after `Last-Event-ID`. */
  readonly streams?: true;
  readonly answers: readonly RouteAnswer[];
  /** Codes besides those that follow from the rest (`MALFORMED`, `UNAUTHENTICATED`, ...). */
  readonly problems: readonly ProblemCode[];
}

/** A request after validation. */
export interface RouteInput<P = unknown, Q = unknown, B = unknown> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The Idempotency-Key, the caller's or the server's own. Empty on routes that do not write. */
  readonly key: string;
  readonly ifMatch: number | null;
  /** `Dev-Clock`, in demo and test mode only. */
  readonly devClock: string | null;
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

/** What the handler of a contract is given. */
export type InputOf<C extends RouteContract> = RouteInput<Output<C['params']>, Output<C['query']>, Output<C['body']>>;

/** A contract without its access: that stands in the table of roles and routes, and nowhere else. */
export type RouteDefinition = Omit<RouteContract, 'access'>;

/** Keeps a contract's own types, and gives it its row of the table. */
export function defineRoute<const C extends RouteDefinition>(contract: C): WithAccess<C> {
  return { ...contract, access: ROUTE_ROLES[contract.operationId] };
}

type WithAccess<C> = C & { readonly access: Access };

/** The HTTP methods of this API. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Serves a contract: the decorator of a handler. */
export function Route(method: Method, path: string, contract: RouteContract): MethodDecorator {
  return applyDecorators(RequestMapping({ method: RequestMethod[method], path }), RouteConfig({ contract }));
}
