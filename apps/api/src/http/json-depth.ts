import type { FastifyInstance } from 'fastify';
import { ApiProblem } from '../problems/api-problem.js';

/** Levels of objects and lists in a body. The deepest that any route takes has a handful; a policy document has seven. */
export const DEEPEST = 32;

/** Whether JSON text is nested deeper than is accepted, without making anything of it. */
export function isTooDeep(text: string, deepest = DEEPEST): boolean {
  let depth = 0;
  let quoted = false;
  for (let n = 0; n < text.length; n += 1) {
    const character = text[n];
    if (quoted) {
      if (character === '\\') n += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return false;
}

/** Reads JSON bodies as Fastify does, but refuses deep ones before anything walks through them. */
export function refuseDeepJson(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isTooDeep(body)) {
      return done(new ApiProblem('MALFORMED', [{ pointer: '', rule: 'too-deep', params: { max: DEEPEST } }]));
    }
    return parse(request, body, done);
  });
}
