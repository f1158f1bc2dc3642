import { describe, expect, it } from '@jest/globals';
import type { Message } from '../messages/read-message.js';
import { composeBundle } from './compose-bundle.js';
import { composeMessage } from './compose-message.js';

const URL = 'https://holdfast.example';
const lis = { name: 'Lis', language: 'da' } as const;
const message = (n: number, more: Partial<Message>): Message => ({
  ...{ messageId: `e${String(n)}:lis-k`, recipient: 'lis-k', placementId: `p${String(n)}`, obligationId: 'o1' },
  ...{ kind: 'follow-up', dueOn: '2026-01-12', step: 'overdue', about: null, reason: 'owner', insteadOf: null },
  ...{ company: `Firma ${String(n)}`, owner: 'Anna', at: '2026-01-12T07:00:00.000Z', moot: false, ...more },
});

describe('several messages as one mail', () => {
  const mail = composeBundle(
    [
      message(1, { step: null, about: 'assigned-to-you', kind: null, obligationId: null, dueOn: null }),
      message(2, { step: 'reminder' }),
      message(3, { step: 'team-lead', dueOn: '2026-01-09', insteadOf: 'Mads' }),
      message(4, { step: 'team-lead', dueOn: '2026-01-05' }),
      message(5, { step: 'manager' }),
    ],
    lis,
    URL,
  );
  const text = mail?.text ?? '';

  it('lists each with its link, the highest rung first and within it what is due longest', () => {
    expect(text.match(/placements\/p\d(\?owed=o1)?$/gm)).toEqual([
      'placements/p5?owed=o1',
      'placements/p4?owed=o1',
      'placements/p3?owed=o1',
      'placements/p2?owed=o1',
      'placements/p1',
    ]);
    expect(mail?.html.match(/href="/g)).toHaveLength(6);
  });

  it('says how many they are and what the highest is, and for whom one was meant', () => {
    expect(mail?.subject).toBe('5 beskeder til dig, øverst: går videre til leder');
    expect(text).toContain(
      'Firma 3, senest fredag den 9. januar 2026. Ansvarlig: Anna. Du får beskeden i stedet for Mads.',
    );
  });

  it('says what can be turned off only where something can', () => {
    expect(text).toContain('Du kan slå påmindelser på mail fra');
    expect(composeBundle([message(1, {}), message(2, {})], lis, URL)?.text).toContain('kan ikke slås fra');
  });

  it('is the mail it would have been alone, when it is one', () => {
    expect(composeBundle([message(1, {})], lis, URL)).toEqual(composeMessage(message(1, {}), lis, URL));
    expect(composeBundle([], lis, URL)).toBeNull();
  });

  it('is English for whoever wants English, and says where it comes in place of others', () => {
    const fallback = [message(1, { reason: 'fallback' }), message(2, { reason: 'fallback' })];
    const { subject, text: english } = composeBundle(fallback, { name: null, language: 'en' }, URL) ?? {
      subject: '',
      text: '',
    };
    expect(subject).toMatch(/^2 messages for you/);
    expect(english).toContain('shared mailbox');
  });
});
