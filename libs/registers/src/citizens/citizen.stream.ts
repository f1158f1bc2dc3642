import { assertNever, RuleViolation } from '@holdfast/domain';
import type { RowBatch } from '@holdfast/event-store';
import { changed, existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import { tokenRow } from '../shared/token-row.js';
import type { CitizenCommand, CitizenDetails, CitizenEvent, CitizenLookup, CitizenState } from './citizen.types.js';

/** What the decision needs besides the entry: the citizen who holds the CPR number now, if anybody does. */
export interface CitizenFacts {
  readonly cprHeldBy: string | null;
}

function decide(command: CitizenCommand, state: CitizenState | null, facts: CitizenFacts): readonly CitizenEvent[] {
  if (facts.cprHeldBy !== null && facts.cprHeldBy !== command.citizenId) {
    throw new RuleViolation('ALREADY_EXISTS', 'A citizen with this CPR number is registered already.', '/cpr', {
      citizenId: facts.cprHeldBy,
    });
  }
  switch (command.type) {
    case 'register-citizen': {
      refuseExisting(state, 'citizen');
      const { name, cpr = null, phone = null, email = null, address = null } = command.details;
      const details: CitizenDetails = { name, cpr, phone, email, address };
      return [{ type: 'citizen-registered', data: { citizenId: command.citizenId, details } }];
    }
    case 'correct-citizen': {
      const changes = changed(existing(state, 'citizen').details, command.changes);
      return Object.keys(changes).length === 0 ? [] : [{ type: 'citizen-corrected', data: { changes } }];
    }
    default:
      return assertNever(command);
  }
}

function evolve(state: CitizenState | null, event: CitizenEvent): CitizenState {
  switch (event.type) {
    case 'citizen-registered':
      return { citizenId: event.data.citizenId, details: event.data.details };
    case 'citizen-corrected': {
      const before = existing(state, 'citizen');
      return { ...before, details: { ...before.details, ...event.data.changes } };
    }
    default:
      return assertNever(event);
  }
}

function tokenRows(citizenId: string, lookup: CitizenLookup): readonly Record<string, unknown>[] {
  const rows: Record<string, unknown>[] = [];
  if (lookup.nameTokens !== undefined) rows.push(tokenRow('citizen', citizenId, 'name', lookup.nameTokens));
  if (lookup.cprHash !== undefined) {
    rows.push(tokenRow('citizen', citizenId, 'cpr', lookup.cprHash === null ? null : [lookup.cprHash]));
  }
  return rows;
}

function rows(command: CitizenCommand, state: CitizenState, _: readonly CitizenEvent[], meta: RowMeta): RowBatch {
  const { citizenId, details } = state;
  const registered = command.type === 'register-citizen' ? { registered_at: meta.now } : {};
  return {
    register_citizens: [
      { citizen_id: citizenId, ...details, version: meta.version, changed_at: meta.now, ...registered },
    ],
    search_tokens: tokenRows(citizenId, command.lookup),
  };
}

/** Citizens (borgere): one stream each. */
export const citizenStream: RegisterStream<CitizenCommand, CitizenState, CitizenEvent, CitizenFacts> = {
  streamType: 'citizen',
  touchesRegisters: false,
  streamIdOf: (command) => command.citizenId,
  decide,
  evolve,
  rows,
};
