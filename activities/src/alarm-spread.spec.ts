import { describe, expect, it } from '@jest/globals';
import { spreadMs } from './alarm-spread.js';

const ids = Array.from({ length: 1_000 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);

describe('the alarm spread', () => {
  it('rings nobody before the alarm and nobody after the spread', () => {
    const shares = ids.map((id) => spreadMs(id, 120));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...shares)).toBeLessThan(120_000);
  });

  it('spreads a thousand placements evenly: no quarter of the time takes a third of them', () => {
    const quarters = [0, 0, 0, 0];
    for (const id of ids) quarters[Math.floor(spreadMs(id, 120) / 30_000)]! += 1;
    expect(Math.max(...quarters)).toBeLessThan(ids.length / 3);
  });

  it('gives a placement the same share every time, so a restarted worker rings at the same moment', () => {
    expect(spreadMs('5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11', 120)).toBe(
      spreadMs('5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11', 120),
    );
    expect(spreadMs('5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a11', 120)).not.toBe(
      spreadMs('5c7e4d5e-0f56-4dd0-9a5c-0c8d0e3d2a12', 120),
    );
  });

  it('of zero seconds rings everyone at the instant', () => {
    expect(ids.map((id) => spreadMs(id, 0)).every((share) => share === 0)).toBe(true);
  });
});
