import { Agent, request } from 'node:http';

/** A client that keeps its connections, cheap enough to share a machine with what it measures. */
export interface HttpClient {
  /** Answers the body. @throws Error with status and body when the answer is no success */
  post(path: string, body: string, headers?: Readonly<Record<string, string>>): Promise<string>;
  close(): void;
}

/** A client of one server; `always` goes with every request. */
export function createHttpClient(baseUrl: string, always: Readonly<Record<string, string>> = {}): HttpClient {
  const { hostname: host, port } = new URL(baseUrl);
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const post: HttpClient['post'] = (path, body, headers = {}) =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          ...{ agent, host, port, path, method: 'POST' },
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...always,
            ...headers,
          },
        },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (text += chunk));
          response.on('end', () => {
            const status = response.statusCode ?? 0;
            if (status < 300) resolve(text);
            else reject(new Error(`POST ${path}: ${status} ${text}`));
          });
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  return { post, close: () => agent.destroy() };
}
