import { describe, expect, it } from '@jest/globals';
import { readCpr } from './cpr.js';

describe('a CPR number', () => {
  it.each([
    ['0101901234', '0101901234', '1990-01-01'],
    ['010190-1234', '0101901234', '1990-01-01'],
    [' 311299 0001 ', '3112990001', '1999-12-31'],
  ])('%s is read as ten digits', (text, cpr, born) => {
    expect(readCpr(text)).toEqual({ valid: true, cpr, born });
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
    expect(readCpr('0101904321').valid).toBe(true);
    expect(readCpr('0101904322').valid).toBe(true);
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
