import { describe, expect, it } from '@jest/globals';
import { table } from './table.js';

describe('a table', () => {
  it('stands in columns as wide as their widest cell', () => {
    const rows = [
      ['anna-b', 'Anna Bech'],
      ['ole-t', 'Ole'],
    ];
    expect(table(['id', 'name'], rows, '  ')).toBe('  id       name\n  anna-b   Anna Bech\n  ole-t    Ole');
  });
});
