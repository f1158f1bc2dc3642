import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import type { Tell } from '@holdfast/engines';
import { createCaseClock, createdId, createEventStore, createPool, migrate, withTenant } from '@holdfast/event-store';
import { createRegisters, ensureTenant, type RegisterMeta } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import type { Pool } from 'pg';
import { CliError, EXIT } from '../cli-error.js';
import { DEMO_TENANT } from '../environment.js';
import { IMPORT_KINDS, importText } from '../import/import.command.js';
import { reportLines, rowsRefused } from '../import/report.js';
import { allMigrations } from '../migrate/all-migrations.js';
import type { Progress } from '../output/progress.js';
import { rehydrate } from '../rehydrate/rehydrate.js';
import type { DemoEngines } from './demo-engines.js';
import { projectRoot } from './demo-folder.js';

/** The Monday around which the days of the demo's placements are written. */
const ANCHOR = '2026-11-23';
const settings = { name: 'Fjordby Kommune', fallbackMailbox: 'virksomhed@fjordby.example' };
/** Acts as owner when somebody leaves who has neither team lead nor manager. */
const ACTING_OWNER = 'lone-k';

/** Tells every tenth of a long work: a line on a terminal, a few in a log. */
function telling(tell: Tell, doing: string): (label: string, total: number) => Progress {
  return (_label, total) => {
    let done = 0;
    let tenth = 0;
    return {
      add(count) {
        done += count;
        const reached = Math.floor((done * 10) / Math.max(total, 1));
        if (reached > tenth) tell(`${doing}, ${done} of ${total}`);
        tenth = reached;
      },
      done: () => undefined,
    };
  };
}

/** What the demo has on record. */
export interface DemoRecord {
  /** Open and closed. */
  readonly placements: number;
  /** Processes started now. */
  readonly started: number;
}

/**
 * Brings the schema up to date, sets Fjordby up with its keys, imports the demo data into an empty record, and starts the
 * process of every open placement that has none.
 * @throws CliError when the demo's own files are refused
 */
export async function prepareRecord(
  engines: DemoEngines,
  masterKey: string,
  now: () => string,
  tell: Tell,
): Promise<DemoRecord> {
  tell('bringing the schema up to date');
  await migrate({ ownerUrl: engines.ownerUrl, migrations: allMigrations({ dev: true }) });
  const pools = [engines.appUrl, engines.importUrl].map((connectionString) =>
    createPool({ connectionString, max: 4, statementTimeoutMs: 60_000, applicationName: 'holdfast-demo' }),
  );
  const [appPool, importPool] = pools as [Pool, Pool];
  try {
    const sealing = createSealing({ pool: appPool, masterKey });
    await sealing.ensureTenantKeys(DEMO_TENANT);
    if ((await countPlacements(appPool)) === 0) {
      const context = { tenant: DEMO_TENANT, now: now(), appPool, importPool, sealing, dryRun: false };
      await setUp(appPool, context.now);
      for (const kind of IMPORT_KINDS) {
        const text = await readFile(join(projectRoot, 'demo-data', `${kind}.csv`), 'utf8');
        const report = await importText(
          { ...context, progress: telling(tell, `importing ${kind}`) },
          kind,
          text,
          ANCHOR,
        );
        if (rowsRefused(report) > 0) {
          throw new CliError(`demo-data/${kind}.csv was refused:\n${reportLines(report).join('\n')}`, EXIT.rowsRefused);
        }
      }
      await nameActingOwner(appPool, context.now);
    }
    const started = await startProcesses(engines, appPool, tell);
    return { placements: await countPlacements(appPool), started };
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
  }
}

async function setUp(pool: Pool, now: string): Promise<void> {
  const registers = createRegisters({ store: createEventStore(pool), pool });
  await ensureTenant(registers, { tenant: DEMO_TENANT, now, settings });
}

async function nameActingOwner(pool: Pool, now: string): Promise<void> {
  const meta: RegisterMeta = {
    tenant: DEMO_TENANT,
    now,
    actor: { kind: 'system' },
    commandId: createdId(DEMO_TENANT, 'tenant', 'acting owner'),
    bodyHmac: null,
  };
  const changes = { actingOwnerId: ACTING_OWNER };
  const registers = createRegisters({ store: createEventStore(pool), pool });
  await registers.settings({ type: 'change-tenant-settings', changes }, meta);
}

async function startProcesses(engines: DemoEngines, pool: Pool, tell: Tell): Promise<number> {
  const clock = createCaseClock(pool);
  const connection = await Connection.connect({ address: engines.temporalAddress });
  try {
    const { started } = await rehydrate({
      pool,
      client: new Client({ connection, namespace: engines.namespace }),
      tenant: DEMO_TENANT,
      offsetOf: (placementId) => clock.offsetOf(DEMO_TENANT, placementId),
      dryRun: false,
      progress: (total) => telling(tell, 'starting processes')('', total),
    });
    return started;
  } finally {
    await connection.close();
  }
}

function countPlacements(pool: Pool): Promise<number> {
  return withTenant(pool, DEMO_TENANT, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::int as count from streams where tenant = $1 and stream_type = 'placement'",
      [DEMO_TENANT],
    );
    return rows[0]?.count ?? 0;
  });
}
