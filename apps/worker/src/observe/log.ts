import { DefaultLogger, type Logger as TemporalLogger } from '@temporalio/worker';
import { pino, type Logger } from 'pino';

export type { Logger };

/** The worker's log: one JSON line per message. Ids, codes and counts; nothing a person wrote ever comes here. */
export function createLog(level: string): Logger {
  return pino({ level, base: { app: 'worker' }, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Told in our own words by `createFailureLog`, with the code. */
const TOLD_ELSEWHERE = 'Activity failed';

/** Temporal's own messages in the same log. What they carry along is cut down to ids. */
export function temporalLogger(log: Logger): TemporalLogger {
  return new DefaultLogger('WARN', ({ level, message, meta }) => {
    if (message === TOLD_ELSEWHERE) return;
    const { workflowId, runId, activityType, attempt, error, sdkComponent } = (meta ?? {}) as Record<string, unknown>;
    const failure = error instanceof Error ? { failure: error.name } : {};
    const details = { sdkComponent, workflowId, runId, activityType, attempt, ...failure };
    log[level === 'ERROR' ? 'error' : 'warn'](details, message);
  });
}
