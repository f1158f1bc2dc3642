import { describe, expect, it } from '@jest/globals';
import { createdId, derivedCommandId, eventIdOf } from './ids.js';

const key = '8f14e45f-ceea-467f-a8d5-1d2c3b4a5f60';

describe('ids that follow from what caused them', () => {
  it('are the same on every run and every machine', () => {
    expect(createdId('fjordby', 'placement', key)).toBe('e19f90d7-ecf8-510d-8367-a2cefc73fc14');
    expect(eventIdOf(key, 1)).toBe('ff39e852-a59f-52f0-9bdd-aeaef23587c9');
  });

  it('are the same for a key in capitals', () => {
    expect(createdId('fjordby', 'placement', key.toUpperCase())).toBe(createdId('fjordby', 'placement', key));
  });

  it('differ by tenant, type and key', () => {
    const ids = [
      createdId('fjordby', 'placement', key),
      createdId('skovkoebing', 'placement', key),
      createdId('fjordby', 'citizen', key),
      createdId('fjordby', 'placement', eventIdOf(key, 1)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('differ between the events of one command', () => {
    expect(eventIdOf(key, 1)).not.toBe(eventIdOf(key, 2));
  });

  it('name one command for one cause', () => {
    expect(derivedCommandId(key, 'placement/1')).toBe(derivedCommandId(key, 'placement/1'));
    expect(derivedCommandId(key, 'placement/1')).not.toBe(derivedCommandId(key, 'placement/2'));
  });
});
