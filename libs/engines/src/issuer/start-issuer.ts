import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EngineError } from '../engine-error.js';
import type { IssuerOptions, RunningIssuer } from './issuer.types.js';
import { providerSettings } from './provider-settings.js';
import { createSignInPages } from './sign-in-pages.js';

/**
 * Starts an OpenID Connect issuer of demo and test: whoever reaches it can be anybody, so it does not start in production.
 *
 * @throws EngineError `ISSUER_REFUSED` in production, `ISSUER_START_FAILED` when it cannot listen
 */
export async function startIssuer(options: IssuerOptions): Promise<RunningIssuer> {
  if (options.mode !== 'demo' && options.mode !== 'test') {
    throw new EngineError(
      'ISSUER_REFUSED',
      'The demo issuer lets anybody be anybody: it starts in demo and test mode only (HOLDFAST_MODE). In production name ' +
        "the municipality's own issuer with AUTH_ISSUER and AUTH_JWKS_URL.",
    );
  }
  const provider = await unwarned(async () => {
    const { Provider, errors } = await import('oidc-provider');
    return new Provider(options.issuer, providerSettings(options, errors));
  });
  const pages = createSignInPages(provider, options);
  const answer = provider.callback();
  const server = createServer((request, response) => {
    // Nobody is left with a connection to an issuer that was started again.
    response.setHeader('connection', 'close');
    pages(request, response).then(
      (answered) => {
        if (!answered) void answer(request, response);
      },
      () => void response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      reject(new EngineError('ISSUER_START_FAILED', `The issuer cannot listen on port ${options.port}.`, { cause }));
    });
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  if (port !== options.port) throw new TypeError('An issuer is known by its port: choose one (freePorts).');
  return {
    name: 'issuer',
    issuer: options.issuer,
    jwksUrl: `${options.issuer}/jwks`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The provider warns everybody who starts it of what we chose: it keeps its sessions in memory, and the tests run it on the
 * oldest Node we support. Nothing else is kept from the terminal.
 */
async function unwarned<T>(start: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = (...said: unknown[]) => void (/oidc-provider WARNING/.test(String(said[0])) || warn(...said));
  try {
    return await start();
  } finally {
    console.warn = warn;
  }
}
