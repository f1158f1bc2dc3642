import createClient from 'openapi-fetch';
import { currentSession } from '../auth/session.js';
import { renew } from '../auth/sign-in.js';
import { currentLanguage } from '../i18n/language.js';
import { offline, problemOf } from './problem.js';
import type { components, paths } from './schema.js';

/** The answers of the API by their names in its document. */
export type Schemas = components['schemas'];

/** Renewed a little before the end, so that a request is not refused on its way. Milliseconds. */
const EARLY = 20_000;

/**
 * `fetch` as whoever is signed in, in their language. A token that ends is renewed first, one that is refused is renewed once.
 * @throws Problem `OFFLINE` when nobody answers
 */
export async function signedFetch(request: Request): Promise<Response> {
  const again = request.clone();
  try {
    let session = currentSession();
    if (session !== null && session.refreshToken !== null && session.expiresAt - Date.now() < EARLY)
      session = await renewOrWait();
    const first = await fetch(signed(request, session?.accessToken));
    if (first.status !== 401 || session === null) return first;
    const renewed = await renewOrWait();
    return renewed === null ? first : await fetch(signed(again, renewed.accessToken));
  } catch (error) {
    if (error instanceof TypeError) throw offline();
    throw error;
  }
}

/** Whoever renews the session may be busy or away: that says nothing of the session. @throws Problem `OFFLINE` */
const renewOrWait = () =>
  renew().catch(() => {
    throw offline();
  });

function signed(request: Request, token: string | undefined): Request {
  if (token !== undefined) request.headers.set('authorization', `Bearer ${token}`);
  request.headers.set('accept-language', currentLanguage());
  return request;
}

/** Every route, typed by the API's document. */
export const api = createClient<paths>({ baseUrl: globalThis.location.origin, fetch: signedFetch });

/**
 * The answer of a call.
 * @throws Problem when it is refused or nobody answers
 */
export async function answerOf<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}
