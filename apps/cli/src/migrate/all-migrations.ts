import { batchMigrations } from '@holdfast/batches';
import { applyRowsMigration, devMigrations, eventStoreMigrations, type Migration } from '@holdfast/event-store';
import { notificationMigrations } from '@holdfast/notifications';
import { proofMigrations } from '@holdfast/proof';
import { readModelMigrations, readModelRowTables } from '@holdfast/read-models/rows';
import { registerMigrations, registerRowTables } from '@holdfast/registers';
import { sealingMigrations } from '@holdfast/sealing';

/** The whole schema in its order. `dev` adds the cases' own clocks of demo and test mode. */
export function allMigrations(options: { readonly dev: boolean }): readonly Migration[] {
  return [
    ...eventStoreMigrations,
    ...sealingMigrations,
    ...registerMigrations,
    ...readModelMigrations,
    ...batchMigrations,
    ...notificationMigrations,
    ...proofMigrations,
    applyRowsMigration('apply-rows', [...registerRowTables, ...readModelRowTables]),
    ...(options.dev ? devMigrations : []),
  ];
}
