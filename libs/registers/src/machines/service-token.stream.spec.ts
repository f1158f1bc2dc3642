import { type Actor, type Role, ROLES } from '@holdfast/domain';
import { describe, expect, it } from '@jest/globals';
import { foldFrom } from '../shared/register-stream.js';
import { machineId, readServiceToken, serviceTokenText } from './service-token-text.js';
import { serviceTokenStream } from './service-token.stream.js';
import type { ServiceTokenCommand } from './service-token.types.js';

const tokenId = '3a55f8c1-7d90-5a3e-9a55-6f1d1a4e5c0b';
const details = { tokenId, name: 'vitas-sync', expiresAt: '2027-01-05T09:00:00.000Z', tokenHash: 'ab'.repeat(32) };
const issue = (role: Role): ServiceTokenCommand => ({ type: 'issue-service-token', ...details, role });
const revoke: ServiceTokenCommand = { type: 'revoke-service-token', tokenId };
const admin: Actor = { kind: 'person', staffId: 'karen-d', roles: ['admin'] };
const system: Actor = { kind: 'system' };
const { decide, evolve } = serviceTokenStream;

describe('a service token', () => {
  it.each(ROLES)('is given the role %s by somebody who has it, or from the command line; by nobody else', (role) => {
    const having: Actor = { kind: 'person', staffId: 'karen-d', roles: ['admin', role] };
    for (const actor of [having, system]) {
      expect(decide(issue(role), null, { actor })).toMatchObject([{ type: 'service-token-issued', data: { role } }]);
    }
    if (role === 'admin') return;
    expect(() => decide(issue(role), null, { actor: admin })).toThrow(
      expect.objectContaining({ code: 'NOT_ALLOWED', pointer: '/role' }),
    );
  });

  it('is revoked once and for all, and only when there is one', () => {
    const issued = foldFrom(evolve, null, decide(issue('admin'), null, { actor: admin }));
    expect(issued).toMatchObject({ name: 'vitas-sync', revoked: false });
    const revoked = foldFrom(evolve, issued, decide(revoke, issued, { actor: admin }));
    expect(revoked).toMatchObject({ revoked: true });
    expect(decide(revoke, revoked, { actor: admin })).toEqual([]);
    expect(() => decide(revoke, null, { actor: admin })).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
    expect(() => decide(issue('admin'), revoked, { actor: admin })).toThrow(
      expect.objectContaining({ code: 'ALREADY_EXISTS' }),
    );
  });

  it('says whose it is and which one; nothing else is read as one', () => {
    const text = serviceTokenText({ tenant: 'fjordby-1', tokenId }, 'c'.repeat(64));
    expect(readServiceToken(text)).toEqual({ tenant: 'fjordby-1', tokenId });
    for (const other of ['', text.slice(0, -1), `${text}0`, text.toUpperCase(), ` ${text}`, `${text}\n`, 'a.b.c']) {
      expect(readServiceToken(other)).toBeNull();
    }
    expect(machineId('vitas-sync')).not.toMatch(/^[a-z0-9-]+$/);
  });
});
