import type {
  Day,
  Instant,
  LadderStep,
  ObligationDetail,
  ObligationKind,
  ObligationStatus,
  ReasonGiven,
} from '@holdfast/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { asInstant } from '../shared/columns.js';

/** `obligations` as queries read it. Nothing writes through it. */
@Entity('obligations')
export class ObligationEntity {
  @PrimaryColumn({ type: 'text' })
  tenant!: string;

  @PrimaryColumn({ name: 'placement_id', type: 'uuid' })
  placementId!: string;

  @PrimaryColumn({ name: 'obligation_id', type: 'text' })
  obligationId!: string;

  @Column({ type: 'text' })
  kind!: ObligationKind;

  @Column({ name: 'owed_by', type: 'text' })
  owedBy!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: Day;

  @Column({ name: 'late_after', type: 'date' })
  lateAfter!: Day;

  @Column({ type: 'text' })
  status!: ObligationStatus;

  @Column({ type: 'text' })
  rule!: string;

  @Column({ name: 'policy_version', type: 'text' })
  policyVersion!: string;

  @Column({ type: 'boolean' })
  statutory!: boolean;

  @Column({ name: 'made_at', type: 'timestamptz', transformer: asInstant })
  madeAt!: Instant;

  @Column({ name: 'next_alarm_at', type: 'timestamptz', nullable: true, transformer: asInstant })
  nextAlarmAt!: Instant | null;

  @Column({ name: 'next_alarm_step', type: 'text', nullable: true })
  nextAlarmStep!: LadderStep | null;

  @Column({ name: 'last_rung_at', type: 'timestamptz', nullable: true, transformer: asInstant })
  lastRungAt!: Instant | null;

  @Column({ name: 'last_rung_step', type: 'text', nullable: true })
  lastRungStep!: LadderStep | null;

  @Column({ type: 'integer' })
  moves!: number;

  @Column({ name: 'booked_at', type: 'timestamptz', nullable: true, transformer: asInstant })
  bookedAt!: Instant | null;

  @Column({ type: 'jsonb' })
  detail!: ObligationDetail;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true, transformer: asInstant })
  endedAt!: Instant | null;

  @Column({ name: 'met_on', type: 'date', nullable: true })
  metOn!: Day | null;

  @Column({ name: 'ended_because', type: 'jsonb', nullable: true })
  endedBecause!: ReasonGiven | null;

  @Column({ name: 'moved_to', type: 'text', nullable: true })
  movedTo!: string | null;
}
