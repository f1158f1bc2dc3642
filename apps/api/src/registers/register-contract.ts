import type { RegisterCommandType } from '@holdfast/registers';
import type { z } from 'zod';
import { defineRoute } from '../http/route-contract.js';
import type { OperationId } from '../identity/route-roles.js';
import type { ProblemCode } from '../problems/problem-codes.js';
import { commandAnswer } from '../schemas/command-answer.js';

/** What differs between the routes of the registers. */
interface RegisterRoute<B extends z.ZodType> {
  readonly command: RegisterCommandType & OperationId;
  readonly tag: string;
  readonly summary: string;
  readonly body: B;
  readonly example: z.input<B>;
  readonly answerExample: { readonly id: string; readonly event: string };
  /** Where the answer says more than every register's: default `commandAnswer`. */
  readonly answerSchema?: z.ZodType;
  readonly problems?: readonly ProblemCode[];
}

/** A new entry. Who may is the registers' own table. */
export function registerRoute<B extends z.ZodType>(route: RegisterRoute<B>) {
  return defineRoute({
    ...common(route),
    writes: 'creates',
    answers: [answer(route, 201, 'Registered.')],
    problems: WRITING.concat(route.problems ?? []),
  });
}

/** Something new about an entry that is there, e.g. an absence of somebody. */
export function registerAboutRoute<P extends z.ZodType, B extends z.ZodType>(
  route: RegisterRoute<B> & { readonly params: P },
) {
  return defineRoute({ ...registerRoute(route), params: route.params });
}

/** A change of an entry that is there. */
export function changeRoute<P extends z.ZodType, B extends z.ZodType>(
  route: RegisterRoute<B> & { readonly params: P },
) {
  return defineRoute({
    ...common(route),
    params: route.params,
    writes: 'changes',
    answers: [answer(route, 200, 'Recorded. No events: nothing was different from what is on record.')],
    problems: WRITING.concat('NOT_FOUND', route.problems ?? []),
  });
}

/** A change of one's own entry: whose it is comes from the access token. */
export function changeOwnRoute<B extends z.ZodType>(route: RegisterRoute<B>) {
  return defineRoute({
    ...common(route),
    writes: 'changes',
    answers: [answer(route, 200, 'Recorded. No events: nothing was different from what is on record.')],
    problems: WRITING.concat('NOT_FOUND', route.problems ?? []),
  });
}

/** What is called off or taken back: DELETE, without a body. It is an entry like every other: nothing is deleted. */
export function takeBackRoute<P extends z.ZodType>(
  route: Omit<RegisterRoute<z.ZodType>, 'body' | 'example'> & { readonly params: P },
) {
  const { command, tag, summary, params } = route;
  return defineRoute({
    operationId: command,
    tag,
    summary,
    params,
    writes: 'changes',
    answers: [answer(route, 200, 'Recorded. No events: there was nothing to take back.')],
    problems: WRITING.concat('NOT_FOUND', route.problems ?? []),
  });
}

const WRITING: readonly ProblemCode[] = ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED', 'STORE_UNAVAILABLE'];

function common<B extends z.ZodType>({ command, tag, summary, body, example }: RegisterRoute<B>) {
  return { operationId: command, tag, summary, body, bodyExample: example };
}

function answer<S extends 200 | 201>(
  { answerExample, answerSchema = commandAnswer }: Pick<RegisterRoute<z.ZodType>, 'answerExample' | 'answerSchema'>,
  status: S,
  description: string,
) {
  const eventId = '7b0c4c1a-4c55-5d7f-8d0e-0b9a4c3f2e11';
  const events = [{ eventId, type: answerExample.event, at: '2026-01-05T09:00:00.000Z' }];
  return {
    status,
    description,
    schema: answerSchema,
    example: { id: answerExample.id, version: status === 201 ? 1 : 2, events },
  };
}
