import { ConfigError, readApiConfig } from '@holdfast/config';
import { createApi } from './create-api.js';

/** Starts the API and stops it in order: no new requests, the ones under way finished, then the connections closed. */
async function main(): Promise<void> {
  const api = await createApi(readApiConfig(process.env));
  const stop = (): void => {
    process.off('SIGTERM', stop).off('SIGINT', stop);
    api.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  process.stdout.write(`holdfast api ready ${await api.listen()}\n`);
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || (error instanceof Error && 'code' in error);
  process.stderr.write(`${known ? error.message : 'The API did not start.'}\n`);
  process.exit(1);
});
