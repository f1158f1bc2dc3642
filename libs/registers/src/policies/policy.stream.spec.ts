import { describe, expect, it } from '@jest/globals';
import { defaultPolicy, isRuleViolation } from '@holdfast/domain';
import { REGISTER_ROLES } from '../shared/who-may.js';
import { policyStream } from './policy.stream.js';
import type { PolicyCommand } from './policy.types.js';

const facts = { published: [], today: '2026-01-05' };
const published = { document: { ...defaultPolicy, version: 'horsens-2027', validFrom: '2026-01-05' } };
const start: PolicyCommand = { type: 'start-adoption', version: 'horsens-2027', because: 'Ny aftale i udvalget' };
const meta = {
  ...{ version: 2, now: '2026-01-05T09:00:00.000Z' },
  actor: { kind: 'person', staffId: 'mads-r', roles: ['manager'] } as const,
};

function refusal(step: () => unknown): string {
  try {
    step();
  } catch (error) {
    if (isRuleViolation(error)) return `${error.code} ${error.pointer ?? ''}`;
    throw error;
  }
  return 'accepted';
}

describe('a policy version', () => {
  it('is published with who, when and why', () => {
    const command: PolicyCommand = { type: 'publish-policy', document: defaultPolicy, because: 'Første udgave' };
    const events = policyStream.decide(command, null, facts);
    expect(events).toEqual([{ type: 'policy-published', data: { document: defaultPolicy, because: 'Første udgave' } }]);
    const rows = policyStream.rows(command, { document: defaultPolicy }, events, meta)['register_policies'];
    expect(rows?.[0]).toMatchObject({ published_at: meta.now, published_by: 'mads-r', because: 'Første udgave' });
  });

  it('is adopted by a batch that starts from the outbox of the same transaction, with who and why on record', () => {
    const events = policyStream.decide(start, published, facts);
    expect(events).toEqual([
      { type: 'adoption-started', data: { version: 'horsens-2027', because: 'Ny aftale i udvalget' } },
    ]);
    expect(policyStream.outbox?.(start, published, events, meta, facts)).toEqual([
      { kind: 'batch', subject: 'adopt-policy/horsens-2027', version: 2, delaySeconds: 0 },
    ]);
    expect(policyStream.rows(start, published, events, meta)['register_policies']?.[0]).toMatchObject({
      adoption_started_at: meta.now,
      adoption_started_by: 'mads-r',
    });
    expect(policyStream.evolve(published, events[0]!)).toBe(published);
  });

  it('starts nothing when it is published: its adoption is a step of its own', () => {
    const command: PolicyCommand = { type: 'publish-policy', document: defaultPolicy };
    const events = policyStream.decide(command, null, facts);
    expect(policyStream.outbox?.(command, published, events, meta, facts)).toEqual([]);
  });

  it('is not adopted before it is valid, nor when nobody published it', () => {
    const yesterday = { ...facts, today: '2026-01-04' };
    expect(refusal(() => policyStream.decide(start, published, yesterday))).toBe('DATE_IN_FUTURE /version');
    expect(refusal(() => policyStream.decide(start, null, facts))).toBe('NOT_FOUND ');
  });

  it('is for managers', () => {
    expect([REGISTER_ROLES['publish-policy'], REGISTER_ROLES['start-adoption']]).toEqual([['manager'], ['manager']]);
  });
});
