import { Module } from '@nestjs/common';
import { CalendarTokens } from '../calendar/calendar-tokens.js';
import { CalendarController } from '../calendar/calendar.controller.js';
import { CaseReader } from '../placements/case-reader.js';
import { RegisterDesk } from '../registers/register-desk.js';
import { MeController } from './me.controller.js';
import { SignInController } from './sign-in.controller.js';

/** What is one's own: signing in, preferences and the calendar feed. */
@Module({
  controllers: [MeController, SignInController, CalendarController],
  providers: [CalendarTokens, CaseReader, RegisterDesk],
})
export class MeModule {}
