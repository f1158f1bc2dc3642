import { describe, expect, it } from '@jest/globals';
import { maskedCpr, readCpr } from './cpr.js';

describe('a CPR number', () => {
  it.each([
    ['0101901234', '0101901234', '1990-01-01'],
    ['010190-1234', '0101901234', '1990-01-01'],
    [' 311299 0001 ', '3112990001', '1999-12-31'],
  ])('%s is read as ten digits', (text, cpr, born) => {
    expect(readCpr(text)).toMatchObject({ valid: true, cpr, born });
  });

  it.each([
    ['0101003999', '1900-01-01'],
    ['0101364000', '2036-01-01'],
    ['0101374000', '1937-01-01'],
    ['0101575000', '2057-01-01'],
    ['0101588000', '1858-01-01'],
    ['0101369000', '2036-01-01'],
    ['0101379000', '1937-01-01'],
  ])('%s belongs to the century its seventh digit says', (text, born) => {
    expect(readCpr(text)).toMatchObject({ valid: true, born });
  });

  it('may be without modulus 11, as those given out since 2007 are', () => {
    expect(readCpr('0101904321')).toMatchObject({ valid: true, modulus11: false });
    expect(readCpr('0101904322')).toMatchObject({ valid: true, modulus11: false });
    expect(readCpr('010190-4326')).toMatchObject({ valid: true, modulus11: true });
  });

  it('meets modulus 11 with one last digit of ten at most', () => {
    for (const start of ['010190123', '311299000', '290200423']) {
      const met = [...'0123456789'].filter((last) => {
        const reading = readCpr(start + last);
        return reading.valid && reading.modulus11;
      });
      expect(met.length).toBeLessThanOrEqual(1);
    }
    expect(readCpr('070761-4285')).toMatchObject({ valid: true, modulus11: true });
    expect(readCpr('070761-4286')).toMatchObject({ valid: true, modulus11: false });
  });

  it('is masked to the birthday', () => {
    expect(maskedCpr('0101901234')).toBe('010190-****');
  });

  it.each(['', '123456789', '01019012345', '0101-901234', '010190_1234', 'O101901234', '010190--1234'])(
    '%p is refused: not ten digits',
    (text) => {
      expect(readCpr(text)).toMatchObject({ valid: false, problem: 'not-ten-digits' });
    },
  );

  it.each(['3102901234', '0013901234', '0001901234', '3104901234', '6101901234'])(
    '%s is refused: no such date',
    (text) => {
      expect(readCpr(text)).toMatchObject({ valid: false, problem: 'no-such-date' });
    },
  );

  it('knows that 1900 was no leap year and 2000 was one', () => {
    expect(readCpr('2902001234')).toMatchObject({ valid: false, problem: 'no-such-date' });
    expect(readCpr('2902004234')).toMatchObject({ valid: true, born: '2000-02-29' });
  });

  it('is not repeated in what is said of it', () => {
    expect(JSON.stringify(readCpr('3102901234'))).not.toContain('310290');
  });
});
