import { Controller, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { defineRoute, Route } from '../http/route-contract.js';
import { ApiProblem } from '../problems/api-problem.js';
import { METRICS } from '../wiring/tokens.js';
import { HealthService } from './health.service.js';
import type { Metrics } from './metrics.js';

const tag = 'About';
const part = z.enum(['up', 'degraded']);
const ready = z
  .strictObject({
    status: z.enum(['ready', 'degraded']).meta({ description: 'Degraded: work goes on, alarms may be late.' }),
    postgres: z.literal('up'),
    temporal: part,
    worker: part,
    relay: part,
  })
  .meta({ id: 'Ready' });

const getLive = defineRoute({
  operationId: 'get-live',
  tag,
  summary: 'The process runs.',
  answers: [
    {
      status: 200,
      description: 'It runs.',
      schema: z.strictObject({ status: z.literal('live') }),
      example: { status: 'live' },
    },
  ],
  problems: [],
});
const getReady = defineRoute({
  operationId: 'get-ready',
  tag,
  summary: 'Ready when PostgreSQL answers; Temporal, worker and relay are up or degraded.',
  answers: [
    {
      status: 200,
      description: 'It can serve.',
      schema: ready,
      example: { status: 'ready', postgres: 'up', temporal: 'up', worker: 'up', relay: 'up' },
    },
  ],
  problems: ['STORE_UNAVAILABLE'],
});
const getMetrics = defineRoute({
  operationId: 'get-metrics',
  tag,
  summary: 'For Prometheus.',
  answers: [
    {
      status: 200,
      description: 'Prometheus text.',
      schema: z.string(),
      example: '# HELP holdfast_http_request_seconds Requests by method, route and status.',
      contentType: 'text/plain',
    },
  ],
  problems: [],
});

/** For whoever runs it. */
@Controller()
export class HealthController {
  constructor(
    private readonly health: HealthService,
    @Inject(METRICS) private readonly collected: Metrics,
  ) {}

  @Route('GET', 'health/live', getLive)
  live(): z.output<(typeof getLive)['answers'][0]['schema']> {
    return { status: 'live' };
  }

  @Route('GET', 'health/ready', getReady)
  async ready(): Promise<z.output<typeof ready>> {
    const { postgres, ...parts } = await this.health.readiness();
    if (postgres === 'down') throw new ApiProblem('STORE_UNAVAILABLE');
    const allUp = Object.values(parts).every((state) => state === 'up');
    return { status: allUp ? 'ready' : 'degraded', postgres, ...parts };
  }

  @Route('GET', 'metrics', getMetrics)
  async metrics(@Res() reply: FastifyReply): Promise<void> {
    void reply.type(this.collected.contentType).send(await this.collected.text());
  }
}
