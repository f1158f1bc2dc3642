import { describe, expect, it } from 'vitest';
import { begin, end, isExpired } from '../auth/session.js';
import { fakeApi, type Answer } from '../testing/fake-api.js';
import { signedFetch } from './client.js';

const session = { accessToken: 'a', idToken: null, expiresAt: Number.MAX_SAFE_INTEGER };
const refused: Answer = [401, { code: 'UNAUTHENTICATED' }];
const ask = () => signedFetch(new Request(`${location.origin}/api/v1/my-day`));

describe('a token that is refused', () => {
  it('ends the session where it cannot be renewed', async () => {
    fakeApi(() => refused);
    begin({ ...session, refreshToken: null });
    expect((await ask()).status).toBe(401);
    expect(isExpired()).toBe(true);
    end();
  });

  it('ends nothing while whoever renews it is busy or away: it is asked again later', async () => {
    for (const busy of [[503, { code: 'STORE_UNAVAILABLE' }], 'offline'] as const) {
      fakeApi(({ path }) => (path === '/api/v1/sign-in' ? busy : refused));
      begin({ ...session, refreshToken: 'r' });
      await expect(ask()).rejects.toMatchObject({ code: 'OFFLINE' });
      expect(isExpired()).toBe(false);
      end();
    }
  });
});
