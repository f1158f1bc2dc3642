import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '@holdfast/contracts';
import { prepareNamespace, type RunningTemporal, startTemporal } from '@holdfast/engines';

/** A Temporal server, with a namespace of its own for one suite. Workflows may have their time skipped. */
export interface TestTemporal {
  readonly address: string;
  readonly namespace: string;
  readonly connection: Connection;
  readonly client: Client;
  /** Closes the connection, and stops the server unless the test run shares one. */
  stop(): Promise<void>;
}

/** How a suite wants its Temporal server. */
export interface TestTemporalOptions {
  /** A server of the suite's own, which it may kill. Default: the one that the test run shares. */
  readonly own?: boolean;
}

/** A namespace on the shared server (TEST_TEMPORAL_ADDRESS), else on a server of this suite's own. */
export async function startTestTemporal(options: TestTemporalOptions = {}): Promise<TestTemporal> {
  const shared = options.own === true ? undefined : process.env['TEST_TEMPORAL_ADDRESS'];
  const namespace = `test-${randomUUID()}`;
  const own = shared === undefined ? await startOwn(namespace) : null;
  const address = shared ?? own?.server.address ?? '';
  if (shared !== undefined) {
    await prepareNamespace({ address, namespace, searchAttributes: SEARCH_ATTRIBUTES, timeoutMs: 30_000 });
  }
  const connection = await Connection.connect({ address });
  return {
    address,
    namespace,
    connection,
    client: new Client({ connection, namespace }),
    async stop() {
      await connection.close();
      await own?.stop();
    },
  };
}

async function startOwn(namespace: string): Promise<{ server: RunningTemporal; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'holdfast-test-temporal-'));
  const server = await startTemporal({
    dataDir,
    namespace,
    searchAttributes: SEARCH_ATTRIBUTES,
    timeSkipping: true,
  });
  return {
    server,
    async stop() {
      // What it holds is thrown away, so it need not end gracefully.
      await server.kill9();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
