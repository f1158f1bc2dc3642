import { defineRoute } from '../http/route-contract.js';
import { placementParams } from '../placements/command-contract.js';
import { possibleCommandList, possibleCommandsExample } from './possible-commands.answer.js';

export const getPossibleCommands = defineRoute({
  operationId: 'get-possible-commands',
  tag: 'Placements',
  summary: 'What you can do on this placement now, and why not the rest, in the language of Accept-Language.',
  params: placementParams,
  answers: [
    { status: 200, description: 'Every command.', schema: possibleCommandList, example: possibleCommandsExample },
  ],
  problems: ['NOT_FOUND', 'STORE_UNAVAILABLE'],
});
