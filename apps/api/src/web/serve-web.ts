import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readBuiltWeb, type WebFile } from './built-web.js';

/** Where `npm run build` puts the web app; seen from `src/web` and `dist/web` alike. */
export const BUILT_WEB = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** What belongs to the API: an address below one of these is never a screen. */
const OF_THE_API = /^\/(?:api|dev|docs|health|metrics|openapi\.json|assets)(?:[/?]|$)/;

const NOT_BUILT =
  '<!doctype html><html lang="da"><meta charset="utf-8"><title>Holdfast</title><h1>Webappen er ikke bygget</h1>' +
  '<p>Kør <code>npm run build</code>, og start igen. API’et svarer som det skal.</p></html>';

/** How the web app is served. */
export interface ServeWebOptions {
  /** The folder it was built into. */
  readonly folder: string;
  /** The issuer that browsers sign in at: besides the API the only one they may ask. Null where there is none. */
  readonly issuer: string | null;
}

/**
 * Serves the web app: its files, which never change under a name, and its page at every address that is no route of the API
 * and that a browser asks for. Nothing of it may be framed, and it runs nothing that is not a file of its own.
 */
export function serveWeb(fastify: FastifyInstance, { folder, issuer }: ServeWebOptions): void {
  const web = readBuiltWeb(folder);
  const pageHeaders = {
    'content-security-policy': policy(issuer),
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  };
  fastify.addHook('onRequest', (request, reply, done) => {
    if (!request.is404 || (request.method !== 'GET' && request.method !== 'HEAD')) return done();
    const file = web?.files.get(request.url.split('?', 1)[0] ?? '');
    if (file !== undefined) return sendFile(file, request, reply);
    if (!isScreen(request)) return done();
    void reply
      .code(web === null ? 503 : 200)
      .headers(pageHeaders)
      .send(web?.page ?? NOT_BUILT);
  });
}

function sendFile({ type, body, compressed }: WebFile, { headers }: FastifyRequest, reply: FastifyReply): void {
  const accepted = String(headers['accept-encoding'] ?? '');
  const encoding = (['br', 'gzip'] as const).find(
    (one) => compressed[one] !== undefined && new RegExp(`\\b${one}\\b(?!;q=0(?:\\.0*)?(?:,|$))`).test(accepted),
  );
  void reply
    .headers({ 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' })
    .headers(encoding === undefined ? {} : { 'content-encoding': encoding })
    .send(encoding === undefined ? body : compressed[encoding]);
}

/** Whether a browser asks for a screen: a program that asks for an address that leads nowhere is told so. */
function isScreen({ url, headers }: FastifyRequest): boolean {
  return !OF_THE_API.test(url) && (headers.accept ?? '').includes('text/html');
}

function policy(issuer: string | null): string {
  const connect = issuer === null ? "'self'" : `'self' ${new URL(issuer).origin}`;
  return [
    "default-src 'none'",
    ...["script-src 'self'", "style-src 'self'", "img-src 'self'", "font-src 'self'", `connect-src ${connect}`],
    ...["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
  ].join('; ');
}
