import { describe, expect, it } from '@jest/globals';
import { personalPaths, sealFields } from './seal-fields.js';

const seal = (text: string) => Promise.resolve({ sealed: `#${text.length}` });

describe('sealing a body', () => {
  it('closes the named texts wherever they are, and leaves the rest', async () => {
    const body = {
      what: 'abc',
      because: { reason: 'other', note: 'ab' },
      list: [{ text: 'a' }, { text: 'abcd', on: 1 }],
    };
    await expect(
      sealFields(body, personalPaths(['what', 'because.note', 'list.*.text', 'absent', 'absent.deep']), seal),
    ).resolves.toEqual({
      what: { sealed: '#3' },
      because: { reason: 'other', note: { sealed: '#2' } },
      list: [{ text: { sealed: '#1' } }, { text: { sealed: '#4' }, on: 1 }],
    });
    expect(body.what).toBe('abc');
  });

  it('leaves a null that takes something away', async () => {
    await expect(sealFields({ phone: null }, personalPaths(['phone']), seal)).resolves.toEqual({ phone: null });
  });

  it('fails when a text cannot be sealed', async () => {
    const away = () => Promise.reject(new Error('away'));
    await expect(sealFields({ what: 'abc' }, personalPaths(['what']), away)).rejects.toThrow('away');
  });
});
