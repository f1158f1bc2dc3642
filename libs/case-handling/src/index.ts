export * from './types.js';
export { createCaseHandling, type CaseHandlingOptions, type RunningCaseHandling } from './create-case-handling.js';
export { prepareImportedPlacement, type DecidedImport } from './prepare-imported-placement.js';
export { outgoingOf, isWebhookEvent, WEBHOOK_EVENTS, type WebhookEventType } from './deliveries.js';
