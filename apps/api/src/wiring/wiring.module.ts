import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import type { ApiConfig } from '@holdfast/config';
import { CaseTime } from '../time/case-time.js';
import type { Dependencies } from './create-dependencies.js';
import * as tokens from './tokens.js';

/** Hands the libraries' ports to whoever injects them. */
@Global()
@Module({})
export class WiringModule {
  static of(config: ApiConfig, made: Dependencies): DynamicModule {
    const values: readonly (readonly [symbol, unknown])[] = [
      [tokens.CONFIG, config],
      [tokens.CLOCK, made.clock],
      [tokens.DATABASE, made.pool],
      [tokens.EVENT_STORE, made.store],
      [tokens.CASE_CLOCK, made.caseClock],
      [tokens.SEALING, made.sealing],
      [tokens.READ_LOG, made.readLog],
      [tokens.REGISTERS, made.registers],
      [tokens.REGISTER_QUERIES, made.registerQueries],
      [tokens.CONTEXT, made.context],
      [tokens.BATCHES, made.batches],
      [tokens.READ_MODELS, made.readModels],
      [tokens.CALENDAR_READER, made.calendarReader],
      [tokens.INBOX_MARKS, made.inboxMarks],
      [tokens.PROCESS, made.process],
      [tokens.CASE_HANDLING, made.cases],
    ];
    const providers: Provider[] = values.map(([provide, useValue]) => ({ provide, useValue }));
    return {
      module: WiringModule,
      providers: [...providers, CaseTime],
      exports: [...values.map(([token]) => token), CaseTime],
    };
  }
}
