import { describe, expect, it } from '@jest/globals';
import type { EventMeta, PlacementEvent, Recipient } from '@holdfast/domain';
import { eventIdOf } from '@holdfast/event-store';
import { outgoingOf } from './deliveries.js';

const placementId = '5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11';
const commandId = '00000000-0000-5000-8000-000000000001';
const meta: EventMeta = {
  ...{ at: '2026-01-12T07:00:00.000Z', occurredOn: '2026-01-12' },
  ...{ by: 'system', policyVersion: 'default-dk-2026' },
};
const jens: Recipient = { staffId: 'jens', reason: 'cover', insteadOf: 'anna' };
const nobody: Recipient = { staffId: null, reason: 'fallback' };

const rung = (channel: 'message' | 'in-app' | 'weekly-list', recipients: readonly Recipient[]): PlacementEvent => ({
  type: 'alarm-rung',
  data: {
    ...{ obligationId: 'o1', step: 'due', scheduledAt: meta.at, channel, recipients },
    ...{ skipped: [], missed: [], remaining: [] },
  },
  ...meta,
});
const toldOf: PlacementEvent = {
  type: 'person-told',
  data: { about: 'owner-assigned', obligationId: null, recipients: [jens], skipped: [] },
  ...meta,
};
const met: PlacementEvent = { type: 'obligation-met', data: { obligationId: 'o1', metOn: '2026-01-12' }, ...meta };

const subjects = (...events: readonly PlacementEvent[]) =>
  outgoingOf({ placementId, commandId, version: 7, events }).map(({ subject, version }) => [subject, version]);

describe('what leaves the house', () => {
  it('is one message a recipient of a rung, under the id it has in the inbox, and the event for webhooks', () => {
    expect(subjects(met, rung('message', [jens, nobody]))).toEqual([
      [`${eventIdOf(commandId, 2)}:jens`, 9],
      [`${eventIdOf(commandId, 2)}:fallback`, 9],
      [`${placementId}/9`, 9],
    ]);
  });

  it('is no mail of what is in-app or for the weekly list', () => {
    expect(subjects(rung('in-app', [jens]), rung('weekly-list', [jens]))).toEqual([
      [`${placementId}/8`, 8],
      [`${placementId}/9`, 9],
    ]);
  });

  it('is a message outside a ladder too, and nothing at all of what only changes the case', () => {
    expect(subjects(toldOf)).toEqual([[`${eventIdOf(commandId, 1)}:jens`, 8]]);
    expect(subjects(met)).toEqual([]);
  });

  it('may leave at once: nobody else is going to tell it', () => {
    const [entry] = outgoingOf({ placementId, commandId, version: 7, events: [toldOf] });
    expect(entry).toMatchObject({ kind: 'delivery', delaySeconds: 0 });
  });
});
