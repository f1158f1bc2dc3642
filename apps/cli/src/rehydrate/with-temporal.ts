import { Client, Connection } from '@temporalio/client';
import type { CliConfig } from '@holdfast/config';
import { CliError, EXIT } from '../cli-error.js';

/** Work with a Temporal client that is closed afterwards. @throws CliError when the server cannot be reached */
export async function withTemporal<T>(
  config: Pick<CliConfig, 'TEMPORAL_ADDRESS' | 'TEMPORAL_NAMESPACE'>,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = config;
  let connection: Connection;
  try {
    connection = await Connection.connect({ address, connectTimeout: '5 s' });
  } catch (error) {
    throw new CliError(
      `No Temporal server answers at ${address}. What is on record stands; run "holdfast rehydrate" when it is up.`,
      EXIT.failed,
      { cause: error },
    );
  }
  try {
    return await work(new Client({ connection, namespace }));
  } finally {
    await connection.close();
  }
}
