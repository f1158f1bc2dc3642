import { z } from 'zod';
import { because } from '../../schemas/placement-parts.js';
import { staffId } from '../../schemas/scalars.js';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({ staffId, because }).meta({ id: 'AssignOwner' });

/** A new owner, at once. */
export const assignOwner = defineCommand({
  type: 'assign-owner',
  summary: 'Assign the owner of the placement.',
  body,
  example: { staffId: 'jens-k', because: { reason: 'workload' } },
  refusals: ['NOT_ALLOWED', 'PERSON_NOT_ACTIVE', 'SAME_PERSON', 'UNKNOWN_REASON', 'CLOSED'],
  toData: (data) => data,
});
