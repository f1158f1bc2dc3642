import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** What Prometheus scrapes. Labels are method, route pattern and status: never an id, never a tenant. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
}

/** Counts and times every request of the app. */
export function collectMetrics(fastify: FastifyInstance): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'holdfast_http_request_seconds',
    help: 'Requests by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    // How long somebody followed says nothing of how fast the API is.
    if (request.contract?.streams === true) return done();
    const { method } = request;
    const route = request.routeOptions.url ?? 'none';
    duration.observe({ method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1_000);
    done();
  });
  return { contentType: registry.contentType, text: () => registry.metrics() };
}
