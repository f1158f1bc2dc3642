import { Pool } from 'undici';

/** A client that keeps its connections, cheap enough to share a machine with what it measures. */
export interface HttpClient {
  /** Answers the body. @throws Error with status and body when the answer is no success */
  post(path: string, body: string, headers?: Readonly<Record<string, string>>): Promise<string>;
  /** Answers the body. @throws as `post` */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<string>;
  close(): void;
}

/** Most connections; each has one request under way. */
const CONNECTIONS = 256;

/** A client of one server; `always` goes with every request. */
export function createHttpClient(baseUrl: string, always: Readonly<Record<string, string>> = {}): HttpClient {
  const pool = new Pool(baseUrl, { connections: CONNECTIONS, pipelining: 1 });
  const send = async (
    method: 'GET' | 'POST',
    path: string,
    body: string | null,
    headers: Readonly<Record<string, string>>,
  ): Promise<string> => {
    const answer = await pool.request({ method, path, body, headers: { ...always, ...headers } });
    const text = await answer.body.text();
    if (answer.statusCode < 300) return text;
    throw new Error(`${method} ${path}: ${answer.statusCode} ${text}`);
  };
  return {
    post: (path, body, headers = {}) => send('POST', path, body, { 'content-type': 'application/json', ...headers }),
    get: (path, headers = {}) => send('GET', path, null, headers),
    close: () => void pool.destroy(),
  };
}
