import { batchMigrations } from '@holdfast/batches';
import { applyRowsMigration, devMigrations, eventStoreMigrations, type Migration } from '@holdfast/event-store';
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
    applyRowsMigration('apply-rows', [...registerRowTables, ...readModelRowTables]),
    ...(options.dev ? devMigrations : []),
  ];
}
