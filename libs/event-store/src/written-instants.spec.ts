import { describe, expect, it } from '@jest/globals';
import { instantOfJson, instantOrNullOfJson } from './written-instants.js';

describe('an instant out of JSON', () => {
  it('is told in UTC with milliseconds, whatever the session wrote', () => {
    expect(
      [
        '2026-03-29T01:30:00+00:00',
        '2026-03-29T03:30:00+02:00',
        '2026-03-29T01:30:00.5+00:00',
        '2026-03-29T01:30:00.123456+00:00',
        '2026-03-28T20:30:00.12-05:00',
      ].map(instantOfJson),
    ).toEqual([
      '2026-03-29T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-29T01:30:00.500Z',
      '2026-03-29T01:30:00.123Z',
      '2026-03-29T01:30:00.120Z',
    ]);
    expect([instantOrNullOfJson(null), instantOrNullOfJson('2026-03-29T03:30:00+02:00')]).toEqual([
      null,
      '2026-03-29T01:30:00.000Z',
    ]);
  });
});
