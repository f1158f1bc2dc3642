import { Module } from '@nestjs/common';
import { CaseReader } from '../placements/case-reader.js';
import { EventStreams } from './event-streams.js';
import { EventsController } from './events.controller.js';

/** What changes, as it changes. */
@Module({ controllers: [EventsController], providers: [CaseReader, EventStreams] })
export class EventsModule {}
