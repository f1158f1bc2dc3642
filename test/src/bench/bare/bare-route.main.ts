import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createPool } from '@holdfast/event-store';
import Fastify from 'fastify';
import { type FollowUpSample, writeOf } from '../sample/follow-up-sample.js';

/**
 * A program of its own: one bare Fastify route that does the SQL of a record-follow-up by hand (the same two calls, rows of the
 * same size) and nothing else: no identity, no check of the body, no rule, no sealing, no chain.
 */
const { DATABASE_URL = '', PORT = '', SAMPLE_FILE = '', TENANT = '' } = process.env;
const HASH = 'f'.repeat(64);
const HMAC = 'a'.repeat(64);

const sample = JSON.parse(await readFile(SAMPLE_FILE, 'utf8')) as FollowUpSample;
const pool = createPool({ connectionString: DATABASE_URL, max: 10, applicationName: 'bare-route' });
const app = Fastify({ logger: false });

interface Loaded {
  readonly state: { readonly nextObligation: number };
  readonly version: number;
  readonly head_hash: string;
}

app.post<{ Params: { id: string } }>('/follow-ups/:id', async (request) => {
  const { id } = request.params;
  const commandId = request.headers['idempotency-key'];
  const load = { name: 'load', text: 'select * from load_stream($1, $2, $3, $4)' };
  const loaded = (await pool.query<Loaded>({ ...load, values: [TENANT, 'placement', id, commandId] }))
    .rows[0] as Loaded;
  const version = loaded.version + sample.events.length;
  const { events, state, rows } = writeOf(sample, id, loaded.state.nextObligation - 1, version);
  const numbered = events.map((event, index) => ({
    ...event,
    ...{ version: loaded.version + index + 1, eventId: randomUUID(), prevHash: HASH, hash: HASH },
  }));
  const result = { id, version, events: numbered.map(({ eventId, type, at }) => ({ eventId, type, at })) };
  await pool.query({
    name: 'append',
    text: 'select * from append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)',
    values: [
      ...[TENANT, 'placement', id, loaded.version, loaded.head_hash, version, HASH, version, JSON.stringify(state)],
      ...[commandId, HMAC, JSON.stringify(result), JSON.stringify(numbered), JSON.stringify(rows), null, false],
    ],
  });
  return result;
});
/** The events of a case as they lie there: no identity, nothing opened, nothing told. */
app.get<{ Params: { id: string } }>('/events/:id', async (request) => {
  const read = { name: 'read', text: 'select * from read_stream($1, $2, $3, $4, $5)' };
  return (await pool.query<object>({ ...read, values: [TENANT, 'placement', request.params.id, null, null] })).rows;
});
app.get('/ready', () => ({}));

process.on('SIGTERM', () => {
  void Promise.all([app.close(), pool.end()]).then(() => process.exit(0));
});
await app.listen({ host: '127.0.0.1', port: Number(PORT) });
