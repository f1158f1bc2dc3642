import { randomUUID } from 'node:crypto';

/** The API answered with something else than success. The message is the API's own refusal: no personal text. */
export class ApiRefusalError extends Error {
  override readonly name = 'ApiRefusalError';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The API over HTTP, as one member of staff would use it. */
export interface ApiClient {
  get<T>(path: string): Promise<T>;
  /** With an Idempotency-Key of its own; `devClock` dates it in demo and test mode. */
  post<T>(path: string, body: unknown, devClock?: string): Promise<T>;
}

interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
}

/** Signs a member of staff in by the dev route. @throws ApiRefusalError */
export async function signIn(apiUrl: string, staffId: string, language: string): Promise<ApiClient> {
  const send = async <T>(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<T> => {
    const response = await fetch(`${apiUrl}${path}`, {
      method,
      headers: {
        'accept-language': language,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json().catch(() => ({}));
    if (response.ok) return answer as T;
    const { code = 'UNKNOWN', title = '', detail = '' } = answer as Problem;
    throw new ApiRefusalError(
      response.status,
      code,
      `${method} ${path}: ${response.status} ${code} ${title} ${detail}`,
    );
  };
  const { accessToken } = await send<{ accessToken: string }>('POST', '/dev/token', {}, { staffId });
  const authorization = `Bearer ${accessToken}`;
  return {
    get: (path) => send('GET', path, { authorization }),
    post: (path, body, devClock) =>
      send(
        'POST',
        path,
        {
          authorization,
          'idempotency-key': randomUUID(),
          ...(devClock === undefined ? {} : { 'dev-clock': devClock }),
        },
        body,
      ),
  };
}
