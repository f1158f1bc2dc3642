import type { ReadLog } from '@holdfast/proof';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OpenedSubjects } from '../sealing/opened-subjects.js';
import { instantOf, type Clock } from '../time/clock.js';
import { callerOfRequest } from './request.js';

/** What writing reads down takes. */
export interface ReadLogging {
  readonly log: ReadLog;
  readonly opened: OpenedSubjects;
  readonly clock: Clock;
}

/**
 * Writes down every request for which personal text was opened, before its answer leaves: an answer that cannot be written down
 * is refused (503). Answers that open nothing cost nothing, and a refusal shows nothing.
 */
export function logReads(fastify: FastifyInstance, { log, opened, clock }: ReadLogging): void {
  fastify.addHook('preHandler', (request, _reply, done) => opened.during(request, done));
  fastify.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply) => {
    const subjects = opened.take(request);
    if (subjects.length === 0 || reply.statusCode >= 400) return;
    const { tenant, staffId } = callerOfRequest(request);
    const { method, routeOptions } = request;
    await log.record(tenant, {
      at: instantOf(clock()),
      staffId,
      operation: request.contract?.operationId ?? '',
      route: `${method} ${(routeOptions.url ?? '').replace(/:(\w+)/g, '{$1}')}`,
      requestId: request.id,
      subjects,
    });
  });
}
