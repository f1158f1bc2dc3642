import { Module } from '@nestjs/common';
import { CompareController } from '../audit-views/compare.controller.js';
import { ForecastController } from '../forecast/forecast.controller.js';
import { ForecastDesk } from '../forecast/forecast-desk.js';
import { HoursController } from '../hours/hours.controller.js';
import { InboxController } from '../inbox/inbox.controller.js';
import { LettersController } from '../letters/letters.controller.js';
import { MyDayController } from '../my-day/my-day.controller.js';
import { CaseTimelines } from '../timelines/case-timelines.js';
import { TimelinesController } from '../timelines/timelines.controller.js';
import { TeamOverviewController } from '../teams/team-overview.controller.js';
import { ObligationsController } from '../obligations/obligations.controller.js';
import { PossibleCommandsController } from '../possible-commands/possible-commands.controller.js';
import { SearchController } from '../search/search.controller.js';
import { CaseFlowController } from './case-flow.controller.js';
import { CaseHeaders } from './case-header.js';
import { CaseReader } from './case-reader.js';
import { CommandDesk } from './command-desk.js';
import { PlacementCommandsController } from './placement-commands.controller.js';
import { PlacementRefs } from './placement-refs.js';
import { PlacementsController } from './placements.controller.js';
import { TimelinePreparer } from './timeline-preparer.js';

/** Placements, what is owed on them, and what of it is mine. */
@Module({
  controllers: [
    PlacementCommandsController,
    CaseFlowController,
    PlacementsController,
    ObligationsController,
    MyDayController,
    InboxController,
    ForecastController,
    TeamOverviewController,
    LettersController,
    CompareController,
    PossibleCommandsController,
    HoursController,
    SearchController,
    TimelinesController,
  ],
  providers: [ForecastDesk, CaseHeaders, CaseReader, CaseTimelines, CommandDesk, PlacementRefs, TimelinePreparer],
  exports: [CaseHeaders, CaseReader, TimelinePreparer],
})
export class PlacementsModule {}
