import { Controller, Inject, Req, Res } from '@nestjs/common';
import { possibleCommands, type PossibleCommand } from '@holdfast/domain';
import type { EventStore } from '@holdfast/event-store';
import { placementRecords } from '@holdfast/read-models/rows';
import type { Sealing } from '@holdfast/sealing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOfRequest, inputOf } from '../http/request.js';
import { Route } from '../http/route-contract.js';
import { hasRole, type Caller } from '../identity/caller.js';
import { ROUTE_ROLES } from '../identity/route-roles.js';
import { CaseReader } from '../placements/case-reader.js';
import { languageOf, type Language } from '../problems/language.js';
import type { Answer } from '../schemas/answers/answer.js';
import { EVENT_STORE, SEALING } from '../wiring/tokens.js';
import type { possibleCommandList } from './possible-commands.answer.js';
import { getPossibleCommands } from './possible-commands.contracts.js';
import { erased, notYourRole, whyNot, whyNotAtAll } from './why-not.js';

type PossibleCommands = Answer<typeof possibleCommandList>;

/** What somebody can do on a case: asked of the domain, so that a screen offers what would be recorded. */
@Controller('api/v1/placements')
export class PossibleCommandsController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(SEALING) private readonly sealing: Sealing,
    private readonly cases: CaseReader,
  ) {}

  @Route('GET', ':id/possible-commands', getPossibleCommands)
  async get(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PossibleCommands> {
    const caller = callerOfRequest(request);
    const { params, devClock } = inputOf(request, getPossibleCommands);
    const { placement, version, policy, directory, now } = await this.cases.open(caller, params.id, devClock);
    const { tenant, actor } = caller;
    const [isErased, recorded] = await Promise.all([
      this.sealing.isErased(tenant, { type: 'citizen', id: placement.citizenId }),
      this.store.readStream(tenant, 'placement', params.id, { version }),
    ]);
    const history = placementRecords(recorded).map((event) => ({ eventId: event.eventId, event }));
    // A decision is never earlier than the last event, as in case handling.
    const moment = now > placement.lastAt ? now : placement.lastAt;
    const possible = possibleCommands(placement, { now: moment, actor, directory, policy, history });
    const language = languageOf(request.headers['accept-language']);
    void reply.header('etag', `"${version}"`);
    return {
      placementId: params.id,
      version,
      commands: possible.map((command) => told(command, caller, isErased, language)),
    };
  }
}

/** First the route's own refusals, in the order in which the command would meet them; then the domain's. */
function told(
  { command, refusal, choices }: PossibleCommand,
  caller: Caller,
  isErased: boolean,
  language: Language,
): PossibleCommands['commands'][number] {
  const roles = ROUTE_ROLES[command];
  const atTheDoor = !hasRole(caller, roles) ? notYourRole(roles, language) : isErased ? erased(language) : null;
  if (atTheDoor !== null) return { command, offered: false, whyNot: atTheDoor, choices: [] };
  return {
    command,
    offered: refusal === null,
    whyNot: refusal === null ? null : whyNotAtAll(refusal, language),
    choices: choices.map(({ field, value, refusal: refused }) => ({
      ...{ field, value, offered: refused === null },
      whyNot: refused === null ? null : whyNot(refused, language),
    })),
  };
}
