import { createBatches, type Batches } from '@holdfast/batches';
import { createCaseHandling, type CaseHandling, type CaseLog, type ContextPort } from '@holdfast/case-handling';
import type { ApiConfig } from '@holdfast/config';
import { createCaseClock, createEventStore, createPool, type CaseClock, type EventStore } from '@holdfast/event-store';
import {
  createCalendarReader,
  createInboxMarks,
  createReadModels,
  type CalendarReader,
  type InboxMarks,
  type ReadModels,
} from '@holdfast/read-models';
import {
  createContextPort,
  createRegisterQueries,
  createRegisters,
  type RegisterQueries,
  type Registers,
} from '@holdfast/registers';
import { createReadLog, type ReadLog } from '@holdfast/proof';
import { createSealing, type Sealing } from '@holdfast/sealing';
import type { Pool } from 'pg';
import { createOpenedSubjects, type OpenedSubjects } from '../sealing/opened-subjects.js';
import type { Clock } from '../time/clock.js';
import { createProcessClient } from '../process/create-process-client.js';
import type { ProcessPort } from './process-port.js';

/** Everything behind the routes, made once. */
export interface Dependencies {
  readonly clock: Clock;
  readonly pool: Pool;
  readonly store: EventStore;
  /** Null in production: cases have no clock of their own. */
  readonly caseClock: CaseClock | null;
  readonly sealing: Sealing;
  readonly opened: OpenedSubjects;
  readonly readLog: ReadLog;
  readonly registers: Registers;
  readonly registerQueries: RegisterQueries;
  readonly context: ContextPort;
  readonly batches: Batches;
  readonly readModels: ReadModels;
  readonly inboxMarks: InboxMarks;
  readonly calendarReader: CalendarReader;
  readonly process: ProcessPort;
  readonly cases: CaseHandling;
  /** Waits for what is being told, then lets everything go. */
  close(): Promise<void>;
}

/** What a test may replace. */
export interface DependencyOverrides {
  readonly clock?: Clock;
  readonly process?: ProcessPort;
}

/**
 * Makes the libraries' ports out of the configuration. Nothing connects yet: PostgreSQL and Temporal may be away.
 * @throws TypeError when the master key is not 32 bytes
 */
export function createDependencies(config: ApiConfig, log: CaseLog, overrides: DependencyOverrides = {}): Dependencies {
  const pool = createPool({
    connectionString: config.DATABASE_URL,
    max: config.DATABASE_POOL_MAX,
    applicationName: 'holdfast-api',
    onConnectionLost: (error) => log.warn({ error: error.name }, 'a database connection was lost'),
  });
  const clock = overrides.clock ?? Date.now;
  const store = createEventStore(pool);
  const caseClock = config.HOLDFAST_MODE === 'production' ? null : createCaseClock(pool);
  const opened = createOpenedSubjects();
  const { HOLDFAST_MASTER_KEY_PREVIOUS: previousMasterKey } = config;
  const sealing = createSealing({
    pool,
    masterKey: config.HOLDFAST_MASTER_KEY,
    ...(previousMasterKey !== undefined && { previousMasterKey }),
    onOpen: (_tenant, subject) => opened.note(subject),
  });
  const context = createContextPort({ pool });
  const readModels = createReadModels({ url: config.DATABASE_URL, poolMax: config.DATABASE_POOL_MAX });
  const process =
    overrides.process ??
    createProcessClient({
      address: config.TEMPORAL_ADDRESS,
      namespace: config.TEMPORAL_NAMESPACE,
      ...(caseClock !== null && { dev: { clock: caseClock, store } }),
    });
  const cases = createCaseHandling({ store, context, tell: process, log });
  return {
    clock,
    pool,
    store,
    caseClock,
    sealing,
    opened,
    readLog: createReadLog(pool),
    registers: createRegisters({ store, pool }),
    registerQueries: createRegisterQueries({ pool }),
    context,
    batches: createBatches(pool),
    readModels,
    inboxMarks: createInboxMarks(pool),
    calendarReader: createCalendarReader(pool),
    process,
    cases,
    async close() {
      await cases.idle();
      await Promise.allSettled([process.close(), readModels.close()]);
      await pool.end();
    },
  };
}
