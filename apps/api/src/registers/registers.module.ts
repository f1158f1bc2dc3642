import { Module } from '@nestjs/common';
import { ErasureController } from '../citizens/erasure.controller.js';
import { ErasureDesk } from '../citizens/erasure-desk.js';
import { CitizensController } from '../citizens/citizens.controller.js';
import { CompaniesController } from '../companies/companies.controller.js';
import { PoliciesController } from '../policies/policies.controller.js';
import { PolicyDesk } from '../policies/policy-desk.js';
import { AbsencesController } from '../staff/absences.controller.js';
import { StaffController } from '../staff/staff.controller.js';
import { TeamsController } from '../staff/teams.controller.js';
import { ServiceTokensController } from '../machines/service-tokens.controller.js';
import { WebhooksController } from '../webhooks/webhooks.controller.js';
import { RegisterDesk } from './register-desk.js';

/** Citizens, companies, staff, teams, policies, webhooks and service tokens. */
@Module({
  controllers: [
    CitizensController,
    ErasureController,
    CompaniesController,
    StaffController,
    AbsencesController,
    TeamsController,
    PoliciesController,
    WebhooksController,
    ServiceTokensController,
  ],
  providers: [RegisterDesk, ErasureDesk, PolicyDesk],
})
export class RegistersModule {}
