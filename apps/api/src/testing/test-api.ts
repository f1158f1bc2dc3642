import type { ApiConfig } from '@holdfast/config';
import { createApi, type Api, type ApiOverrides } from '../create-api.js';
import { ProcessUnavailableError, type ProcessPort } from '../wiring/process-port.js';

/** An answer as a test sees it. */
export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the body; null for an empty one. */
  readonly body: Record<string, unknown>;
}

export interface TestRequest {
  readonly body?: unknown;
  /** Sent as it is, e.g. JSON that is broken. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends requests as one person. */
export interface TestCaller {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<TestAnswer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<TestAnswer>;
  send(method: string, path: string, request?: TestRequest): Promise<TestAnswer>;
}

/** An API of its own in this process, on a free port. */
export interface TestApi {
  readonly api: Api;
  readonly url: string;
  /** Somebody with a dev token. */
  as(staffId: string, tenant?: string): Promise<TestCaller>;
  /** Somebody with any token, or none. */
  with(token: string | null): TestCaller;
  stop(): Promise<void>;
}

const DEFAULTS: Omit<ApiConfig, 'DATABASE_URL' | 'HOLDFAST_MASTER_KEY'> = {
  HOLDFAST_MODE: 'test',
  LOG_LEVEL: 'silent',
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  TEMPORAL_NAMESPACE: 'holdfast-test',
  DATABASE_POOL_MAX: 5,
  API_HOST: '127.0.0.1',
  API_PORT: 0,
  API_BODY_LIMIT_KIB: 64,
  API_RATE_PER_CALLER: 0,
  API_RATE_PER_ADDRESS: 0,
  AUTH_AUDIENCE: 'holdfast',
  AUTH_CLIENT_ID: 'holdfast-web',
  AUTH_SCOPES: 'openid offline_access',
  PUBLIC_URL: 'http://holdfast.example',
  WEBHOOK_ALLOW_PRIVATE: false,
};

/** No Temporal: telling and asking fail, as they do while it is down. */
const AWAY: ProcessPort = {
  tell: () => Promise.reject(new ProcessUnavailableError('There is no Temporal in this test.')),
  ask: () => Promise.reject(new ProcessUnavailableError('There is no Temporal in this test.')),
  fastForward: () => Promise.reject(new ProcessUnavailableError('There is no Temporal in this test.')),
  health: () => Promise.resolve({ temporal: 'degraded', worker: 'degraded', relay: 'degraded' }),
  close: () => Promise.resolve(),
};

/**
 * Starts the API for a test, over real HTTP. Without Temporal unless a process is given.
 * @param config at least the database and the master key it was seeded with
 */
export async function startTestApi(
  config: Partial<ApiConfig> & Pick<ApiConfig, 'DATABASE_URL' | 'HOLDFAST_MASTER_KEY'>,
  overrides: ApiOverrides = {},
): Promise<TestApi> {
  const dev = config.HOLDFAST_MODE !== 'production';
  const complete = { ...DEFAULTS, ...(dev && { DEV_TOKEN_SECRET: 'a secret that only this test knows' }), ...config };
  // The page at /docs needs a package that the test runner cannot load; it is tested on the built program.
  const api = await createApi(complete, { docsPage: false, process: AWAY, ...overrides });
  const url = await api.listen();

  const callerWith = (token: string | null): TestCaller => {
    const send: TestCaller['send'] = async (method, path, { body, text, headers = {} } = {}) => {
      const payload = text ?? (body === undefined ? undefined : JSON.stringify(body));
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          ...(token !== null && { authorization: `Bearer ${token}` }),
          ...(payload !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(payload !== undefined && { body: payload }),
      });
      const received = await response.text();
      const isJson = /json\b/.test(response.headers.get('content-type') ?? '');
      const parsed = (isJson ? JSON.parse(received) : { text: received }) as Record<string, unknown>;
      return { status: response.status, headers: response.headers, body: parsed };
    };
    return {
      send,
      get: (path, headers = {}) => send('GET', path, { headers }),
      post: (path, body, headers = {}) => send('POST', path, { body, headers }),
    };
  };

  return {
    api,
    url,
    with: callerWith,
    async as(staffId, tenant = 'fjordby') {
      const { body } = await callerWith(null).post('/dev/token', { staffId, tenant });
      if (typeof body['accessToken'] !== 'string') throw new Error(`There is no token for ${staffId}.`);
      return callerWith(body['accessToken']);
    },
    stop: () => api.close(),
  };
}

/** A refusal as specs compare it: status, code, and each field that it names. */
export function refusalOf({ status, body }: TestAnswer): readonly unknown[] {
  const errors = (body['errors'] ?? []) as readonly { readonly pointer: string }[];
  return [status, body['code'], ...errors.map(({ pointer }) => pointer)];
}
