/** The import table as data: `.dependency-cruiser.mjs` makes rules of it. */

/** Where each project's sources lie. */
export const PROJECTS = {
  domain: 'libs/domain',
  contracts: 'libs/contracts',
  config: 'libs/config',
  engines: 'libs/engines',
  'event-store': 'libs/event-store',
  sealing: 'libs/sealing',
  'read-models': 'libs/read-models',
  'case-handling': 'libs/case-handling',
  batches: 'libs/batches',
  proof: 'libs/proof',
  registers: 'libs/registers',
  notifications: 'libs/notifications',
  testing: 'libs/testing',
  workflows: 'workflows',
  activities: 'activities',
  api: 'apps/api',
  worker: 'apps/worker',
  cli: 'apps/cli',
  web: 'apps/web',
};

const LIBRARIES_OF_THE_PRODUCT = [
  'domain',
  'contracts',
  'config',
  'event-store',
  'sealing',
  'read-models',
  'case-handling',
  'batches',
  'proof',
  'registers',
  'notifications',
];

/** The import table, one line per project, and why it ends where it ends. */
export const MAY_IMPORT = {
  domain: [[], 'The rules of the field depend on nothing, so that they can be read, tested and replayed anywhere.'],
  contracts: [['domain'], 'What two sides of Temporal agree on: names and types, made of domain words only.'],
  config: [[], 'The environment is parsed before anything else exists.'],
  engines: [[], 'Starts PostgreSQL and Temporal; knows nothing of what runs on them.'],
  workflows: [
    ['domain', 'contracts'],
    'Deterministic code: it waits and calls activities by their types. Anything that could do I/O would end in the bundle.',
  ],
  'event-store': [['domain'], 'The store keeps events; it does not know who asks, nor what a text says.'],
  sealing: [['domain'], 'Keys and seals stand alone, so that the code that can open a text is small.'],
  'read-models': [['domain', 'event-store', 'sealing'], 'Rows made of events, and the queries that read them.'],
  'case-handling': [
    ['domain', 'event-store', 'read-models'],
    'The one way a placement changes: load, decide, append. Context and telling are ports, so that no app is needed.',
  ],
  registers: [['domain', 'event-store', 'sealing'], 'Decide and append without a clock: no placement, no process.'],
  notifications: [
    ['domain', 'event-store', 'read-models'],
    'What goes out: mail and webhooks, and the receipts of both. Where to and in which language, it is told.',
  ],
  batches: [
    ['domain', 'contracts', 'event-store'],
    'What is done to many placements, and what came of it: kept here, decided and appended by case handling alone.',
  ],
  proof: [
    ['domain', 'event-store'],
    'What proves the record to who does not trust us: it must be checked without anything else of ours.',
  ],
  activities: [
    ['domain', 'contracts', 'case-handling', 'batches', 'read-models', 'registers', 'notifications', 'config'],
    'What a workflow may cause. Not sealing: nothing that Temporal touches can open a personal text.',
  ],
  api: [
    [
      'domain',
      'contracts',
      'config',
      'event-store',
      'sealing',
      'read-models',
      'case-handling',
      'batches',
      'proof',
      'registers',
      'notifications',
    ],
    "Commands go through case handling, queries through read models. Workflows and activities are the worker's: the two meet in Temporal only.",
  ],
  worker: [
    [
      'domain',
      'contracts',
      'config',
      'event-store',
      'read-models',
      'case-handling',
      'batches',
      'proof',
      'registers',
      'notifications',
      'activities',
      'workflows',
    ],
    'Hosts workflows, activities and the relay. Not sealing: the worker has no key.',
  ],
  cli: [
    [...LIBRARIES_OF_THE_PRODUCT, 'engines', 'workflows', 'activities', 'api', 'worker'],
    "The command line may drive everything but the tests' own tools.",
  ],
  web: [
    ['read-models'],
    'The browser knows the API by its document alone; of ours it takes the words that codes are called by.',
  ],
  testing: [
    [...LIBRARIES_OF_THE_PRODUCT, 'engines', 'workflows'],
    'Builders and servers for specs: they stand on the libraries, so that every project can use them.',
  ],
};
