export { createLog, temporalLogger } from './observe/log.js';
export { startWorker } from './start-worker.js';
export type { RunningWorker } from './start-worker.js';
export { createTeller } from './temporal/create-teller.js';
export type { Teller, TellerOptions } from './temporal/create-teller.js';
export { makeBundle } from './bundle/make-bundle.js';
export { checkBundle, packagesIn } from './bundle/bundle-contents.js';
