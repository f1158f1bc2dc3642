import { describe, expect, it } from '@jest/globals';
import { StoreUnavailableError } from './types.js';
import { asStoreError, isUnavailable } from './unavailable.js';

function coded(code: string, message = 'x'): Error {
  return Object.assign(new Error(message), { code });
}

describe('a database error', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '57P01', '57P03', '57014', '08006', '53300', '25006'])(
    'with code %s says that the store is unavailable',
    (code) => {
      expect(isUnavailable(coded(code))).toBe(true);
    },
  );

  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect', 'Query read timeout'])(
    'saying "%s" says that the store is unavailable',
    (message) => {
      expect(isUnavailable(new Error(message))).toBe(true);
    },
  );

  it('of a host with several addresses counts by what each said', () => {
    expect(isUnavailable(new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')]))).toBe(true);
  });

  it.each(['23505', '42501', '42P01', '22P02', '40001', 'HF001'])('with code %s is about the statement', (code) => {
    const error = coded(code);
    expect(asStoreError(error)).toBe(error);
  });

  it('keeps its cause and tells nothing else of it', () => {
    const cause = coded('57P01', 'terminating connection');
    const error = asStoreError(cause);
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(error).toMatchObject({ code: 'STORE_UNAVAILABLE', cause });
    expect(asStoreError(error)).toBe(error);
  });
});
