import { type Actor, assertNever, RuleViolation } from '@holdfast/domain';
import type { RowBatch } from '@holdfast/event-store';
import { existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import type { ServiceTokenCommand, ServiceTokenEvent, ServiceTokenState } from './service-token.types.js';

/** What the decision needs besides the entry. */
export interface ServiceTokenFacts {
  readonly actor: Actor;
}

function decide(
  command: ServiceTokenCommand,
  state: ServiceTokenState | null,
  { actor }: ServiceTokenFacts,
): readonly ServiceTokenEvent[] {
  switch (command.type) {
    case 'issue-service-token': {
      refuseExisting(state, 'service token');
      const { tokenId, name, role, expiresAt, tokenHash } = command;
      // Else an admin, who reads no case, could read every one through a program.
      if (actor.kind === 'person' && !actor.roles.includes(role)) {
        const roles = [...actor.roles];
        throw new RuleViolation('NOT_ALLOWED', 'Nobody gives a program a role they have not.', '/role', { roles });
      }
      return [{ type: 'service-token-issued', data: { tokenId, name, role, expiresAt, tokenHash } }];
    }
    case 'revoke-service-token':
      return existing(state, 'service token').revoked ? [] : [{ type: 'service-token-revoked', data: {} }];
    default:
      return assertNever(command);
  }
}

function evolve(state: ServiceTokenState | null, event: ServiceTokenEvent): ServiceTokenState {
  if (event.type === 'service-token-issued') return { ...event.data, revoked: false };
  return { ...existing(state, 'service token'), revoked: true };
}

function rows(
  command: ServiceTokenCommand,
  state: ServiceTokenState,
  _: readonly ServiceTokenEvent[],
  { version, now, actor }: RowMeta,
): RowBatch {
  const by = actor.kind === 'person' ? actor.staffId : null;
  const issued = command.type === 'issue-service-token';
  return {
    register_service_tokens: [
      {
        token_id: state.tokenId,
        name: state.name,
        role: state.role,
        expires_at: state.expiresAt,
        token_hash: state.tokenHash,
        version,
        changed_at: now,
        ...(issued ? { registered_at: now, issued_by: by } : { revoked_at: now, revoked_by: by }),
      },
    ],
  };
}

/** Tokens by which programs act: one stream each. When one was last used is no event, it stands in its row alone. */
export const serviceTokenStream: RegisterStream<
  ServiceTokenCommand,
  ServiceTokenState,
  ServiceTokenEvent,
  ServiceTokenFacts
> = {
  streamType: 'service-token',
  touchesRegisters: false,
  streamIdOf: (command) => command.tokenId,
  decide,
  evolve,
  rows,
};
