export { findChromium } from './browser/find-chromium.js';
export {
  DESK,
  PHONE,
  startBrowser,
  type Person,
  type PersonOptions,
  type TestBrowser,
} from './browser/start-browser.js';
export { startTestDatabase, type TestDatabase, type TestDatabaseOptions } from './database/start-test-database.js';
export {
  createScriptedCases,
  type ScriptedAlarm,
  type ScriptedAnswer,
  type ScriptedCase,
  type ScriptedCases,
  type ScriptedRing,
} from './process/scripted-cases.js';
export { startTestTemporal, type TestTemporal, type TestTemporalOptions } from './temporal/start-test-temporal.js';
export { createWorkflowSandbox, type SandboxStart, type WorkflowSandbox } from './workflow-sandbox/workflow-sandbox.js';
export {
  type ActivityImplementations,
  type ArmedTimer,
  type RunOutcome,
  type WorkflowRun,
} from './workflow-sandbox/workflow-run.js';
export { testMigrations } from './database/test-migrations.js';
export type { DatabaseUrls } from './holdfast/engines-of-test.js';
export { seedPlacements, type PlacementsSeed } from './holdfast/seed-placements.js';
export { seedTenant } from './holdfast/seed-tenant.js';
export {
  startHoldfast,
  type HoldfastOptions,
  type HoldfastPart,
  type RunningHoldfast,
} from './holdfast/start-holdfast.js';
export { aakirke, fjordby, type TestMember, type TestTeam, type TestTenant } from './holdfast/test-tenant.js';
export { startMailServer, type MailBehaviour, type MailServer, type TakenMail } from './mail/start-mail-server.js';
export {
  quietRuntime,
  startProcessWorker,
  workflowBundleOfSources,
  type ProcessWorker,
  type ProcessWorkerOptions,
} from './process/start-process-worker.js';
export { openBrowser, signIn, type Browser, type Page, type TokenAnswer } from './identity/sign-in.js';
export { startTestIssuer, type TestIssuer, type TestIssuerOptions } from './identity/start-test-issuer.js';
export { newIssuerKeys, type IssuerKeys } from '@holdfast/engines';
