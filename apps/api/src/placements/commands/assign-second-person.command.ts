import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { staffId } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ staffId, because }).meta({ id: 'AssignSecondPerson' });

/** The second person: the citizen's caseworker. */
export const assignSecondPerson = defineCommand({
  type: 'assign-second-person',
  summary: 'Assign the second person of the placement.',
  body,
  example: { staffId: 'ole-t', because: { reason: 'new-caseworker' } },
  refusals: ['PERSON_NOT_ACTIVE', 'SAME_PERSON', 'UNKNOWN_REASON', 'CLOSED'],
  toData: (data) => data,
});
