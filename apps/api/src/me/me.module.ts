import { Module } from '@nestjs/common';
import { CalendarTokens } from '../calendar/calendar-tokens.js';
import { CalendarController } from '../calendar/calendar.controller.js';
import { CaseReader } from '../placements/case-reader.js';
import { RegisterDesk } from '../registers/register-desk.js';
import { MeController } from './me.controller.js';

/** What is one's own: preferences and the calendar feed. */
@Module({
  controllers: [MeController, CalendarController],
  providers: [CalendarTokens, CaseReader, RegisterDesk],
})
export class MeModule {}
