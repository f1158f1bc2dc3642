import { z } from 'zod';
import { defineRoute, type RouteContract } from '../http/route-contract.js';
import { commandAnswer, commandAnswerExample } from '../schemas/command-answer.js';
import { uuid } from '../schemas/scalars.js';
import type { CommandDefinition } from './commands/command-definition.js';

/** The path of everything that concerns one placement. */
export const placementParams = z.strictObject({ id: uuid });

/** The route of a command: everything but the body and the rules is the same for all of them. */
export function commandContract(definition: CommandDefinition): RouteContract {
  const creates = definition.type === 'propose-placement';
  return defineRoute({
    operationId: definition.type,
    tag: 'Placement commands',
    summary: definition.summary,
    ...(!creates && { params: placementParams }),
    body: definition.body,
    bodyExample: definition.example,
    writes: creates ? 'creates' : 'changes',
    answers: [
      {
        status: creates ? 201 : 200,
        description: 'Recorded. The same key with the same body answers the same again.',
        schema: commandAnswer,
        example: commandAnswerExample,
      },
    ],
    problems: ['NOT_FOUND', 'CONFLICT', 'STORE_UNAVAILABLE', 'IDEMPOTENCY_KEY_REUSED', ...definition.refusals],
  });
}
