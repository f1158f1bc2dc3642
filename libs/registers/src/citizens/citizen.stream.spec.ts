import { describe, expect, it } from '@jest/globals';
import { foldFrom } from '../shared/register-stream.js';
import { citizenStream } from './citizen.stream.js';
import type { CitizenCommand, CitizenState } from './citizen.types.js';

const { decide, evolve, rows } = citizenStream;
const citizenId = '11111111-1111-5111-8111-111111111111';
const other = '22222222-2222-5222-8222-222222222222';
const nobody = { cprHeldBy: null };
const meta = { version: 2, now: '2026-11-23T09:00:00.000Z', actor: { kind: 'system' } } as const;

const register: CitizenCommand = {
  type: 'register-citizen',
  citizenId,
  details: { name: { sealed: 'n1' }, cpr: { sealed: 'c1' } },
  lookup: { nameTokens: ['t1', 't2'], cprHash: 'h1' },
};
const registered = foldFrom(evolve, null, decide(register, null, nobody)) as CitizenState;

describe('the register of citizens', () => {
  it('keeps what is sealed and nothing that could be looked up', () => {
    expect(decide(register, null, nobody)).toEqual([
      {
        type: 'citizen-registered',
        data: {
          citizenId,
          details: { name: { sealed: 'n1' }, cpr: { sealed: 'c1' }, phone: null, email: null, address: null },
        },
      },
    ]);
  });

  it('puts what is looked up beside the record', () => {
    expect(rows(register, registered, [], meta)['search_tokens']).toEqual([
      { subject_type: 'citizen', subject_id: citizenId, purpose: 'name', tokens: ['t1', 't2'] },
      { subject_type: 'citizen', subject_id: citizenId, purpose: 'cpr', tokens: ['h1'] },
    ]);
  });

  it('refuses a second citizen with the same CPR number, naming who has it', () => {
    expect(() => decide(register, null, { cprHeldBy: other })).toThrow(
      expect.objectContaining({ code: 'ALREADY_EXISTS', pointer: '/cpr', details: { citizenId: other } }),
    );
  });

  it('lets a citizen keep the number on record', () => {
    const correct: CitizenCommand = {
      type: 'correct-citizen',
      citizenId,
      changes: { cpr: { sealed: 'c2' } },
      lookup: { cprHash: 'h1' },
    };
    expect(decide(correct, registered, { cprHeldBy: citizenId })).toEqual([
      { type: 'citizen-corrected', data: { changes: { cpr: { sealed: 'c2' } } } },
    ]);
  });

  it('corrects only what is named, and takes away with null', () => {
    const correct: CitizenCommand = {
      type: 'correct-citizen',
      citizenId,
      changes: { cpr: null },
      lookup: { cprHash: null },
    };
    const corrected = foldFrom(evolve, registered, decide(correct, registered, nobody)) as CitizenState;
    expect(corrected.details).toEqual({ ...registered.details, cpr: null });
    expect(rows(correct, corrected, [], meta)['search_tokens']).toEqual([
      { subject_type: 'citizen', subject_id: citizenId, purpose: 'cpr', tokens: [] },
    ]);
  });

  it('records nothing where nothing is different', () => {
    const correct: CitizenCommand = { type: 'correct-citizen', citizenId, changes: { phone: null }, lookup: {} };
    expect(decide(correct, registered, nobody)).toEqual([]);
  });

  it('knows nobody it has not registered', () => {
    const correct: CitizenCommand = { type: 'correct-citizen', citizenId, changes: {}, lookup: {} };
    expect(() => decide(correct, null, nobody)).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => decide(register, registered, nobody)).toThrow(expect.objectContaining({ code: 'ALREADY_EXISTS' }));
  });
});
