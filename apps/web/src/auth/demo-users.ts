import { begin } from './session.js';

/** Somebody one can be where there is no issuer: test mode, and a demo without one. */
export interface DemoUser {
  readonly staffId: string;
  readonly name: string;
  readonly teamId: string | null;
  readonly roles: readonly string[];
}

/** @throws Error where there are no demo users: in production the route does not exist */
export async function demoUsers(): Promise<readonly DemoUser[]> {
  const response = await fetch('/dev/users');
  if (!response.ok) throw new Error(`The API answered ${response.status}.`);
  return ((await response.json()) as { items: readonly DemoUser[] }).items;
}

/** Signs in as one of them. */
export async function signInAs(staffId: string): Promise<void> {
  const response = await fetch('/dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ staffId }),
  });
  if (!response.ok) throw new Error(`The API answered ${response.status}.`);
  const { accessToken } = (await response.json()) as { accessToken: string };
  begin({ accessToken, refreshToken: null, idToken: null, expiresAt: Date.now() + 8 * 3_600_000 });
}
