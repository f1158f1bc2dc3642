import type { Actor, Directory, PlacementCommand, PolicyDocument, ProcessView } from '@holdfast/domain';
import type { CommandResult } from '@holdfast/event-store';

/**
 * Policy, staff and covers as \`decide\` needs them. Wired by the app. Asked at every command: \`stamp\` says which state of the
 * registers is wanted, and what was read for a stamp is remembered by the port.
 */
export interface ContextPort {
  directory(tenant: string, stamp: string): Promise<Directory>;
  /** A published version; null when the tenant has none of that name. */
  policy(tenant: string, version: string, stamp: string): Promise<PolicyDocument | null>;
  /** The version valid on a day for new cases. */
  currentPolicy(tenant: string, day: string, stamp: string): Promise<PolicyDocument>;
}

/** Tells a placement's workflow that something changed. Failing is allowed: the outbox holds the news for the relay. */
export interface TellPort {
  tell(news: { tenant: string; placementId: string; version: number }): Promise<void>;
}

/** Where warnings go; pino fits. Ids and codes only. */
export interface CaseLog {
  warn(details: Readonly<Record<string, unknown>>, message: string): void;
}

/** One command on one placement, with who sends it, when, and under which key. */
export interface HandleCommand {
  readonly tenant: string;
  readonly placementId: string;
  readonly command: PlacementCommand;
  readonly actor: Actor;
  /** The case's now. Raised to the last event's `at` if it is earlier. */
  readonly now: string;
  readonly commandId: string;
  readonly bodyHmac: string | null;
  /** If-Match: refused when something other than an alarm lies between. */
  readonly ifMatch?: number;
}

/** The answer to a command: what was recorded by it. No events: nothing followed from it. */
export interface HandledCommand extends CommandResult {
  /** True when the answer is a remembered one. */
  readonly repeated: boolean;
  /** The view after the command; null on a remembered answer. */
  readonly view: ProcessView | null;
}

/** The one way a placement changes. Throws RuleViolation, ConflictError, VersionMismatchError, KeyReusedError, StoreUnavailableError. */
export interface CaseHandling {
  handle(command: HandleCommand): Promise<HandledCommand>;
  /** The process view on the freshest state; null when there is no such placement. */
  look(tenant: string, placementId: string): Promise<ProcessView | null>;
}

/** Lost the race too often: somebody else changed the case at the same time (409). */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly code = 'CONFLICT';
}

/** If-Match names a version that is no longer the latest that people made (412). */
export class VersionMismatchError extends Error {
  override readonly name = 'VersionMismatchError';
  readonly code = 'VERSION_MISMATCH';
}

/** The idempotency key was used before with another body (422). */
export class KeyReusedError extends Error {
  override readonly name = 'KeyReusedError';
  readonly code = 'IDEMPOTENCY_KEY_REUSED';
}
