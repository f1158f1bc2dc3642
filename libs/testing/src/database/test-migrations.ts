import { batchMigrations } from '@holdfast/batches';
import { applyRowsMigration, devMigrations, eventStoreMigrations, type Migration } from '@holdfast/event-store';
import { notificationMigrations } from '@holdfast/notifications';
import { proofMigrations } from '@holdfast/proof';
import { readModelMigrations, readModelRowTables } from '@holdfast/read-models';
import { registerMigrations, registerRowTables } from '@holdfast/registers';
import { sealingMigrations } from '@holdfast/sealing';

/** The whole schema as `holdfast migrate` applies it in test mode. */
export const testMigrations: readonly Migration[] = [
  ...eventStoreMigrations,
  ...sealingMigrations,
  ...registerMigrations,
  ...readModelMigrations,
  ...batchMigrations,
  ...notificationMigrations,
  ...proofMigrations,
  applyRowsMigration('apply-rows', [...registerRowTables, ...readModelRowTables]),
  ...devMigrations,
];
