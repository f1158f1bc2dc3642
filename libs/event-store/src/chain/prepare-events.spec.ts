import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { commandId, event, placementId, TENANT } from '../store.fixtures.js';
import type { StoredEvent } from '../types.js';
import { canonicalEvent, hashOf, NO_HASH, prepareEvents } from './prepare-events.js';

const streamId = placementId('one');
const base = {
  tenant: TENANT,
  streamType: 'placement',
  streamId,
  expectedVersion: 0,
  headHash: NO_HASH,
  commandId: commandId('one'),
} as const;

describe('preparing events', () => {
  it('numbers them from the version after the expected one and chains each to the one before', () => {
    const { events, version, headHash } = prepareEvents({
      ...base,
      expectedVersion: 4,
      headHash: 'ab'.repeat(32),
      events: [event('a'), event('b')],
    });
    expect(events.map((each) => each.version)).toEqual([5, 6]);
    expect(events[0]?.prevHash).toBe('ab'.repeat(32));
    expect(events[1]?.prevHash).toBe(events[0]?.hash);
    expect([version, headHash]).toEqual([6, events[1]?.hash]);
  });

  it('answers what the caller is told: stream, version, and each event by id, type and time', () => {
    const { result, events } = prepareEvents({ ...base, events: [event('a')] });
    expect(result).toEqual({
      id: streamId,
      version: 1,
      events: [{ eventId: events[0]?.eventId, type: 'a', at: '2026-01-05T09:00:00.000Z' }],
    });
  });

  it('hashes the published layout: these members, sorted, without white space', () => {
    const { events } = prepareEvents({ ...base, events: [event('a', { z: 1, a: 'æ"' })] });
    const [first] = events;
    const bytes =
      `{"at":"2026-01-05T09:00:00.000Z","by":{"staffId":"anna-b"},"commandId":"${base.commandId}",` +
      `"data":{"a":"æ\\"","z":1},"eventId":"${first?.eventId}","occurredOn":"2026-01-05",` +
      `"policyVersion":"default-dk-2026","prevHash":"${NO_HASH}","streamId":"${streamId}",` +
      `"streamType":"placement","tenant":"fjordby","type":"a","version":1}`;
    expect(first === undefined ? '' : canonicalEvent(first)).toBe(bytes);
    expect(first?.hash).toBe(createHash('sha256').update(bytes, 'utf8').digest('hex'));
  });

  it('gives the database the very bytes that were hashed', () => {
    const { json } = prepareEvents({ ...base, events: [event('a', { n: 1.5, gone: undefined }), event('b')] });
    expect((JSON.parse(json) as StoredEvent[]).map(({ hash, ...body }) => hashOf(body) === hash)).toEqual([true, true]);
  });

  it('refuses an instant that would not come back as it went in', () => {
    for (const at of ['2026-01-05T09:00:00Z', '2026-01-05T10:00:00.000+01:00', 'yesterday']) {
      expect(() => prepareEvents({ ...base, events: [event('a', {}, at)] })).toThrow('"at" is an instant');
    }
  });

  it('refuses a day that is none and a command id that is no UUID in lower case', () => {
    const wrongDay = { ...event('a'), occurredOn: '5/1 2026' };
    expect(() => prepareEvents({ ...base, events: [wrongDay] })).toThrow('"occurredOn" is a day');
    expect(() => prepareEvents({ ...base, commandId: base.commandId.toUpperCase(), events: [event('a')] })).toThrow(
      'lower case',
    );
  });
});
