import type { INestApplication } from '@nestjs/common';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import type { OpenApiDocument } from './build-document.js';

/** The page is Swagger UI: its own scripts and styles, styles written by script, icons as data. Nothing from elsewhere. */
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Serves the browsable page at /docs. Called before the app is initialised. */
export function serveDocsPage(app: INestApplication, fastify: FastifyInstance, document: () => OpenApiDocument): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (/^\/docs(?:[/?]|$)/.test(request.url)) void reply.header('content-security-policy', DOCS_POLICY);
    done();
  });
  SwaggerModule.setup('docs', app, () => document() as unknown as OpenAPIObject, { raw: false });
}
