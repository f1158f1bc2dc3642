import type * as OAuth from 'oauth4webapi';
import type { components } from '../api/schema.js';
import { begin, currentSession, end, expire, type Session } from './session.js';

/** How one signs in here, as the API says. */
export type SignIn = components['schemas']['SignIn'];

/** Between leaving for the issuer and coming back. */
interface Pending {
  readonly verifier: string;
  readonly state: string;
  readonly returnTo: string;
}

const PENDING = 'holdfast.sign-in';
const CALLBACK = '/auth/callback';

const load = (): Promise<typeof OAuth> => import('oauth4webapi');
const redirectUri = (): string => `${location.origin}${CALLBACK}`;

/** @throws Error when the API does not answer */
export async function readSignIn(): Promise<SignIn> {
  const response = await fetch('/api/v1/sign-in');
  if (!response.ok) throw new Error(`The API answered ${response.status}.`);
  return (await response.json()) as SignIn;
}

/** The issuer's addresses. An issuer without TLS is used only where the API itself names one: on one machine, in a demo. */
async function server(oauth: typeof OAuth, issuer: string) {
  const url = new URL(issuer);
  const options = { [oauth.allowInsecureRequests]: url.protocol === 'http:' };
  const found = await oauth.discoveryRequest(url, { ...options, algorithm: 'oidc' });
  return { as: await oauth.processDiscoveryResponse(url, found), options };
}

/** Leaves for the issuer; whoever comes back lands where they were. */
export async function leaveForIssuer(signIn: SignIn, returnTo: string): Promise<void> {
  const oauth = await load();
  const { as } = await server(oauth, signIn.issuer ?? '');
  const pending: Pending = {
    verifier: oauth.generateRandomCodeVerifier(),
    state: oauth.generateRandomState(),
    returnTo,
  };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const url = new URL(as.authorization_endpoint ?? '');
  const asked = {
    client_id: signIn.clientId,
    redirect_uri: redirectUri(),
    response_type: 'code',
    scope: signIn.scopes.join(' '),
    code_challenge: await oauth.calculatePKCECodeChallenge(pending.verifier),
    code_challenge_method: 'S256',
    state: pending.state,
  };
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  location.assign(url);
}

function sessionOf(tokens: OAuth.TokenEndpointResponse, before: Session | null): Session {
  return {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token ?? before?.refreshToken ?? null,
    idToken: tokens.id_token ?? before?.idToken ?? null,
    expiresAt: Date.now() + (tokens.expires_in ?? 300) * 1_000,
  };
}

/**
 * Back from the issuer: the code becomes a session.
 * @returns where the person was
 * @throws Error when the answer is not of the sign-in that began in this tab, or the issuer refused
 */
export async function comeBack(url: URL): Promise<string> {
  const kept = sessionStorage.getItem(PENDING);
  if (kept === null) throw new Error('No sign-in began in this tab.');
  const pending = JSON.parse(kept) as Pending;
  const [oauth, signIn] = await Promise.all([load(), readSignIn()]);
  const { as, options } = await server(oauth, signIn.issuer ?? '');
  const client = { client_id: signIn.clientId };
  const params = oauth.validateAuthResponse(as, client, url, pending.state);
  const answer = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    oauth.None(),
    params,
    redirectUri(),
    pending.verifier,
    options,
  );
  begin(sessionOf(await oauth.processAuthorizationCodeResponse(as, client, answer), null));
  sessionStorage.removeItem(PENDING);
  return pending.returnTo;
}

let renewing: Promise<Session | null> | null = null;

/** A new access token, or null when the issuer gives none: then the session has run out. Asked once at a time. */
export function renew(): Promise<Session | null> {
  renewing ??= renewOnce().finally(() => (renewing = null));
  return renewing;
}

/** Only the issuer's own no ends a session. While it, or the API, is away or busy the question is asked again later. */
async function renewOnce(): Promise<Session | null> {
  const before = currentSession();
  if (before === null) return null;
  if (before.refreshToken === null) {
    expire();
    return null;
  }
  const [oauth, signIn] = await Promise.all([load(), readSignIn()]);
  const { as, options } = await server(oauth, signIn.issuer ?? '');
  const client = { client_id: signIn.clientId };
  const answer = await oauth.refreshTokenGrantRequest(as, client, oauth.None(), before.refreshToken, options);
  try {
    const next = sessionOf(await oauth.processRefreshTokenResponse(as, client, answer), before);
    begin(next);
    return next;
  } catch (error) {
    const isRefused = error instanceof oauth.ResponseBodyError || error instanceof oauth.WWWAuthenticateChallengeError;
    if (!isRefused) throw error;
    expire();
    return null;
  }
}

/** Signs out here, and at the issuer where it can. */
export async function signOut(): Promise<void> {
  const before = currentSession();
  end();
  const signIn = await readSignIn();
  if (signIn.issuer === null || before === null || before.idToken === null) return location.assign('/sign-in');
  const { as } = await server(await load(), signIn.issuer);
  if (as.end_session_endpoint === undefined) return location.assign('/sign-in');
  const url = new URL(as.end_session_endpoint);
  url.searchParams.set('id_token_hint', before.idToken);
  url.searchParams.set('post_logout_redirect_uri', `${location.origin}/`);
  location.assign(url);
}
