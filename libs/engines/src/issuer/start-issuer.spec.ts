import { describe, expect, it } from '@jest/globals';
import { newIssuerKeys } from './kept-keys.js';
import { startIssuer } from './start-issuer.js';

describe('the demo issuer', () => {
  it.each(['production', 'staging', ''])('does not start in mode %j, and says what to use instead', async (mode) => {
    const where = { host: '127.0.0.1', port: 0, issuer: 'http://127.0.0.1:1', clientId: 'x', origins: [] };
    const whom = { audience: 'x', tenant: 'fjordby', keys: newIssuerKeys(), people: () => Promise.resolve([]) };
    const started = startIssuer({ mode, ...where, ...whom });
    await expect(started).rejects.toMatchObject({ code: 'ISSUER_REFUSED' });
    await expect(started).rejects.toThrow(/AUTH_ISSUER/);
  });
});
