import { functionsSql } from './functions.sql.js';
import { historySql } from './history.sql.js';
import type { Migration } from './migrate.js';
import { orderAfterRestoreSql } from './order-after-restore.sql.js';
import { outboxSubjectsSql } from './outbox-subjects.sql.js';
import { rolesSql } from './roles.sql.js';
import { tablesSql } from './tables.sql.js';

/** Roles, the record, its guards and its functions. First of all lists. */
export const eventStoreMigrations: readonly Migration[] = [
  { id: 'event-store-001-roles', sql: rolesSql },
  { id: 'event-store-002-tables', sql: tablesSql },
  { id: 'event-store-003-functions', sql: functionsSql },
  { id: 'event-store-004-outbox-subjects', sql: outboxSubjectsSql },
  { id: 'event-store-005-order-after-restore', sql: orderAfterRestoreSql },
  { id: 'event-store-006-history', sql: historySql },
];
