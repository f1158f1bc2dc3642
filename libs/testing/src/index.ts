export { startTestDatabase, type TestDatabase, type TestDatabaseOptions } from './database/start-test-database.js';
