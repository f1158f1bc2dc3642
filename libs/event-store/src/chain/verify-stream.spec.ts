import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { commandId, event, placementId, TENANT } from '../store.fixtures.js';
import type { StoredEvent } from '../types.js';
import { hashOf, NO_HASH, prepareEvents } from './prepare-events.js';
import { type ChainVerdict, verifyStream } from './verify-stream.js';

function stream(name: string, length: number): StoredEvent[] {
  const { events } = prepareEvents({
    tenant: TENANT,
    streamType: 'placement',
    streamId: placementId(name),
    expectedVersion: 0,
    headHash: NO_HASH,
    commandId: commandId(name),
    events: Array.from({ length }, (_, index) => event('noted', { number: index + 1 })),
  });
  return [...events];
}

function at(events: readonly StoredEvent[], version: number): StoredEvent {
  return events[version - 1] as StoredEvent;
}

/** An event whose hash fits its content: what somebody who knows the layout would forge. */
function forged(like: StoredEvent, change: Partial<StoredEvent>): StoredEvent {
  const body = { ...like, ...change };
  return { ...body, hash: hashOf(body) };
}

function found(verdict: ChainVerdict): string {
  return verdict.intact ? 'intact' : `${verdict.kind} ${verdict.version}`;
}

const five = stream('one', 5);
const head = { version: 5, headHash: at(five, 5).hash };

describe('verifying a stream', () => {
  it('finds nothing wrong with a record as it was written', () => {
    expect(verifyStream(five, head)).toEqual({ intact: true, ...head });
    expect(verifyStream([])).toEqual({ intact: true, version: 0, headHash: NO_HASH });
  });

  it('names an event whose content was altered', () => {
    const altered = five.with(2, { ...at(five, 3), data: { number: 33 } });
    expect(found(verifyStream(altered))).toBe('altered 3');
  });

  it('names an altered event even when its own hash was made to fit', () => {
    const altered = five.with(2, forged(at(five, 3), { data: { number: 33 } }));
    expect(found(verifyStream(altered))).toBe('altered 3');
  });

  it('names an altered last event by the head the stream should have', () => {
    const altered = five.with(4, forged(at(five, 5), { data: { number: 55 } }));
    expect(found(verifyStream(altered))).toBe('intact');
    expect(found(verifyStream(altered, head))).toBe('altered 5');
  });

  it('names an event that was removed, also the first and the last', () => {
    expect(found(verifyStream(five.toSpliced(2, 1)))).toBe('removed 3');
    expect(found(verifyStream(five.toSpliced(0, 1)))).toBe('removed 1');
    expect(found(verifyStream(five.toSpliced(4, 1), head))).toBe('removed 5');
  });

  it('does not take followers numbered anew over a removed event for a whole record', () => {
    const renumbered = forged(at(five, 4), { version: 3 });
    expect(verifyStream([...five.slice(0, 2), renumbered]).intact).toBe(false);
  });

  it('names an event that was inserted', () => {
    const extra = forged(at(five, 3), { data: { number: 99 }, prevHash: at(five, 2).hash });
    expect(found(verifyStream(five.toSpliced(2, 0, extra)))).toBe('inserted 3');
    expect(found(verifyStream([...five, forged(at(five, 5), { version: 6, prevHash: head.headHash })], head))).toBe(
      'inserted 6',
    );
  });

  it("names an event of another stream put among this one's", () => {
    expect(found(verifyStream(five.with(2, at(stream('two', 5), 3))))).toBe('inserted 3');
  });

  it('names events whose order was changed', () => {
    expect(found(verifyStream([at(five, 1), at(five, 3), at(five, 2), at(five, 4), at(five, 5)]))).toBe('reordered 3');
  });

  it('finds any change of any field of any event', () => {
    const fields = [
      'tenant',
      'streamId',
      'eventId',
      'commandId',
      'type',
      'occurredOn',
      'policyVersion',
      'prevHash',
    ] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(...fields),
        fc.string({ minLength: 1 }),
        (version, field, text) => {
          const changed = { ...at(five, version), [field]: `${at(five, version)[field]}${text}` };
          expect(found(verifyStream(five.with(version - 1, changed)))).toBe(`altered ${version}`);
        },
      ),
    );
  });
});
