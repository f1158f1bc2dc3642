import { z } from 'zod';
import { day, instant } from '../scalars.js';

const fault = z.strictObject({
  kind: z
    .string()
    .meta({ description: 'altered, removed, inserted, reordered, swapped, truncated, forged-checkpoint.' }),
  streamType: z.string().nullable(),
  streamId: z.string().nullable(),
  version: z.number().nullable().meta({ description: 'Of the event concerned.' }),
  checkpoint: z.number().nullable().meta({ description: 'The number of the checkpoint concerned.' }),
  detail: z.string(),
});

/** Whether the chains hold, and where not. */
export const recordVerdict = z
  .strictObject({
    intact: z.boolean(),
    streams: z.number().meta({ description: 'Streams checked.' }),
    events: z.number().meta({ description: 'Events checked.' }),
    proven: z.number().meta({ description: 'Of the streams, how many the last checkpoint vouches for.' }),
    checkpoint: z
      .strictObject({
        number: z.number(),
        day,
        at: instant,
        root: z.string(),
        streams: z.number(),
        events: z.number(),
        keyId: z.string().meta({ description: 'Fingerprint of the key that signed it.' }),
      })
      .nullable()
      .meta({ description: 'The last checkpoint. Null: there is none yet.' }),
    broken: z.array(fault).meta({ description: 'At most a hundred, the first of each stream.' }),
  })
  .meta({ id: 'RecordVerdict' });

/** A record as it should be. */
export const recordVerdictExample = {
  intact: true,
  streams: 112,
  events: 4_310,
  proven: 110,
  checkpoint: {
    number: 17,
    day: '2026-01-12',
    at: '2026-01-12T02:30:00.000Z',
    root: '5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b5f2c8a0b7c3d4e1f9a6b5c4d3e2f1a0b',
    streams: 110,
    events: 4_298,
    keyId: '07ea2a769d6087d5c9f91ba36f69a779293c4519be8f500bdf0b44a89df981ed',
  },
  broken: [],
};
