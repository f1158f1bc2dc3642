import { type ImportReport, importText, rowsRefused, reportLines } from '@holdfast/cli';
import { createEventStore } from '@holdfast/event-store';
import { createRegisters, ensureTenant } from '@holdfast/registers';
import { createSealing } from '@holdfast/sealing';
import { demoFile } from './settings.js';
import type { House } from './start-house.js';

/** Owns every placement of the bench. */
export const OWNER = 'anna-b';

type ImportKind = Parameters<typeof importText>[1];

/** Puts rows on record as `holdfast import` does. `told` hears how many rows are in. @throws Error when one is refused */
export async function importRows(
  house: House,
  tenant: string,
  kind: ImportKind,
  text: string,
  told: (rows: number, total: number) => void = () => undefined,
): Promise<ImportReport> {
  const { appPool, importPool, masterKey } = house;
  let done = 0;
  const progress = (_label: string, total: number) => ({
    add: (count: number) => told((done += count), total),
    done: () => undefined,
  });
  const sealing = createSealing({ pool: appPool, masterKey });
  const now = new Date().toISOString();
  const report = await importText({ tenant, now, appPool, importPool, sealing, progress, dryRun: false }, kind, text);
  if (rowsRefused(report) > 0) throw new Error(`${kind} were refused:\n${reportLines(report).slice(0, 5).join('\n')}`);
  return report;
}

/** A municipality with the demo's staff (or others), companies and citizens, and no placement yet. */
export async function settle(house: House, tenant: string, staff?: string): Promise<void> {
  const { appPool: pool, masterKey } = house;
  await createSealing({ pool, masterKey }).ensureTenantKeys(tenant);
  await ensureTenant(createRegisters({ store: createEventStore(pool), pool }), {
    tenant,
    now: new Date().toISOString(),
    settings: { name: `Bench ${tenant}`, fallbackMailbox: `jobcenter@${tenant}.example` },
  });
  await importRows(house, tenant, 'staff', staff ?? (await demoFile('staff')));
  for (const kind of ['companies', 'citizens'] as const) {
    await importRows(house, tenant, kind, await demoFile(kind));
  }
}

/** Keys of the demo's citizens and companies, in turns. */
export const citizenKey = (index: number): string => `b-${String((index % 150) + 1).padStart(3, '0')}`;
export const companyKey = (index: number): string => `v-${String((index % 60) + 1).padStart(3, '0')}`;
