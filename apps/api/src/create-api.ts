import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { ApiConfig } from '@holdfast/config';
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { DestinationStream } from 'pino';
import { AppModule } from './app.module.js';
import { collectMetrics } from './health/metrics.js';
import { addRequestHooks } from './http/hooks.js';
import { createLog, logRequests, nestLogger } from './http/logging.js';
import { refuseDeepJson } from './http/json-depth.js';
import { logReads } from './http/log-reads.js';
import { createRateLimits } from './http/rate-limits.js';
import { RECEIVING, refuseUnreadable } from './http/receiving.js';
import { collectRoutes, type RouteTable } from './http/route-table.js';
import { issuerKeys } from './identity/issuer-keys.js';
import { withServiceTokens } from './identity/service-token-verifier.js';
import { staffLinks } from './identity/staff-links.js';
import { verifierOf } from './identity/verifier-of.js';
import { buildDocument, type OpenApiDocument } from './openapi/build-document.js';
import { serveDocsPage } from './openapi/docs-page.js';
import { ProblemFilter, sendProblem } from './problems/problem.filter.js';
import { BUILT_WEB, serveWeb } from './web/serve-web.js';
import { createDependencies, type DependencyOverrides } from './wiring/create-dependencies.js';

/** The version in the OpenAPI document. */
const VERSION = '0.1.0';

/** How long requests under way have to finish when the API stops. Milliseconds. */
const CLOSE_WITHIN = 5_000;

/** What a test may replace. */
export interface ApiOverrides extends DependencyOverrides {
  /** Where log lines go instead of stdout. */
  readonly logTo?: DestinationStream;
  /** How long an unknown key's name does not make the issuer be asked again. Milliseconds; default ten seconds. */
  readonly issuerCooldownMs?: number;
  /** Whether /docs is served. Default true. */
  readonly docsPage?: boolean;
  /** The folder the web app was built into. Default: beside the API. */
  readonly webFolder?: string;
}

/** The API, ready to listen or to be asked by `fastify.inject`. */
export interface Api {
  readonly app: NestFastifyApplication;
  readonly fastify: FastifyInstance;
  readonly routes: RouteTable;
  /** Starts to serve; answers the address. */
  listen(): Promise<string>;
  /** Finishes what is under way, then lets everything go. */
  close(): Promise<void>;
}

/**
 * Makes the API. Nothing has to be up: without PostgreSQL it answers 503 until it is, without Temporal it serves and alarms
 * are late.
 */
export async function createApi(config: ApiConfig, overrides: ApiOverrides = {}): Promise<Api> {
  const dev = config.HOLDFAST_MODE !== 'production';
  const log = createLog(config.LOG_LEVEL, overrides.logTo);
  const dependencies = createDependencies(config, log, overrides);
  const adapter = new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.API_BODY_LIMIT_KIB * 1_024,
    ...RECEIVING,
    clientErrorHandler: refuseUnreadable,
    trustProxy: config.API_TRUSTED_PROXIES ?? false,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    // The token of a calendar feed names tenant and person: at most 170 characters.
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    skipMiddie: true,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => sendProblem(error, request, reply),
  });
  const fastify: FastifyInstance = adapter.getInstance<FastifyInstance>();
  const routes = collectRoutes(fastify);
  const document = once(() => buildDocument(routes.routes, { version: VERSION, dev }));
  fastify.removeContentTypeParser('text/plain');
  refuseDeepJson(fastify);
  const limits = await createRateLimits(fastify, config);
  const { clock, registerQueries } = dependencies;
  const keysOf = (url: URL) => issuerKeys(url, { cooldownMs: overrides.issuerCooldownMs });
  const people = verifierOf(config, { now: clock, linkOf: staffLinks(registerQueries), keysOf });
  const verifier = withServiceTokens(people, registerQueries, clock);
  addRequestHooks(fastify, { verifier, limits, dev, newKey: () => randomUUID() });
  logReads(fastify, { log: dependencies.readLog, opened: dependencies.opened, clock });
  serveWeb(fastify, { folder: overrides.webFolder ?? BUILT_WEB, issuer: config.AUTH_ISSUER ?? null });
  logRequests(fastify);
  const metrics = collectMetrics(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.of({ config, dependencies, metrics, document }),
    adapter,
    { logger: nestLogger(log), bodyParser: false, abortOnError: false },
  );
  app.useGlobalFilters(new ProblemFilter(routes));
  if (overrides.docsPage ?? true) serveDocsPage(app, fastify, document);
  await app.init();
  await fastify.ready();
  return {
    app,
    fastify,
    routes,
    async listen() {
      await app.listen({ host: config.API_HOST, port: config.API_PORT });
      return (await app.getUrl()).replace('[::1]', '127.0.0.1');
    },
    async close() {
      // Who reads an answer slower than this is cut off: stopping ends.
      const patience = setTimeout(() => fastify.server.closeAllConnections(), CLOSE_WITHIN);
      await app.close().finally(() => clearTimeout(patience));
      await dependencies.close();
    },
  };
}

function once(make: () => OpenApiDocument): () => OpenApiDocument {
  let made: OpenApiDocument | null = null;
  return () => (made ??= make());
}
