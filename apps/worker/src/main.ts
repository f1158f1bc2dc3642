import { fileURLToPath } from 'node:url';
import { ConfigError, readWorkerConfig, type WorkerConfig } from '@holdfast/config';
import { Runtime } from '@temporalio/worker';
import { createLog, temporalLogger } from './observe/log.js';
import { startWorker } from './start-worker.js';

/** What the SDK's core tells: that it retries is not worth a line each time, that a workflow task fails is. */
const TEMPORAL_LOG = 'error,temporalio_sdk_core=warn,temporalio_client=error';
const bundlePath = fileURLToPath(new URL('./workflow-bundle.js', import.meta.url));

function configOrExit(): WorkerConfig {
  try {
    return readWorkerConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

const config = configOrExit();
const log = createLog(config.LOG_LEVEL);
// Signals are answered below, so that workflows, relay and pools end in order.
Runtime.install({
  logger: temporalLogger(log),
  telemetryOptions: { logging: { forward: {}, filter: TEMPORAL_LOG } },
  shutdownSignals: [],
});

const worker = await startWorker(config, bundlePath, log);
let stopping = false;
const stop = (signal: NodeJS.Signals): void => {
  if (stopping) return;
  stopping = true;
  log.info({ signal }, 'stopping');
  worker.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      log.error({ failure: error instanceof Error ? error.name : 'unknown' }, 'stopping failed');
      process.exit(1);
    },
  );
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

await worker.ready;
log.info({ metrics: worker.metricsUrl, namespace: config.TEMPORAL_NAMESPACE }, 'worker ready');
