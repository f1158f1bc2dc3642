import type { Schemas } from '../api/client.js';

/** A line of a case: a phone call that was held and written the same day, unless it is said otherwise. */
export function aLine(differs: Partial<Schemas['TimelineLine']> = {}): Schemas['TimelineLine'] {
  return {
    ...{ eventId: 'e1', version: 4, type: 'follow-up-held', at: '2026-09-07T09:00:00.000Z', occurredOn: '2026-09-07' },
    ...{ recordedLate: false, who: { staffId: 'anna-b', name: 'Anna B.' }, what: 'Opfølgning: opkald', details: [] },
    ...{ why: null, policyVersion: 'default-dk-2026', told: [], lateBy: null, corrected: null },
    ...differs,
  };
}

/** A record of one case that is as it was written. */
export const INTACT: Schemas['RecordVerdict'] = {
  ...{ intact: true, streams: 1, events: 84, proven: 0, checkpoint: null, broken: [] },
};

/** The case on 1 and on 30 September: another owner, one thing owed anew; a call was written later. */
export function aComparison(differs: Partial<Schemas['Comparison']> = {}): Schemas['Comparison'] {
  const later = aLine({ what: 'Opfølgning: besøg', occurredOn: '2026-08-28', at: '2026-09-03T07:15:00.000Z' });
  return {
    placementId: 'p1',
    from: { asOf: '2026-09-01T21:59:59.999Z', version: 6, recordedLater: [later] },
    to: { asOf: '2026-09-30T21:59:59.999Z', version: 9, recordedLater: [] },
    fields: [
      { field: 'stage', label: 'Trin', before: 'praktik', after: 'praktik', changed: false },
      { field: 'owner', label: 'Ansvarlig', before: 'Anna B.', after: 'Jens L.', changed: true },
      { field: 'offer', label: 'Overdragelse tilbudt', before: null, after: null, changed: false },
      { field: 'pause', label: 'Pause', before: 'til 3. sep.', after: null, changed: true },
    ],
    obligations: [
      {
        ...{ obligationId: 'o3', kind: 'follow-up', label: 'opfølgning', before: null, changed: true },
        after: {
          ...{
            dueOn: '2026-10-05',
            owedBy: { id: 'jens-l', name: 'Jens L.' },
            status: 'open',
            statusText: 'udestående',
          },
          ...{ rang: null, next: { step: 'due', label: 'fristen er nået', at: '2026-10-06T06:00:00.000Z' } },
        },
      },
    ],
    ...differs,
  };
}

/** September without contact, of which the owner was told; one attempt. */
export function aProof(differs: Partial<Schemas['ContactProof']> = {}): Schemas['ContactProof'] {
  return {
    ...{ placementId: 'p1', from: '2026-09-01', to: '2026-09-30', outcome: 'attempted' },
    ...{ open: { from: '2026-09-01', to: '2026-09-30' }, lastBefore: '2026-08-21', firstAfter: null },
    sentence: 'Ingen kontakt er registreret i perioden. Forsøgt kontaktet én gang uden at træffe nogen.',
    contacts: [
      {
        ...{ kind: 'attempted', day: '2026-09-07', channel: 'call', channelText: 'opkald' },
        line: aLine({ what: 'Forsøgt kontaktet: værkføreren', recordedLate: true }),
      },
    ],
    told: [
      {
        ...{ messageId: 'm1', eventId: 'e9', at: '2026-09-08T06:00:00.000Z', what: 'Fristen er nået: opfølgning' },
        ...{ obligation: { id: 'o3', kind: 'follow-up', label: 'opfølgning' }, aboutContact: true, step: 'due' },
        ...{ stepText: 'frist', channel: 'message', to: { staffId: 'anna-b', name: 'Anna B.' } },
        ...{ reason: 'owner', reasonText: 'ansvarlig', insteadOf: null },
        receipt: {
          ...{ readAt: null },
          mail: { status: 'failed', attempts: 3, lastError: 'mailbox full', deliveredAt: null },
        },
      },
    ],
    gaps: [{ from: '2026-09-01', to: '2026-09-30', days: 30 }],
    record: INTACT,
    ...differs,
  };
}
