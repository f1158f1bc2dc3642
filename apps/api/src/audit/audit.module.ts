import { Module } from '@nestjs/common';
import { ProofController } from './proof.controller.js';
import { ProofDesk } from './proof-desk.js';
import { ReadsController } from './reads.controller.js';

/** What auditors ask and take away. */
@Module({ controllers: [ProofController, ReadsController], providers: [ProofDesk] })
export class AuditModule {}
