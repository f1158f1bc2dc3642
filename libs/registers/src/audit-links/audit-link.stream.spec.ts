import { describe, expect, it } from '@jest/globals';
import { foldFrom } from '../shared/register-stream.js';
import { auditLinkStream } from './audit-link.stream.js';
import type { AuditLinkCommand, AuditLinkState } from './audit-link.types.js';

const linkId = 'l-1';
/** Ten in the morning on Monday 5 January 2026 in Denmark. */
const NOW = '2026-01-05T09:00:00.000Z';
const open = (until: string): AuditLinkCommand => ({
  ...{ type: 'open-audit-link', linkId, purpose: 'Revision 2026-17', tokenHash: 'a'.repeat(64), until },
  scope: { kind: 'case', id: 'p-1' },
});
const use: AuditLinkCommand = { type: 'use-audit-link', linkId, view: 'page' };
const revoke: AuditLinkCommand = { type: 'revoke-audit-link', linkId };

function after(...commands: readonly AuditLinkCommand[]): AuditLinkState | null {
  return commands.reduce<AuditLinkState | null>(
    (state, command) => foldFrom(auditLinkStream.evolve, state, auditLinkStream.decide(command, state, { now: NOW })),
    null,
  );
}
const refused = (code: string): unknown => expect.objectContaining({ code });

describe('a link for an auditor', () => {
  it('is good to the end of its last day in Denmark, and each use counts', () => {
    const link = after(open('2026-01-07'), use, use);
    expect(link).toMatchObject({ expiresAt: '2026-01-07T23:00:00.000Z', uses: 2, revoked: false });
    expect(auditLinkStream.decide(use, link, { now: '2026-01-07T22:59:59.999Z' })).toHaveLength(1);
    expect(() => auditLinkStream.decide(use, link, { now: '2026-01-07T23:00:00.000Z' })).toThrow(
      refused('LINK_EXPIRED'),
    );
  });

  it('is good for today at least and thirty days at most', () => {
    expect(after(open('2026-01-05'))).not.toBeNull();
    expect(after(open('2026-02-04'))).not.toBeNull();
    expect(() => after(open('2026-01-04'))).toThrow(refused('DATE_IN_PAST'));
    expect(() => after(open('2026-02-05'))).toThrow(refused('LINK_TOO_LONG'));
  });

  it('that has been revoked shows nothing any more; revoking it again changes nothing', () => {
    const revoked = after(open('2026-01-07'), revoke);
    expect(() => auditLinkStream.decide(use, revoked, { now: NOW })).toThrow(refused('LINK_REVOKED'));
    expect(auditLinkStream.decide(revoke, revoked, { now: NOW })).toEqual([]);
  });

  it('that never was is not found', () => {
    for (const command of [use, revoke]) {
      expect(() => auditLinkStream.decide(command, null, { now: NOW })).toThrow(refused('NOT_FOUND'));
    }
  });
});
