/**
 * The codes of the field, fixed in the domain. Source: the HTTP contract ("Codes") and the glossary. Labels in Danish and
 * English live with the read models; nothing here is a text for people.
 */

/** Where a placement (forløb) stands. */
export const STAGES = [
  'proposed',
  'preparing',
  'internship',
  'wage-subsidy',
  'paid-hours',
  'flex-job',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** A rung (trin) of the ladder: a stage in which the citizen is at work in the company. */
export const RUNGS = ['internship', 'wage-subsidy', 'paid-hours', 'flex-job'] as const;
export type Rung = (typeof RUNGS)[number];

/** What a rung is for (formål); recorded before it starts. */
export const PURPOSES = [
  'ordinary-job',
  'train-skills',
  'clarify-job-goal',
  'clarify-education',
  'clarify-work-capacity',
  'try-out-hours',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Papers (papirer) that belong to a rung. Which are required and waivable is policy. */
export const PAPERS = ['grant', 'signatures', 'plan-entry', 'employment-letter', 'contract'] as const;
export type Paper = (typeof PAPERS)[number];

/** How a contact took place (kanal). */
export const CHANNELS = ['call', 'announced-visit', 'unannounced-visit', 'meeting', 'online', 'message'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What is owed (udestående). */
export const OBLIGATION_KINDS = [
  'papers',
  'follow-up',
  'after-care',
  'stage-end-decision',
  'match-decision',
  'start-or-replan',
  'next-rung-or-close',
  'closing-decision',
  'resume',
  'approval',
  'answer-absence',
  'answer-concern',
  'promise',
  'next-step',
  'accept-hand-off',
  'find-owner',
  'flex-interview',
  'flex-status',
] as const;
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** How an obligation stands. Every one that is no longer open ended in one of the other ways. */
export const OBLIGATION_STATUSES = ['open', 'met', 'moved', 'cancelled', 'superseded'] as const;
export type ObligationStatus = (typeof OBLIGATION_STATUSES)[number];

/** The steps of the escalation ladder, lowest first. */
export const LADDER_STEPS = ['reminder', 'due', 'overdue', 'team-lead', 'manager', 'manager-again'] as const;
export type LadderStep = (typeof LADDER_STEPS)[number];

/** Why a person receives a message. */
export const RECIPIENT_REASONS = [
  'owner',
  'cover',
  'second-person',
  'team-lead',
  'manager',
  'acting-owner',
  'fallback',
] as const;
export type RecipientReason = (typeof RECIPIENT_REASONS)[number];

/** How a placement ended when it ran its course. */
export const OUTCOMES = [
  'full-time',
  'part-time',
  'flex-job',
  'sheltered',
  'wage-subsidy',
  'internship',
  'education-paid',
  'education-unpaid',
  'self-supporting',
  'purpose-met',
  'no-go',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a placement ended early. */
export const EARLY_END_REASONS = [
  'absence',
  'bad-match',
  'company-wish',
  'citizen-wish',
  'illness',
  'moved',
  'got-a-job',
  'never-started',
  'no-work',
  'parental-leave',
  'death',
  'other',
] as const;
export type EarlyEndReason = (typeof EARLY_END_REASONS)[number];

/** Whether a rung met its purpose (formålet nået). */
export const PURPOSE_RESULTS = ['yes', 'partly', 'no'] as const;
export type PurposeResult = (typeof PURPOSE_RESULTS)[number];

/** What a report of absence (fravær) says of it. */
export const ABSENCE_KINDS = ['ill', 'no-show', 'agreed', 'other'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** What a team lead can be asked to approve (særlig aftale, afvigelse, forlængelse). */
export const APPROVAL_SUBJECTS = ['non-standard', 'deviation', 'extension'] as const;
export type ApprovalSubject = (typeof APPROVAL_SUBJECTS)[number];

/** Why a message could not be delivered: refused for good, no answer for a day, or no address that can be used. */
export const DELIVERY_FAILURES = ['refused', 'no-answer', 'no-address'] as const;
export type DeliveryFailure = (typeof DELIVERY_FAILURES)[number];

/** What a person is in the tenant. One person may be several. */
export const ROLES = ['consultant', 'caseworker', 'team-lead', 'manager', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];
