import { describe, expect, it } from '@jest/globals';
import { foldFrom } from '../shared/register-stream.js';
import { companyStream } from './company.stream.js';
import type { CompanyCommand, CompanyState } from './company.types.js';

const { decide, evolve, rows } = companyStream;
const companyId = '33333333-3333-5333-8333-333333333333';
const contactId = '44444444-4444-5444-8444-444444444444';
const second = '55555555-5555-5555-8555-555555555555';
const nobody = { cvrHeldBy: null };
const meta = { version: 3, now: '2026-11-23T09:00:00.000Z', actor: { kind: 'system' } } as const;

const register: CompanyCommand = {
  type: 'register-company',
  companyId,
  details: { cvr: '99000001', name: 'Tømrer Bæk ApS' },
  contacts: [{ contactId, details: { name: { sealed: 'n1' }, title: 'ejerleder' }, lookup: { nameTokens: ['t1'] } }],
};
const registered = foldFrom(evolve, null, decide(register, null, nobody)) as CompanyState;

describe('the register of companies', () => {
  it('registers a company and its contact in one go', () => {
    expect(decide(register, null, nobody).map(({ type }) => type)).toEqual([
      'company-registered',
      'company-contact-added',
    ]);
    expect(registered.contacts[contactId]).toEqual({
      name: { sealed: 'n1' },
      title: 'ejerleder',
      phone: null,
      email: null,
    });
  });

  it('refuses a second company with the same CVR number, naming which has it', () => {
    expect(() => decide(register, null, { cvrHeldBy: second })).toThrow(
      expect.objectContaining({ code: 'ALREADY_EXISTS', pointer: '/cvr', details: { companyId: second } }),
    );
  });

  it('writes rows for the contacts a command carries and leaves the others alone', () => {
    const add: CompanyCommand = {
      type: 'add-company-contact',
      companyId,
      contactId: second,
      details: { name: { sealed: 'n2' } },
      lookup: { nameTokens: ['t2'] },
    };
    const after = foldFrom(evolve, registered, decide(add, registered, nobody)) as CompanyState;
    const batch = rows(add, after, [], meta);
    expect(Object.keys(after.contacts)).toEqual([contactId, second]);
    expect(batch['register_company_contacts']).toEqual([
      { contact_id: second, company_id: companyId, name: { sealed: 'n2' }, title: null, phone: null, email: null },
    ]);
    expect(batch['search_tokens']).toEqual([
      { subject_type: 'company-contact', subject_id: second, purpose: 'name', tokens: ['t2'] },
    ]);
  });

  it('corrects a contact without asking for a name', () => {
    const correct: CompanyCommand = {
      type: 'correct-company-contact',
      companyId,
      contactId,
      changes: { title: 'mester' },
      lookup: {},
    };
    const after = foldFrom(evolve, registered, decide(correct, registered, nobody)) as CompanyState;
    expect(after.contacts[contactId]).toEqual({ ...registered.contacts[contactId], title: 'mester' });
    expect(rows(correct, after, [], meta)['search_tokens']).toEqual([]);
  });

  it('refuses a contact it does not know, or knows already', () => {
    const correct: CompanyCommand = {
      type: 'correct-company-contact',
      companyId,
      contactId: second,
      changes: {},
      lookup: {},
    };
    expect(() => decide(correct, registered, nobody)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', pointer: '/contactId' }),
    );
    const again: CompanyCommand = {
      type: 'add-company-contact',
      companyId,
      contactId,
      details: { name: { sealed: 'n3' } },
      lookup: {},
    };
    expect(() => decide(again, registered, nobody)).toThrow(expect.objectContaining({ code: 'ALREADY_EXISTS' }));
  });

  it('records nothing where nothing is different', () => {
    const correct: CompanyCommand = { type: 'correct-company', companyId, changes: { name: 'Tømrer Bæk ApS' } };
    expect(decide(correct, registered, nobody)).toEqual([]);
  });
});
