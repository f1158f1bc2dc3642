import { z } from 'zod';
import { PROBLEM_STATUS, type ProblemCode } from '../../problems/problem-codes.js';

/** Every code, as a list the schema can hold. */
const codes = Object.keys(PROBLEM_STATUS) as [ProblemCode, ...ProblemCode[]];

/** A refusal, `application/problem+json` (RFC 9457). */
export const problem = z
  .strictObject({
    type: z.string().meta({ description: 'A URN of the code.' }),
    title: z.string(),
    status: z.int(),
    code: z.enum(codes),
    detail: z.string().meta({ description: 'What is wrong and the way out, in the language of Accept-Language.' }),
    instance: z.string().meta({ description: 'A URN of this request: quote it when asking for help.' }),
    errors: z
      .array(
        z.strictObject({
          pointer: z
            .string()
            .meta({ description: 'JSON pointer into the body, or the name of a parameter or header.' }),
          message: z.string(),
        }),
      )
      .exactOptional()
      .meta({ description: 'Every wrong field.' }),
  })
  .meta({ id: 'Problem' });
