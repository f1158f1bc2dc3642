import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts, startChild } from '@holdfast/engines';
import { fjordby, seedTenant, startTestDatabase, testMigrations } from '@holdfast/testing';

/** Seen from `src/fuzz` and from `dist/fuzz` alike. */
const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The API as it is run, to be sent anything. */
export interface FuzzedApi {
  readonly url: string;
  /** An access token from the dev route. */
  token(staffId: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the built API on a PostgreSQL of its own, with the demo municipality and without Temporal. */
export async function startFuzzedApi(): Promise<FuzzedApi> {
  const database = await startTestDatabase({ migrations: testMigrations });
  const masterKey = randomBytes(32).toString('base64');
  await seedTenant(database.appUrl, masterKey, fjordby);
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${String(port)}`;
  const api = await startChild({
    name: 'api',
    script: join(root, 'apps/api/dist/main.js'),
    env: {
      ...{ TZ: 'UTC', HOLDFAST_MODE: 'test', LOG_LEVEL: 'error', API_PORT: String(port) },
      ...{ API_RATE_PER_CALLER: '0', API_RATE_PER_ADDRESS: '0', TEMPORAL_ADDRESS: '127.0.0.1:1' },
      ...{ DATABASE_URL: database.appUrl, HOLDFAST_MASTER_KEY: masterKey },
      DEV_TOKEN_SECRET: randomBytes(32).toString('base64url'),
      WEBHOOK_KEY: randomBytes(32).toString('base64'),
      // Without it an export is not set up (501), and nobody would try it.
      CHECKPOINT_KEY: generateKeyPairSync('ed25519')
        .privateKey.export({ type: 'pkcs8', format: 'der' })
        .toString('base64'),
    },
    ready: () =>
      fetch(`${url}/health/live`).then(
        ({ ok }) => ok,
        () => false,
      ),
    // What was unexpected says where it arose, and no more.
    onLine: (line) => console.log(line),
  });
  return {
    url,
    async token(staffId) {
      const response = await fetch(`${url}/dev/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ staffId }),
      });
      return String(((await response.json()) as { accessToken?: unknown }).accessToken);
    },
    async stop() {
      await api.stop();
      await database.stop();
    },
  };
}
