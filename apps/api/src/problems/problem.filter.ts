import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RouteTable } from '../http/route-table.js';
import { ApiProblem } from './api-problem.js';
import { languageOf } from './language.js';
import { PROBLEM_STATUS } from './problem-codes.js';
import { toDocument, toRefusal } from './to-problem.js';

/** Every error that reaches the edge becomes `application/problem+json`. Only unexpected ones are logged, without words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly routes: Pick<RouteTable, 'methodsOf'>) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    sendProblem(request.is404 ? this.unserved(request, error) : error, request, http.getResponse<FastifyReply>());
  }

  /** A path that is served, but not with this method, is 405 and says which are. */
  private unserved({ url, method }: FastifyRequest, error: unknown): unknown {
    const methods = this.routes.methodsOf(url.split('?', 1)[0] ?? '');
    // Served with this very method, but not with a parameter that long: there is no such thing.
    return methods.length === 0 || methods.includes(method)
      ? error
      : new ApiProblem('METHOD_NOT_ALLOWED', [], { allow: methods.join(', ') });
  }
}

/** Answers an error. Nothing is sent twice: a reply that has gone stays as it was. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = toRefusal(error);
  if (refusal.code === 'INTERNAL') request.log.error(withoutWords(error), 'unexpected error');
  if (reply.sent) return;
  const language = languageOf(request.headers['accept-language']);
  void reply
    .code(PROBLEM_STATUS[refusal.code])
    .headers(refusal.headers)
    .header('content-language', language)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(toDocument(refusal, language, request.id)));
}

/** What may be logged of an error: its kind and where it arose. Messages may hold what was sent, so they are left out. */
function withoutWords(error: unknown): { error: string; code?: string; at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, ...(code !== undefined && { code }), at: at.slice(0, 8).map((line) => line.trim()) };
}
