import { Module, type DynamicModule } from '@nestjs/common';
import type { OpenApiDocument } from '../openapi/build-document.js';
import { OpenApiController } from '../openapi/openapi.controller.js';
import { METRICS, OPENAPI } from '../wiring/tokens.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import type { Metrics } from './metrics.js';

/** How the API is doing, and what it offers. */
@Module({})
export class AboutModule {
  static of(metrics: Metrics, document: () => OpenApiDocument): DynamicModule {
    return {
      module: AboutModule,
      controllers: [HealthController, OpenApiController],
      providers: [HealthService, { provide: METRICS, useValue: metrics }, { provide: OPENAPI, useValue: document }],
    };
  }
}
