import { Module } from '@nestjs/common';
import { HandOverDesk } from './hand-over-desk.js';
import { HandOverPlanner } from './hand-over-planner.js';
import { HandOversController } from './hand-overs.controller.js';

/** Hand-overs of many placements at once. */
@Module({ controllers: [HandOversController], providers: [HandOverDesk, HandOverPlanner] })
export class HandOversModule {}
