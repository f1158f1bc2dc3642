import type { FastifyReply } from 'fastify';

/** What every write answers. */
interface Written {
  readonly id: string;
  readonly version: number;
  readonly events: readonly { readonly eventId: string; readonly type: string; readonly at: string }[];
}

/**
 * Sends the answer of a command: id, version, events, and the version as the entity tag.
 * @param more what this answer says besides
 */
export function sendWritten(
  reply: FastifyReply,
  status: 200 | 201,
  { id, version, events }: Written,
  more: object = {},
): void {
  void reply
    .code(status)
    .header('etag', `"${version}"`)
    .send({ id, version, events, ...more });
}
