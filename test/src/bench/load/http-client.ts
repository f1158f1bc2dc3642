import { Agent, type OutgoingHttpHeaders, request } from 'node:http';

/** A client that keeps its connections, cheap enough to share a machine with what it measures. */
export interface HttpClient {
  /** Answers the body. @throws Error with status and body when the answer is no success */
  post(path: string, body: string, headers?: Readonly<Record<string, string>>): Promise<string>;
  /** Answers the body. @throws as `post` */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<string>;
  close(): void;
}

/** A client of one server; `always` goes with every request. */
export function createHttpClient(baseUrl: string, always: Readonly<Record<string, string>> = {}): HttpClient {
  const { hostname: host, port } = new URL(baseUrl);
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const send = (method: 'GET' | 'POST', path: string, body: string, headers: OutgoingHttpHeaders): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          ...{ agent, host, port, path, method },
          headers: { ...always, ...headers },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (text += chunk));
          response.on('end', () => {
            const status = response.statusCode ?? 0;
            if (status < 300) resolve(text);
            else reject(new Error(`${method} ${path}: ${status} ${text}`));
          });
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  return {
    post: (path, body, headers = {}) => {
      const ofBody = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      return send('POST', path, body, { ...ofBody, ...headers });
    },
    get: (path, headers = {}) => send('GET', path, '', { ...headers }),
    close: () => agent.destroy(),
  };
}
