import type { Day, Instant, LadderStep, ObligationKind, RecipientReason } from '@holdfast/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { asInstant } from '../shared/columns.js';

/** `inbox` as queries read it. Nothing writes through it. */
@Entity('inbox')
export class MessageEntity {
  @PrimaryColumn({ type: 'text' })
  tenant!: string;

  @PrimaryColumn({ name: 'message_id', type: 'text' })
  messageId!: string;

  @Column({ type: 'text' })
  recipient!: string;

  @Column({ name: 'placement_id', type: 'uuid' })
  placementId!: string;

  @Column({ name: 'obligation_id', type: 'text', nullable: true })
  obligationId!: string | null;

  @Column({ type: 'text', nullable: true })
  kind!: ObligationKind | null;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: Day | null;

  @Column({ type: 'text', nullable: true })
  step!: LadderStep | null;

  @Column({ type: 'text', nullable: true })
  about!: string | null;

  @Column({ type: 'text' })
  channel!: 'message' | 'in-app' | 'weekly-list';

  @Column({ type: 'text' })
  reason!: RecipientReason;

  @Column({ name: 'instead_of', type: 'text', nullable: true })
  insteadOf!: string | null;

  @Column({ type: 'timestamptz', transformer: asInstant })
  at!: Instant;
}
