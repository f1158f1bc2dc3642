import { describe, expect, it } from '@jest/globals';
import type { StoredEvent } from '@holdfast/event-store';
import { webhookPayload } from './webhook-payload.js';

function stored(type: string, data: unknown): StoredEvent {
  return {
    ...{ position: '1', tenant: 'fjordby', streamType: 'placement', streamId: 'p1', version: 7, eventId: 'e7' },
    ...{ commandId: 'c', prevHash: '', hash: '', type, data, at: '2026-01-12T07:00:00.000Z', occurredOn: '2026-01-12' },
    ...{ by: 'system', policyVersion: 'default-dk-2026' },
  };
}

describe('what a webhook is told', () => {
  it('is what happened to which case and when, by ids and codes', () => {
    const event = stored('alarm-rung', {
      ...{ obligationId: 'o1', step: 'due', channel: 'message', scheduledAt: '2026-01-12T07:00:00.000Z' },
      ...{ recipients: [{ staffId: 'jens', reason: 'cover', insteadOf: 'anna' }], skipped: [], remaining: [] },
    });
    expect(webhookPayload(event)).toEqual({
      type: 'alarm-rung',
      timestamp: '2026-01-12T07:00:00.000Z',
      data: {
        ...{ tenant: 'fjordby', placementId: 'p1', version: 7, eventId: 'e7', occurredOn: '2026-01-12', by: 'system' },
        ...{ policyVersion: 'default-dk-2026', obligationId: 'o1', step: 'due', channel: 'message' },
        scheduledAt: '2026-01-12T07:00:00.000Z',
        recipients: [{ staffId: 'jens', reason: 'cover', insteadOf: 'anna' }],
      },
    });
  });

  it('is never a text, sealed or not, at any depth', () => {
    const { data } = webhookPayload(
      stored('placement-closed', {
        ...{ endedOn: '2026-09-14', endedEarly: { reason: 'company-wish', note: { sealed: 'n' } } },
        ...{ learned: { sealed: 'l' }, because: { reason: 'other', note: { sealed: 'n' } } },
      }),
    );
    expect(JSON.stringify(data)).not.toContain('sealed');
    expect(data).toMatchObject({ endedEarly: { reason: 'company-wish' }, because: { reason: 'other' } });
    const offered = webhookPayload(stored('hand-off-offered', { from: 'anna', to: 'jens', briefing: { sealed: 'b' } }));
    expect(offered.data).toMatchObject({ from: 'anna', to: 'jens' });
    expect(JSON.stringify(offered)).not.toContain('sealed');
  });
});
