import { describe, expect, it } from '@jest/globals';
import { close, open } from './envelope.js';
import { isSealedText, readSealed, writeSealed } from './sealed-format.js';

const key = Buffer.alloc(32, 1);

describe('an envelope', () => {
  it('opens with its key and context only', () => {
    const envelope = close(key, 'blåbær', 'context');
    expect(open(key, envelope, 'context').toString()).toBe('blåbær');
    expect(() => open(Buffer.alloc(32, 2), envelope, 'context')).toThrow();
    expect(() => open(key, envelope, 'another context')).toThrow();
  });

  it('does not open when any of its bytes was changed, or some are missing', () => {
    const envelope = close(key, 'text', 'context');
    for (let index = 0; index < envelope.length; index += 1) {
      const changed = Buffer.from(envelope);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(() => open(key, changed, 'context')).toThrow();
    }
    expect(() => open(key, envelope.subarray(0, -1), 'context')).toThrow();
    expect(() => open(key, Buffer.alloc(3), 'context')).toThrow('too short');
  });

  it('is never the same twice', () => {
    expect(close(key, 'text', 'context').equals(close(key, 'text', 'context'))).toBe(false);
  });
});

describe('a sealed text', () => {
  it('says whose it is', () => {
    const subject = { type: 'company-contact', id: 'b7c1-x_9' } as const;
    const { sealed } = writeSealed(subject, Buffer.from([1, 2, 3]));
    expect(sealed).toBe('1k.b7c1-x_9.AQID');
    expect(readSealed(sealed)).toEqual({ subject, envelope: Buffer.from([1, 2, 3]).toString('base64url') });
  });

  it.each(['', 'text', '2c.id.AQID', '1x.id.AQID', '1c..AQID', '1c.id.', '1c.id.AQID.more', '1c.i d.AQID'])(
    '%p is none',
    (text) => {
      expect(readSealed(text)).toBeNull();
    },
  );

  it('is told apart from other values by its shape', () => {
    expect(isSealedText({ sealed: 'x' })).toBe(true);
    for (const other of [null, 'x', { sealed: 1 }, { sealed: 'x', more: 1 }, ['sealed'], {}]) {
      expect(isSealedText(other)).toBe(false);
    }
  });
});
