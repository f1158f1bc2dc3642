import { Module, type DynamicModule } from '@nestjs/common';
import type { ApiConfig } from '@holdfast/config';
import { AuditModule } from './audit/audit.module.js';
import { DevController } from './dev/dev.controller.js';
import { EventsModule } from './events/events.module.js';
import { HandOversModule } from './hand-overs/hand-overs.module.js';
import { AboutModule } from './health/about.module.js';
import type { Metrics } from './health/metrics.js';
import type { OpenApiDocument } from './openapi/build-document.js';
import { MeModule } from './me/me.module.js';
import { PlacementsModule } from './placements/placements.module.js';
import { RegistersModule } from './registers/registers.module.js';
import type { Dependencies } from './wiring/create-dependencies.js';
import { WiringModule } from './wiring/wiring.module.js';

export interface AppParts {
  readonly config: ApiConfig;
  readonly dependencies: Dependencies;
  readonly metrics: Metrics;
  readonly document: () => OpenApiDocument;
}

/** The API. The dev routes are part of it in demo and test mode only. */
@Module({})
export class AppModule {
  static of({ config, dependencies, metrics, document }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        WiringModule.of(config, dependencies),
        PlacementsModule,
        RegistersModule,
        MeModule,
        EventsModule,
        HandOversModule,
        AuditModule,
        AboutModule.of(metrics, document),
      ],
      controllers: config.HOLDFAST_MODE === 'production' ? [] : [DevController],
    };
  }
}
