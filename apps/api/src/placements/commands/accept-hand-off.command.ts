import { z } from 'zod';
import { defineCommand } from './command-definition.js';

const body = z.strictObject({}).meta({ id: 'AcceptHandOff' });

/** The receiver takes over (overtag): at once, or on the day that was offered. */
export const acceptHandOff = defineCommand({
  type: 'accept-hand-off',
  summary: 'Accept the placement offered to you.',
  body,
  example: {},
  refusals: ['NO_OFFER', 'CLOSED'],
  toData: () => ({}),
});
