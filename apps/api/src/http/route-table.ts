import type { FastifyInstance } from 'fastify';
import type { RouteContract } from './route-contract.js';

/** One route as Fastify serves it. */
export interface ServedRoute {
  readonly method: string;
  /** With `:name` for parameters. */
  readonly path: string;
  /** Null: served by a library (the page at /docs). */
  readonly contract: RouteContract | null;
}

/** Every route of the running app: what the OpenAPI document is made of, and what 405 is answered from. */
export interface RouteTable {
  readonly routes: readonly ServedRoute[];
  /** The methods a path is served with; none when there is no such path. */
  methodsOf(path: string): readonly string[];
}

/** Notes every route that is registered from now on. */
export function collectRoutes(fastify: FastifyInstance): RouteTable {
  const routes: (ServedRoute & { readonly pattern: RegExp })[] = [];
  fastify.addHook('onRoute', ({ method, url, config }) => {
    const contract = (config as { contract?: RouteContract } | undefined)?.contract ?? null;
    for (const one of [method].flat()) routes.push({ method: one, path: url, contract, pattern: patternOf(url) });
  });
  return {
    routes,
    methodsOf: (path) => [...new Set(routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))],
  };
}

function patternOf(url: string): RegExp {
  const escaped = url.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/:\w+/g, '[^/]+');
  return new RegExp(`^${escaped}/?$`);
}
