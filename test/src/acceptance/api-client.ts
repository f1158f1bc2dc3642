import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** A process that was killed is waited for so long, as a person who presses the button again. */
const PATIENCE_MS = 60_000;

/** An answer of the API as a test sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** What a request may carry besides its path. */
export interface Request {
  readonly as: string;
  readonly body?: unknown;
  readonly clock?: string;
  readonly key?: string;
  readonly ifMatch?: number;
}

/** The API over real HTTP, as any client would use it: tokens of the dev route, JSON in and out. */
export interface ApiClient {
  get(path: string, request: Omit<Request, 'body'>): Promise<Answer>;
  post(path: string, request: Request): Promise<Answer>;
  /** Lives a placement on to an instant, ringing all that rings on the way. Asks again while the process is away. */
  fastForward(placementId: string, until: string): Promise<Answer>;
}

/** A client of the API at an address. */
export function createApiClient(apiUrl: string, tenant = 'fjordby'): ApiClient {
  const tokens = new Map<string, Promise<string>>();

  async function send(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<Answer> {
    const response = await fetch(new URL(path, apiUrl), {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? {} : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: parsed as Record<string, unknown> };
  }

  async function issueToken(staffId: string): Promise<string> {
    const { status, body } = await send('POST', '/dev/token', {}, { staffId, tenant });
    if (status >= 300) throw new Error(`No token for ${staffId}: ${status}`);
    return String(body['accessToken']);
  }

  async function headersOf({ as, clock, key, ifMatch }: Request): Promise<Record<string, string>> {
    const token = tokens.get(as) ?? issueToken(as);
    tokens.set(as, token);
    return {
      authorization: `Bearer ${await token}`,
      ...(clock === undefined ? {} : { 'dev-clock': clock }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
    };
  }

  return {
    get: async (path, request) => send('GET', path, await headersOf(request)),
    post: async (path, request) =>
      send('POST', path, await headersOf({ key: randomUUID(), ...request }), request.body ?? {}),
    fastForward: async (placementId, until) => {
      const headers = await headersOf({ as: 'anna-b' });
      const patience = Date.now() + PATIENCE_MS;
      for (;;) {
        const answer = await send('POST', `/dev/placements/${placementId}/fast-forward`, headers, { until });
        if (answer.body['code'] !== 'PROCESS_UNAVAILABLE' || Date.now() > patience) return answer;
        await pause(250);
      }
    },
  };
}
