import { assertNever, RuleViolation } from '@holdfast/domain';
import type { RowBatch } from '@holdfast/event-store';
import { changed, existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import { tokenRow } from '../shared/token-row.js';
import type {
  CompanyCommand,
  CompanyDetails,
  CompanyEvent,
  CompanyState,
  ContactDetails,
  NewContact,
} from './company.types.js';

/** What the decision needs besides the entry: the company that holds the CVR number now, if any does. */
export interface CompanyFacts {
  readonly cvrHeldBy: string | null;
}

function contactAdded({ contactId, details }: NewContact): CompanyEvent {
  const { name, title = null, phone = null, email = null } = details;
  return { type: 'company-contact-added', data: { contactId, details: { name, title, phone, email } } };
}

function contactOf(state: CompanyState, contactId: string): ContactDetails {
  const contact = state.contacts[contactId];
  if (contact === undefined) throw new RuleViolation('NOT_FOUND', 'This company has no such contact.', '/contactId');
  return contact;
}

function decide(command: CompanyCommand, state: CompanyState | null, facts: CompanyFacts): readonly CompanyEvent[] {
  if (facts.cvrHeldBy !== null && facts.cvrHeldBy !== command.companyId) {
    throw new RuleViolation('ALREADY_EXISTS', 'A company with this CVR number is registered already.', '/cvr', {
      companyId: facts.cvrHeldBy,
    });
  }
  switch (command.type) {
    case 'register-company': {
      refuseExisting(state, 'company');
      const details: CompanyDetails = {
        trade: null,
        sizeBand: null,
        address: null,
        postalCode: null,
        city: null,
        productionUnits: [],
        ...command.details,
      };
      const registered: CompanyEvent = { type: 'company-registered', data: { companyId: command.companyId, details } };
      return [registered, ...(command.contacts ?? []).map(contactAdded)];
    }
    case 'correct-company': {
      const changes = changed(existing(state, 'company').details, command.changes);
      return Object.keys(changes).length === 0 ? [] : [{ type: 'company-corrected', data: { changes } }];
    }
    case 'add-company-contact': {
      if (existing(state, 'company').contacts[command.contactId] !== undefined) refuseExisting(state, 'contact');
      return [contactAdded(command)];
    }
    case 'correct-company-contact': {
      const { contactId } = command;
      const changes = changed(contactOf(existing(state, 'company'), contactId), command.changes);
      return Object.keys(changes).length === 0
        ? []
        : [{ type: 'company-contact-corrected', data: { contactId, changes } }];
    }
    default:
      return assertNever(command);
  }
}

function evolve(state: CompanyState | null, event: CompanyEvent): CompanyState {
  if (event.type === 'company-registered') return { ...event.data, contacts: {} };
  const before = existing(state, 'company');
  switch (event.type) {
    case 'company-corrected':
      return { ...before, details: { ...before.details, ...event.data.changes } };
    case 'company-contact-added':
      return { ...before, contacts: { ...before.contacts, [event.data.contactId]: event.data.details } };
    case 'company-contact-corrected': {
      const { contactId, changes } = event.data;
      const contact = { ...contactOf(before, contactId), ...changes };
      return { ...before, contacts: { ...before.contacts, [contactId]: contact } };
    }
    default:
      return assertNever(event);
  }
}

/** The contacts that a command carries, with their tokens. */
function contactsIn(command: CompanyCommand): readonly Pick<NewContact, 'contactId' | 'lookup'>[] {
  switch (command.type) {
    case 'register-company':
      return command.contacts ?? [];
    case 'correct-company':
      return [];
    case 'add-company-contact':
    case 'correct-company-contact':
      return [command];
    default:
      return assertNever(command);
  }
}

function rows(command: CompanyCommand, state: CompanyState, _: readonly CompanyEvent[], meta: RowMeta): RowBatch {
  const { companyId, details } = state;
  const { sizeBand, postalCode, productionUnits, ...same } = details;
  const contacts = contactsIn(command);
  return {
    register_companies: [
      {
        ...same,
        company_id: companyId,
        size_band: sizeBand,
        postal_code: postalCode,
        production_units: productionUnits,
        version: meta.version,
        changed_at: meta.now,
        ...(command.type === 'register-company' ? { registered_at: meta.now } : {}),
      },
    ],
    register_company_contacts: contacts.map(({ contactId }) => ({
      contact_id: contactId,
      company_id: companyId,
      ...contactOf(state, contactId),
    })),
    search_tokens: contacts.flatMap(({ contactId, lookup }) =>
      lookup.nameTokens === undefined ? [] : [tokenRow('company-contact', contactId, 'name', lookup.nameTokens)],
    ),
  };
}

/** Companies (virksomheder) with their contacts: one stream each. */
export const companyStream: RegisterStream<CompanyCommand, CompanyState, CompanyEvent, CompanyFacts> = {
  streamType: 'company',
  touchesRegisters: false,
  streamIdOf: (command) => command.companyId,
  decide,
  evolve,
  rows,
};
