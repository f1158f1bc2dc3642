import type { TellPort } from '@holdfast/case-handling';
import type { ProcessAnswer } from '@holdfast/contracts';

/** How one part of the house is doing. Degraded: work goes on, alarms may be late. */
export type PartHealth = 'up' | 'degraded';

/** The running workflows as the API uses them: told, asked, and in demo and test mode lived on. */
export interface ProcessPort extends TellPort {
  /** The workflow's own answer. @throws an error of code PROCESS_UNAVAILABLE when it cannot be asked */
  ask(tenant: string, placementId: string): Promise<ProcessAnswer>;
  health(): Promise<{ readonly temporal: PartHealth; readonly worker: PartHealth; readonly relay: PartHealth }>;
  /** Demo and test mode: lives the case on to an instant of its own clock, ringing what rings; answers its new now. */
  fastForward(tenant: string, placementId: string, until: string): Promise<{ readonly now: string }>;
  close(): Promise<void>;
}

/** The workflow cannot be asked: Temporal, or the worker, is away (503). */
export class ProcessUnavailableError extends Error {
  override readonly name = 'ProcessUnavailableError';
  readonly code = 'PROCESS_UNAVAILABLE';
}
