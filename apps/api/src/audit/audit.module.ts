import { Module } from '@nestjs/common';
import { ContactController } from '../audit-views/contact.controller.js';
import { ContactDesk } from '../audit-views/contact-desk.js';
import { AuditLinkTokens } from '../audit-links/audit-link-tokens.js';
import { AuditLinksController } from '../audit-links/audit-links.controller.js';
import { SharedAuditController } from '../audit-links/shared-audit.controller.js';
import { CaseExportController } from '../case-export/case-export.controller.js';
import { CaseExportDesk } from '../case-export/case-export-desk.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { RegisterDesk } from '../registers/register-desk.js';
import { ProofController } from './proof.controller.js';
import { ProofDesk } from './proof-desk.js';
import { ReadsController } from './reads.controller.js';

/** What auditors ask and take away. */
@Module({
  imports: [PlacementsModule],
  controllers: [
    ProofController,
    ReadsController,
    ContactController,
    CaseExportController,
    AuditLinksController,
    SharedAuditController,
  ],
  providers: [ProofDesk, ContactDesk, CaseExportDesk, AuditLinkTokens, RegisterDesk],
})
export class AuditModule {}
