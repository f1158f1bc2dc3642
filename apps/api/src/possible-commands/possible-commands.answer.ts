import { PLACEMENT_COMMANDS } from '@holdfast/domain';
import { z } from 'zod';
import { PROBLEM_STATUS, type ProblemCode } from '../problems/problem-codes.js';

const codes = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]];
const commands = PLACEMENT_COMMANDS.filter((type) => type !== 'propose-placement');

const whyNot = z
  .strictObject({
    code: z.enum(codes).meta({ description: 'The code the command itself would be refused with.' }),
    title: z.string(),
    detail: z.string().meta({ description: 'What is in the way and the way out, in the language of Accept-Language.' }),
  })
  .meta({ id: 'WhyNot' });

const choice = z
  .strictObject({
    field: z.enum(['obligationId', 'paper', 'stage', 'what', 'eventId']),
    value: z.string(),
    offered: z.boolean(),
    whyNot: whyNot.nullable(),
  })
  .meta({
    id: 'PossibleChoice',
    description:
      'One thing the field could name. A stage: its start on its planned day, or today; a command may be offered though none of its stages is, as a start can be recorded ahead or as a deviation.',
  });

/** What can be done on a placement now, and why not the rest. */
export const possibleCommandList = z
  .strictObject({
    placementId: z.string(),
    version: z.int().meta({ description: 'What it was decided on: send it as If-Match.' }),
    commands: z.array(
      z
        .strictObject({
          command: z.enum(commands),
          offered: z.boolean(),
          whyNot: whyNot.nullable().meta({ description: 'Null where it is offered.' }),
          choices: z.array(choice).meta({ description: 'Empty where there is nothing to choose.' }),
        })
        .meta({ id: 'PossibleCommand' }),
    ),
  })
  .meta({ id: 'PossibleCommands' });

/** An example of it. */
export const possibleCommandsExample = {
  placementId: '5b0f8a52-8a3c-5d5e-9a39-2f0d6f3b1c11',
  version: 9,
  commands: [
    { command: 'add-note', offered: true, whyNot: null, choices: [] },
    {
      command: 'keep-promise',
      offered: true,
      whyNot: null,
      choices: [{ field: 'obligationId', value: 'o5', offered: true, whyNot: null }],
    },
    {
      command: 'resume',
      offered: false,
      whyNot: {
        code: 'NOT_PAUSED',
        title: 'Ikke på pause',
        detail: 'Forløbet er ikke på pause, så det kan ikke sættes i gang igen.',
      },
      choices: [],
    },
  ],
} as const;
