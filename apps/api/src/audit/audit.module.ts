import { Module } from '@nestjs/common';
import { ProofController } from './proof.controller.js';
import { ProofDesk } from './proof-desk.js';

/** What auditors ask and take away. */
@Module({ controllers: [ProofController], providers: [ProofDesk] })
export class AuditModule {}
