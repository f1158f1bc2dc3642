import proto from '@temporalio/proto';

const { History } = proto.temporal.api.history.v1;

/** A history as the server holds it. */
export type History = proto.temporal.api.history.v1.IHistory;

/** Which machine and process did something: nobody's business in a stored history, and another one each time. */
const SAYS_WHERE = new Set(['identity', 'workerVersion', 'binaryChecksum', 'requestId', 'originalExecutionRunId']);

/** A history as JSON: times and numbers as they are, bytes in base64, without the names of machines. */
export function toStoredJson(history: History): string {
  const plain = History.toObject(History.fromObject(history), { longs: String, enums: String, bytes: String });
  return JSON.stringify(plain, (name, value: unknown) => (SAYS_WHERE.has(name) ? undefined : value), 1);
}

/** The history that was stored, as the SDK replays it. */
export function fromStoredJson(json: string): History {
  return History.fromObject(JSON.parse(json) as Record<string, unknown>);
}
