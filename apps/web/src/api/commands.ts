import { answerOf, signedFetch, type Schemas } from './client.js';
import type { paths } from './schema.js';

type Command<N extends string> = `/api/v1/placements/{id}/${N}`;

/** The commands that a placement takes, by their names in the API's document. */
export type CommandName = {
  [P in keyof paths]: P extends Command<infer N>
    ? paths[P] extends { post: { responses: { 200: unknown } } }
      ? N
      : never
    : never;
}[keyof paths];

type BodyOf<P> = P extends { post: { requestBody: { content: { 'application/json': infer B } } } }
  ? B
  : Record<string, never>;

/** What a command carries. */
export type CommandBody<N extends CommandName> = BodyOf<paths[Command<N>]>;

/** What came of it. */
export type CommandAnswer = Schemas['CommandAnswer'];

/** How it is sent. */
export interface SendOptions {
  /** The same key, sent again, is applied once. */
  readonly key: string;
  /** What the sender had seen: refused with `VERSION_MISMATCH` when somebody else changed the case meanwhile. */
  readonly version?: number | undefined;
}

/**
 * Sends a write to any address of the API.
 * @throws Problem
 */
export async function send<T>(method: string, path: string, body: unknown, options?: SendOptions): Promise<T> {
  const request = new Request(`${globalThis.location.origin}${path}`, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(options !== undefined && { 'idempotency-key': options.key }),
      ...(options?.version !== undefined && { 'if-match': `"${options.version}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const response = await signedFetch(request);
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const read: unknown = isJson ? await response.json() : undefined;
  return answerOf<T>(Promise.resolve(response.ok ? { data: read as T, response } : { error: read, response }));
}

/**
 * Sends a command to a placement.
 * @throws Problem
 */
export function sendCommand<N extends CommandName>(
  placementId: string,
  name: N,
  body: CommandBody<N>,
  options: SendOptions,
): Promise<CommandAnswer> {
  return send('POST', `/api/v1/placements/${encodeURIComponent(placementId)}/${name}`, body, options);
}
