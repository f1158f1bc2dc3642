import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';

export interface MetricsServer {
  /** `http://<host>:<port>` without a path. */
  readonly url: string;
  close(): Promise<void>;
}

export interface MetricsServerOptions {
  readonly registry: Registry;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether the worker does its work: the store has answered and workflows are worked on. */
  readonly ready: () => boolean;
}

/** Serves `/metrics`, `/health/live` (200 while the process lives) and `/health/ready` (200 while it works, else 503). */
export async function serveMetrics({ registry, host, port, ready }: MetricsServerOptions): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      if (request.url === '/metrics') {
        response.setHeader('content-type', registry.contentType).end(await registry.metrics());
      } else if (request.url === '/health/live') {
        response.end('up\n');
      } else if (request.url === '/health/ready') {
        response.writeHead(ready() ? 200 : 503).end(ready() ? 'ready\n' : 'waiting\n');
      } else {
        response.writeHead(404).end();
      }
    };
    answer().catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${String(taken)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
