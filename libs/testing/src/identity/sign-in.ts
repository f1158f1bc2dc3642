import { createHash, randomBytes } from 'node:crypto';
import type { TestIssuer } from './start-test-issuer.js';

/** An answer of the token endpoint. */
export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly access_token?: string;
    readonly refresh_token?: string;
    readonly id_token?: string;
    readonly expires_in?: number;
    readonly error?: string;
  };
}

/** Somebody at a browser who signs in: as it happens, over HTTP, with cookies. */
export interface Browser {
  /** Opens the sign-in page; answers what it shows. */
  open(change?: Readonly<Record<string, string>>): Promise<Page>;
  /** Chooses somebody on the page that is open; answers the address one is sent back to. */
  choose(subject: string): Promise<URL>;
  /** What the web app does with the code it was sent. @param verifier another one than its own, to be refused */
  exchange(code: string, verifier?: string): Promise<TokenAnswer>;
  refresh(refreshToken: string): Promise<TokenAnswer>;
}

/** What is shown. */
export interface Page {
  readonly status: number;
  readonly url: URL;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser of its own, with the public client's part of the code flow. */
export function openBrowser({ issuer, clientId, origin }: TestIssuer): Browser {
  const cookies = new Map<string, string>();
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${origin}/auth/callback`;
  let page: Page | null = null;

  const send = async (url: URL, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string> | undefined), cookie };
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  /** Follows where it is sent, and no further than the issuer. */
  const follow = async (url: URL, init: RequestInit = {}): Promise<Page> => {
    const response = await send(url, init);
    const location = response.headers.get('location');
    const next = location === null ? null : new URL(location, url);
    if (next !== null && next.origin === new URL(issuer).origin) return follow(next);
    return { status: response.status, url: next ?? url, headers: response.headers, text: await response.text() };
  };
  const token = async (fields: Readonly<Record<string, string>>): Promise<TokenAnswer> => {
    const response = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { origin },
      body: new URLSearchParams({ client_id: clientId, ...fields }),
    });
    const body = (await response.json()) as TokenAnswer['body'];
    return { status: response.status, headers: response.headers, body };
  };

  return {
    async open(change = {}) {
      const address = new URL(`${issuer}/auth`);
      const asked = {
        client_id: clientId,
        redirect_uri: redirectUri,
        response_type: 'code',
        scope: 'openid offline_access',
        state: 'some-state',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        ...change,
      };
      for (const [name, value] of Object.entries(asked)) if (value !== '') address.searchParams.set(name, value);
      return (page = await follow(address));
    },
    async choose(subject) {
      if (page === null) throw new Error('No page is open.');
      page = await follow(page.url, { method: 'POST', body: new URLSearchParams({ subject }) });
      return page.url;
    },
    exchange: (code, other = verifier) =>
      token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: other }),
    refresh: (refreshToken) => token({ grant_type: 'refresh_token', refresh_token: refreshToken }),
  };
}

/** Signs somebody in, all the way. @throws Error with the issuer's answer when it is refused */
export async function signIn(issuer: TestIssuer, subject: string): Promise<{ access: string; refresh: string }> {
  const browser = openBrowser(issuer);
  await browser.open();
  const code = (await browser.choose(subject)).searchParams.get('code') ?? '';
  const { body } = await browser.exchange(code);
  const { access_token: access, refresh_token: refresh } = body;
  if (access === undefined || refresh === undefined) throw new Error(`Not signed in: ${JSON.stringify(body)}`);
  return { access, refresh };
}
