import { Controller, Inject, Req, Res } from '@nestjs/common';
import { WEBHOOK_EVENTS } from '@holdfast/case-handling';
import type { ApiConfig } from '@holdfast/config';
import { createdId, type EventStore } from '@holdfast/event-store';
import { AddressRefusedError, checkPublicAddress, webhookSecret } from '@holdfast/notifications';
import type { RegisterQueries, Registers, WebhookCommand, WebhookReplay } from '@holdfast/registers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendWritten } from '../http/reply.js';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route, type RouteInput } from '../http/route-contract.js';
import { ApiProblem } from '../problems/api-problem.js';
import { RegisterDesk } from '../registers/register-desk.js';
import type { Answer } from '../schemas/answers/answer.js';
import { CONFIG, EVENT_STORE, REGISTER_QUERIES, REGISTERS } from '../wiring/tokens.js';
import * as contracts from './webhooks.contracts.js';

/** Addresses outside that are told of what happens to placements. */
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(
    @Inject(CONFIG) private readonly config: ApiConfig,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(REGISTERS) private readonly registers: Registers,
    @Inject(REGISTER_QUERIES) private readonly queries: RegisterQueries,
    private readonly desk: RegisterDesk,
  ) {}

  @Route('GET', '', contracts.listWebhooks)
  async list(@Req() request: FastifyRequest): Promise<Answer<typeof contracts.webhookAnswers.list>> {
    return { items: await this.queries.webhooks.webhooksOf(callerOfRequest(request).tenant) };
  }

  @Route('POST', '', contracts.registerWebhook)
  async register(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.registerWebhook);
    const { tenant } = callerOfRequest(request);
    const key = this.key();
    const url = await this.checked(input.body.url);
    const webhookId = createdId(tenant, 'webhook', input.key);
    const { id, version, events } = await this.carryOut(request, input, { type: 'register-webhook', webhookId, url });
    const secret = webhookSecret(key, tenant, webhookId, 1);
    void reply.code(201).header('etag', `"${version}"`).send({ id, version, events, secret });
  }

  @Route('POST', ':id/rotate', contracts.rotateWebhookSecret)
  async rotate(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.rotateWebhookSecret);
    const { tenant } = callerOfRequest(request);
    const key = this.key();
    const webhookId = input.params.id;
    const command = { type: 'rotate-webhook-secret', webhookId } as const;
    const { id, version, events } = await this.carryOut(request, input, command);
    // A repeated request is answered the secret of its own time, also when there has been another since.
    const sofar = await this.store.readStream(tenant, 'webhook', webhookId, { version });
    const generation = 1 + sofar.filter(({ type }) => type === 'webhook-secret-rotated').length;
    const secret = webhookSecret(key, tenant, webhookId, generation);
    void reply.code(200).header('etag', `"${version}"`).send({ id, version, events, secret });
  }

  @Route('POST', ':id/replay', contracts.replayWebhook)
  async replay(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.replayWebhook);
    const { tenant } = callerOfRequest(request);
    // Without a key nothing could be signed: the messages would be dropped.
    this.key();
    const webhookId = input.params.id;
    const { since } = input.body;
    const command = { type: 'replay-webhook', webhookId, replayId: input.key, since, types: WEBHOOK_EVENTS } as const;
    const { id, version, events } = await this.carryOut(request, input, command);
    const sofar = await this.store.readStream(tenant, 'webhook', webhookId, { version });
    const replay = sofar.findLast(({ type }) => type === 'webhook-replayed')?.data as WebhookReplay;
    void reply.code(200).header('etag', `"${version}"`).send({ id, version, events, replay });
  }

  @Route('DELETE', ':id', contracts.removeWebhook)
  async remove(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const input = inputOf(request, contracts.removeWebhook);
    const command = { type: 'remove-webhook', webhookId: input.params.id } as const;
    sendWritten(reply, 200, await this.carryOut(request, input, command));
  }

  private async carryOut(request: FastifyRequest, input: RouteInput, command: WebhookCommand) {
    const about = command.type === 'register-webhook' ? '' : ` ${command.webhookId}`;
    const meta = await this.desk.metaOf(callerOfRequest(request), input, `${command.type}${about}`);
    return this.registers.webhook(command, meta);
  }

  /** What the secrets are derived from. @throws ApiProblem NOT_CONFIGURED */
  private key(): string {
    const { WEBHOOK_KEY: key } = this.config;
    if (key === undefined) throw new ApiProblem('NOT_CONFIGURED');
    return key;
  }

  /** The address as it will be called. It is checked again each time it is: names change. @throws ApiProblem ADDRESS_REFUSED */
  private async checked(address: string): Promise<string> {
    try {
      const { url } = await checkPublicAddress(address, { allowPrivate: this.config.WEBHOOK_ALLOW_PRIVATE });
      return url.href;
    } catch (error) {
      if (error instanceof AddressRefusedError) {
        throw new ApiProblem('ADDRESS_REFUSED', [{ pointer: '/url', rule: 'refused' }]);
      }
      throw error;
    }
  }
}
