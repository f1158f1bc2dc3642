import { fileURLToPath } from 'node:url';
import { createPool } from '@holdfast/event-store';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import type { BareActivities } from './bare-workflows.js';

/** A program of its own: the worker of the bare rivals, with the settings of the product's. */
const { DATABASE_URL = '', TEMPORAL_ADDRESS = '', TEMPORAL_NAMESPACE = '', QUEUE = '' } = process.env;

Runtime.install({ shutdownSignals: ['SIGTERM'] });
const pool = createPool({ connectionString: DATABASE_URL, max: 10, applicationName: 'bare-worker' });
const connection = await NativeConnection.connect({ address: TEMPORAL_ADDRESS });
const activities: BareActivities = {
  insert: async ({ run, id, body }) => {
    const text = 'insert into bare_rows (run, id, body) values ($1, $2, $3)';
    await pool.query({ name: 'insert', text, values: [run, id, body] });
  },
};
const worker = await Worker.create({
  ...{ connection, namespace: TEMPORAL_NAMESPACE, taskQueue: QUEUE },
  workflowsPath: fileURLToPath(new URL('./bare-workflows.js', import.meta.url)),
  activities: { ...activities },
  maxCachedWorkflows: 1_000,
  shutdownGraceTime: '1s',
  shutdownForceTime: '2s',
});
process.stdout.write('bare worker ready\n');
await worker.run();
await connection.close();
await pool.end();
process.exit(0);
