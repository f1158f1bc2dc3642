import { addDays, assertNever, dayOf, RuleViolation, startOfDay, type Instant } from '@holdfast/domain';
import type { RowBatch } from '@holdfast/event-store';
import { existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import {
  LONGEST_LINK_DAYS,
  type AuditLinkCommand,
  type AuditLinkEvent,
  type AuditLinkState,
} from './audit-link.types.js';

/** What the decision needs besides the entry. */
export interface AuditLinkFacts {
  readonly now: Instant;
}

type Opening = Extract<AuditLinkCommand, { type: 'open-audit-link' }>;

function open({ linkId, scope, purpose, tokenHash, until }: Opening, now: Instant): AuditLinkEvent {
  const today = dayOf(now);
  if (until < today) throw new RuleViolation('DATE_IN_PAST', 'Choose today or a later day.', '/until');
  const latest = addDays(today, LONGEST_LINK_DAYS);
  if (until > latest) {
    throw new RuleViolation('LINK_TOO_LONG', `A link is good for at most ${LONGEST_LINK_DAYS} days.`, '/until');
  }
  const expiresAt = startOfDay(addDays(until, 1));
  return { type: 'audit-link-opened', data: { linkId, scope, purpose, tokenHash, until, expiresAt } };
}

function decide(
  command: AuditLinkCommand,
  state: AuditLinkState | null,
  { now }: AuditLinkFacts,
): readonly AuditLinkEvent[] {
  switch (command.type) {
    case 'open-audit-link':
      refuseExisting(state, 'link');
      return [open(command, now)];
    case 'use-audit-link': {
      const { revoked, expiresAt } = existing(state, 'link');
      if (revoked) throw new RuleViolation('LINK_REVOKED', 'The link has been revoked. Ask for a new one.');
      if (now >= expiresAt) throw new RuleViolation('LINK_EXPIRED', 'The link has expired. Ask for a new one.');
      return [{ type: 'audit-link-used', data: { view: command.view } }];
    }
    case 'revoke-audit-link':
      return existing(state, 'link').revoked ? [] : [{ type: 'audit-link-revoked', data: {} }];
    default:
      return assertNever(command);
  }
}

function evolve(state: AuditLinkState | null, event: AuditLinkEvent): AuditLinkState {
  if (event.type === 'audit-link-opened') {
    const { until: _until, ...data } = event.data;
    return { ...data, revoked: false, uses: 0 };
  }
  const before = existing(state, 'link');
  switch (event.type) {
    case 'audit-link-used':
      return { ...before, uses: before.uses + 1 };
    case 'audit-link-revoked':
      return { ...before, revoked: true };
    default:
      return assertNever(event);
  }
}

function rows(command: AuditLinkCommand, state: AuditLinkState, _: readonly AuditLinkEvent[], meta: RowMeta): RowBatch {
  const { linkId, scope, purpose, tokenHash, expiresAt, revoked, uses } = state;
  const by = meta.actor.kind === 'person' ? meta.actor.staffId : null;
  return {
    register_audit_links: [
      {
        ...{ link_id: linkId, scope_kind: scope.kind, scope_id: scope.id, purpose, token_hash: tokenHash },
        ...{ expires_at: expiresAt, revoked, uses, version: meta.version, changed_at: meta.now },
        ...(command.type === 'open-audit-link' && { opened_by: by, registered_at: meta.now }),
        ...(command.type === 'use-audit-link' && { last_used_at: meta.now }),
        ...(command.type === 'revoke-audit-link' && { revoked_by: by, revoked_at: meta.now }),
      },
    ],
  };
}

/** Links by which an auditor from outside sees one case or citizen for a while: one stream each. */
export const auditLinkStream: RegisterStream<AuditLinkCommand, AuditLinkState, AuditLinkEvent, AuditLinkFacts> = {
  streamType: 'audit-link',
  touchesRegisters: false,
  streamIdOf: (command) => command.linkId,
  decide,
  evolve,
  rows,
};
