import { assertNever, type Day, RuleViolation } from '@holdfast/domain';
import type { RowBatch } from '@holdfast/event-store';
import { changed, existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import { tokenRow } from '../shared/token-row.js';
import type {
  CitizenCommand,
  CitizenDetails,
  CitizenEvent,
  CitizenLookup,
  CitizenState,
  ErasedCase,
} from './citizen.types.js';

/** A case of the citizen, as erasure asks for it. */
export interface CaseOfCitizen extends ErasedCase {
  readonly open: boolean;
}

/** What the decision needs besides the entry. */
export interface CitizenFacts {
  /** The citizen who holds the CPR number now, if anybody does. */
  readonly cprHeldBy: string | null;
  /** Every case of the citizen; asked for when the citizen is to be erased. */
  readonly cases?: readonly CaseOfCitizen[];
  readonly today?: Day;
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
      const changes = changed(detailsOf(state), command.changes);
      return Object.keys(changes).length === 0 ? [] : [{ type: 'citizen-corrected', data: { changes } }];
    }
    case 'set-retention-hold':
      detailsOf(state);
      return [{ type: 'retention-hold-set', data: { hold: command.hold } }];
    case 'lift-retention-hold':
      detailsOf(state);
      return state?.hold === undefined ? [] : [{ type: 'retention-hold-lifted', data: {} }];
    case 'erase-citizen':
      return erase(command.decision, existing(state, 'citizen'), facts);
    default:
      return assertNever(command);
  }
}

/** Erased once is erased: asked again, nothing is added and the certificate stays the same. */
function erase(
  decision: Extract<CitizenCommand, { type: 'erase-citizen' }>['decision'],
  state: CitizenState,
  { cases = [], today = '' }: CitizenFacts,
): readonly CitizenEvent[] {
  if (state.details === null) return [];
  if (cases.some(({ open }) => open)) {
    throw new RuleViolation('PLACEMENT_OPEN', 'A placement of this citizen is open. Close it first.');
  }
  const { hold } = state;
  if (hold !== undefined && (hold.until === null || hold.until >= today)) {
    const said = hold.until === null ? [hold.reason] : [hold.reason, hold.until];
    throw new RuleViolation('RETENTION_HOLD', 'The data must be kept. Lift the hold first.', undefined, { hold: said });
  }
  const heads = cases.map(({ placementId, version, hash }) => ({ placementId, version, hash }));
  return [{ type: 'citizen-erased', data: { ...decision, cases: heads } }];
}

/** What is on record of a citizen who is there and not erased. @throws RuleViolation NOT_FOUND, ERASED */
function detailsOf(state: CitizenState | null): CitizenDetails {
  const { details } = existing(state, 'citizen');
  if (details === null) throw new RuleViolation('ERASED', 'The personal data of this citizen has been erased.');
  return details;
}

function evolve(state: CitizenState | null, event: CitizenEvent): CitizenState {
  switch (event.type) {
    case 'citizen-registered':
      return { citizenId: event.data.citizenId, details: event.data.details };
    case 'citizen-corrected':
      return { ...existing(state, 'citizen'), details: { ...detailsOf(state), ...event.data.changes } };
    case 'retention-hold-set':
      return { ...existing(state, 'citizen'), hold: event.data.hold };
    case 'retention-hold-lifted':
      return withoutHold(existing(state, 'citizen'));
    case 'citizen-erased':
      return { ...withoutHold(existing(state, 'citizen')), details: null };
    default:
      return assertNever(event);
  }
}

function withoutHold({ citizenId, details }: CitizenState): CitizenState {
  return { citizenId, details };
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
  const { citizenId, details, hold = null } = state;
  const registered = command.type === 'register-citizen' ? { registered_at: meta.now } : {};
  const erased = details === null ? { erased_at: meta.now } : {};
  const entry = { citizen_id: citizenId, ...details, hold, version: meta.version, changed_at: meta.now };
  return {
    register_citizens: [{ ...entry, ...registered, ...erased }],
    // What could be looked up of somebody erased is deleted by the database itself, with the event.
    ...('lookup' in command && { search_tokens: tokenRows(citizenId, command.lookup) }),
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
