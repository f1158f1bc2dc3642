import { Controller, Inject } from '@nestjs/common';
import { z } from 'zod';
import { defineRoute, Route } from '../http/route-contract.js';
import { OPENAPI } from '../wiring/tokens.js';
import type { OpenApiDocument } from './build-document.js';

const getOpenApi = defineRoute({
  operationId: 'get-openapi',
  tag: 'About',
  summary: 'This document.',
  answers: [
    {
      status: 200,
      description: 'OpenAPI 3.1.',
      schema: z.looseObject({ openapi: z.string() }),
      example: { openapi: '3.1.0' },
    },
  ],
  problems: [],
});

/** The document of this very app, made on first use: every route is known by then. */
@Controller()
export class OpenApiController {
  constructor(@Inject(OPENAPI) private readonly document: () => OpenApiDocument) {}

  @Route('GET', 'openapi.json', getOpenApi)
  get(): OpenApiDocument {
    return this.document();
  }
}
