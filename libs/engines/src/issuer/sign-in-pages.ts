import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { IssuerOptions } from './issuer.types.js';
import { choicePage, messagePage, pageHeaders } from './pages.js';

/** Where the provider sends a browser that nobody is signed in with. */
export const SIGN_IN_PATH = '/sign-in';

/** A form holds one chosen id. Bytes. */
const LONGEST_FORM = 4_096;

/** Answers what is asked of the sign-in page; false: it was something else. */
export type SignInPages = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** The one page of our own: somebody is chosen, and the provider goes on from there. */
export function createSignInPages(provider: Provider, options: IssuerOptions): SignInPages {
  const headers = pageHeaders(options.origins);
  const send = (response: ServerResponse, status: number, text: string): true => {
    response.writeHead(status, headers).end(text);
    return true;
  };
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', options.issuer);
    if (!pathname.startsWith(`${SIGN_IN_PATH}/`)) return false;
    // Whose sign-in it is stands in a cookie; the address only makes several at once possible.
    const under = await provider.interactionDetails(request, response).catch(() => null);
    if (under === null) {
      return send(
        response,
        400,
        messagePage('Start forfra', 'Login er udløbet. Gå tilbage til Holdfast og log ind igen.'),
      );
    }
    const people = await options.people();
    if (request.method === 'GET') return send(response, 200, choicePage(pathname, people, null));
    if (request.method !== 'POST') {
      return send(response, 405, messagePage('Kan ikke bruges sådan', 'Gå tilbage til Holdfast og log ind igen.'));
    }
    const chosen = new URLSearchParams(await formOf(request)).get('subject');
    if (!people.some(({ subject }) => subject === chosen) || chosen === null) {
      return send(response, 400, choicePage(pathname, people, 'Vælg en af medarbejderne på listen.'));
    }
    await provider.interactionFinished(request, response, { login: { accountId: chosen } });
    return true;
  };
}

/** What was sent; nothing when it is longer than a form of ours can be. */
async function formOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LONGEST_FORM) return '';
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
