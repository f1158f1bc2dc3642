import { Controller, Req, Res } from '@nestjs/common';
import { isPosition } from '@holdfast/event-store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { ApiProblem } from '../problems/api-problem.js';
import { EventStreams } from './event-streams.js';
import { followEvents } from './events.contracts.js';

/** What changes, as it changes. Read by `fetch`: a browser's own EventSource sends no token. */
@Controller('api/v1/events')
export class EventsController {
  constructor(private readonly streams: EventStreams) {}

  @Route('GET', '', followEvents)
  async follow(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const caller = callerOfRequest(request);
    const { query, devClock } = inputOf(request, followEvents);
    const after = lastEventId(request);
    const seconds = request.method === 'HEAD' ? 0 : query.seconds;
    const stream = await this.streams.follow(caller, { after, seconds, devClock });
    void reply
      .header('content-type', 'text/event-stream; charset=utf-8')
      // A proxy that collects before it passes on would make it late.
      .header('x-accel-buffering', 'no')
      .send(stream);
  }
}

function lastEventId({ headers }: FastifyRequest): string | null {
  const sent = headers['last-event-id'];
  if (sent === undefined || sent === '') return null;
  if (typeof sent === 'string' && isPosition(sent)) return sent;
  throw new ApiProblem('MALFORMED', [{ pointer: '/Last-Event-ID', rule: 'cursor' }]);
}
