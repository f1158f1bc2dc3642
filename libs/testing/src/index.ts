export {
  startTestDatabase,
  type TestDatabase,
  type TestDatabaseOptions,
  type TestMigration,
} from './database/start-test-database.js';
