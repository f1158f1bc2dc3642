import type {
  AgreedHandOver,
  ApprovalSubject,
  Day,
  EarlyEndReason,
  Instant,
  LadderStep,
  ObligationKind,
  OpenOffer,
  Outcome,
  RecordedStart,
  Rung,
  RunningStage,
  SealedText,
  Stage,
} from '@holdfast/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { asInstant } from '../shared/columns.js';
import type { PlacementDetails } from './placement.row.js';

/** `placements` as queries read it. Nothing writes through it. */
@Entity('placements')
export class PlacementEntity {
  @PrimaryColumn({ type: 'text' })
  tenant!: string;

  @PrimaryColumn({ name: 'placement_id', type: 'uuid' })
  placementId!: string;

  @Column({ name: 'citizen_id', type: 'uuid' })
  citizenId!: string;

  @Column({ name: 'company_id', type: 'uuid' })
  companyId!: string;

  @Column({ name: 'owner_id', type: 'text' })
  ownerId!: string;

  @Column({ name: 'owner_since', type: 'timestamptz', transformer: asInstant })
  ownerSince!: Instant;

  @Column({ name: 'second_person_id', type: 'text', nullable: true })
  secondPersonId!: string | null;

  @Column({ type: 'text' })
  stage!: Stage;

  @Column({ name: 'match_decision', type: 'text', nullable: true })
  match!: 'open' | 'no-go' | null;

  @Column({ type: 'jsonb', nullable: true })
  main!: RunningStage | null;

  @Column({ type: 'jsonb', nullable: true })
  beside!: RunningStage | null;

  @Column({ type: 'jsonb', nullable: true })
  ahead!: RecordedStart | null;

  @Column({ name: 'last_rung', type: 'text', nullable: true })
  lastRung!: Rung | null;

  @Column({ name: 'planned_end', type: 'date', nullable: true })
  plannedEnd!: Day | null;

  @Column({ name: 'grant_ends', type: 'date', nullable: true })
  grantEnds!: Day | null;

  @Column({ name: 'first_paid_day', type: 'date', nullable: true })
  firstPaidDay!: Day | null;

  @Column({ name: 'after_care_left', type: 'integer', nullable: true })
  afterCareLeft!: number | null;

  @Column({ name: 'open_obligations', type: 'integer' })
  openObligations!: number;

  @Column({ name: 'next_obligation_id', type: 'text', nullable: true })
  nextObligationId!: string | null;

  @Column({ name: 'next_kind', type: 'text', nullable: true })
  nextKind!: ObligationKind | null;

  @Column({ name: 'next_owed_by', type: 'text', nullable: true })
  nextOwedBy!: string | null;

  @Column({ name: 'next_due_on', type: 'date', nullable: true })
  nextDueOn!: Day | null;

  @Column({ name: 'next_alarm_at', type: 'timestamptz', nullable: true, transformer: asInstant })
  nextAlarmAt!: Instant | null;

  @Column({ name: 'next_alarm_step', type: 'text', nullable: true })
  nextAlarmStep!: LadderStep | null;

  @Column({ name: 'policy_version', type: 'text' })
  policyVersion!: string;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ name: 'opened_at', type: 'timestamptz', transformer: asInstant })
  openedAt!: Instant;

  @Column({ type: 'jsonb' })
  details!: PlacementDetails;

  @Column({ name: 'closed_on', type: 'date', nullable: true })
  closedOn!: Day | null;

  @Column({ type: 'text', nullable: true })
  outcome!: Outcome | null;

  @Column({ name: 'ended_early', type: 'text', nullable: true })
  endedEarly!: EarlyEndReason | null;

  @Column({ name: 'receiver_id', type: 'text', nullable: true })
  receiverId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  offer!: OpenOffer | null;

  @Column({ type: 'jsonb', nullable: true })
  agreed!: AgreedHandOver | null;

  @Column({ type: 'jsonb', nullable: true })
  briefing!: SealedText | null;

  @Column({ name: 'acting_for', type: 'text', nullable: true })
  actingFor!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  pause!: { readonly from: Day; readonly until: Day } | null;

  @Column({ type: 'jsonb' })
  granted!: readonly ApprovalSubject[];
}
