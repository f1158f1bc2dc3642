import { CLOSED_DAYS_DK, CLOSED_DAYS_DK_FROM, CLOSED_DAYS_DK_UNTIL } from './closed-days-dk.js';
import type { PolicyDocument } from './policy-document.js';
import { DEFAULT_LAW } from './default-law.js';
import { DEFAULT_REASONS } from './default-reasons.js';

/**
 * The default policy, published as `default-dk-2026`. Municipal values: design, "Default policy". Law: policy facts,
 * section 3 (reference and confidence stand with each value). Every value is a municipality's to change by publishing
 * another version.
 */
export const defaultPolicy: PolicyDocument = {
  version: 'default-dk-2026',
  validFrom: '2024-01-01',
  title: 'Standardregelsæt, Danmark 2026',
  calendar: {
    closedDays: CLOSED_DAYS_DK,
    coversFrom: CLOSED_DAYS_DK_FROM,
    coversUntil: CLOSED_DAYS_DK_UNTIL,
    ringsAt: '08:00',
  },
  ladders: {
    routine: [
      { step: 'due', workingDays: 1, to: ['owner'], channel: 'message' },
      { step: 'overdue', workingDays: 2, to: ['second-person'], channel: 'in-app' },
      { step: 'team-lead', workingDays: 5, to: ['team-lead'], channel: 'message' },
      { step: 'manager', workingDays: 10, to: ['manager'], channel: 'weekly-list', repeatEvery: 10 },
    ],
    standard: [
      { step: 'reminder', workingDays: -1, to: ['owner'], channel: 'message' },
      { step: 'due', workingDays: 0, to: ['owner'], channel: 'message' },
      { step: 'overdue', workingDays: 1, to: ['owner', 'second-person'], channel: 'message' },
      { step: 'team-lead', workingDays: 3, to: ['team-lead'], channel: 'message' },
      { step: 'manager', workingDays: 5, to: ['manager'], channel: 'message', repeatEvery: 5 },
    ],
    short: [
      { step: 'reminder', workingDays: 0, atOnce: true, to: ['owner'], channel: 'message' },
      { step: 'due', workingDays: 0, to: ['owner'], channel: 'message' },
      { step: 'overdue', workingDays: 1, to: ['owner', 'second-person'], channel: 'message' },
      { step: 'team-lead', workingDays: 2, to: ['team-lead'], channel: 'message' },
      { step: 'manager', workingDays: 3, to: ['manager'], channel: 'message', repeatEvery: 5 },
    ],
  },
  obligations: {
    papers: { ladder: 'standard', reminderWorkingDays: 2 },
    'follow-up': { ladder: 'routine' },
    'after-care': { ladder: 'routine' },
    'stage-end-decision': { ladder: 'standard' },
    'match-decision': { ladder: 'standard' },
    'start-or-replan': { ladder: 'standard' },
    'next-rung-or-close': { ladder: 'standard' },
    'closing-decision': { ladder: 'standard' },
    resume: { ladder: 'standard' },
    approval: { ladder: 'short' },
    'answer-absence': { ladder: 'short' },
    'answer-concern': { ladder: 'short' },
    promise: { ladder: 'standard' },
    'next-step': { ladder: 'routine' },
    'accept-hand-off': { ladder: 'short' },
    'find-owner': { ladder: 'short' },
    'flex-interview': { ladder: 'standard', reminderWorkingDays: 20 },
    'flex-status': { ladder: 'standard', reminderWorkingDays: 20 },
  },
  papers: {
    dueWorkingDaysBefore: 3,
    byRung: {
      internship: [
        { paper: 'grant', required: true, waivable: false },
        { paper: 'signatures', required: true, waivable: true },
        { paper: 'plan-entry', required: true, waivable: true },
      ],
      'wage-subsidy': [
        { paper: 'grant', required: true, waivable: false },
        { paper: 'signatures', required: true, waivable: true },
        { paper: 'employment-letter', required: true, waivable: true },
      ],
      'paid-hours': [{ paper: 'contract', required: true, waivable: true }],
      'flex-job': [
        { paper: 'grant', required: true, waivable: false },
        { paper: 'contract', required: true, waivable: true },
      ],
    },
  },
  followUp: {
    internship: { first: 3, then: [5, 5, 5], every: 10 },
    'wage-subsidy': { first: 5, then: [5, 5, 5], every: 10, visitEvery: 4 },
    'paid-hours': { first: 5, then: [], every: null },
    'flex-job': { first: 10, then: [], every: null },
  },
  afterCare: {
    checkIns: [{ weeks: 4 }, { weeks: 12 }, { months: 6 }],
    windowWorkingDays: 5,
    optionalFrom: 3,
    optionalReason: 'no-further-progression',
  },
  stageEnd: {
    workingDaysBefore: { internship: 10, 'wage-subsidy': 20, 'paid-hours': 10, 'flex-job': 10 },
    shortUnderWeeks: 6,
    shortWorkingDaysBefore: 5,
  },
  dueAfter: {
    matchDecision: 5,
    nextRungOrClose: 2,
    closingDecision: 5,
    approval: 1,
    answerAbsence: 1,
    answerConcern: 2,
    acceptHandOff: 2,
    handOffExpires: 5,
    findOwner: 2,
  },
  extensions: {
    internship: [
      { justifications: ['concrete-assessment'], maxTotalWeeks: 26, law: 'prak.ext.first' },
      { justifications: ['very-special-need'], stepWeeks: 13, law: 'prak.ext.step' },
    ],
    'wage-subsidy': [
      { justifications: ['concrete-assessment', 'grant-extended'], maxTotalMonths: 6, law: 'lt.max.private' },
      { justifications: ['grant-extended'], maxTotalMonths: 12, law: 'lt.max.sick' },
    ],
    'paid-hours': [{ justifications: ['contract-extended'] }],
    'flex-job': [
      { justifications: ['contract-extended', 'new-period'], maxTotalMonths: 60, law: 'fleks.temp' },
      { justifications: ['new-period'] },
    ],
  },
  flexJob: { interviewMonths: 30, statusMonths: 54 },
  moving: { tellFromMove: 2, tellOverWorkingDays: 10 },
  maxWeeklyHours: 37,
  reasons: DEFAULT_REASONS,
  law: DEFAULT_LAW,
};
