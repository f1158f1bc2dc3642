import { describe, expect, it } from '@jest/globals';
import { jwtVerify } from 'jose';
import { DEV_ISSUER, signDevToken } from './sign-dev-token.js';

const secret = 'a secret of at least thirty-two characters';
const request = { secret, audience: 'holdfast', staffId: 'anna-b', tenant: 'fjordby', roles: ['consultant'] } as const;
const verify = (token: string, key = secret) =>
  jwtVerify(token, new TextEncoder().encode(key), { issuer: DEV_ISSUER, audience: 'holdfast', algorithms: ['HS256'] });

describe('a dev token', () => {
  it('says who, where and as what, for half a day', async () => {
    const { payload } = await verify(await signDevToken(request));
    expect(payload).toMatchObject({ sub: 'anna-b', tenant: 'fjordby', roles: ['consultant'] });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(12 * 3_600);
  });

  it('is worth nothing under another secret, or when its time is over', async () => {
    const token = await signDevToken(request);
    await expect(verify(token, `${secret}!`)).rejects.toThrow();
    await expect(verify(await signDevToken({ ...request, validForSeconds: -1 }))).rejects.toThrow(/exp/);
  });
});
