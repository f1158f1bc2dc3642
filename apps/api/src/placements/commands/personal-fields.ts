import type { CommandType } from './command-definition.js';

/**
 * Every field of a command that holds a person's words, or words about one: sealed with the citizen's key before anything
 * is decided, stored or told. `*` is every item of a list. The one list; a test compares it with the schemas.
 */
export const PERSONAL_FIELDS: Readonly<Record<CommandType, readonly string[]>> = {
  'propose-placement': ['mentor', 'workTimes', 'transport', 'considerations.*.text'],
  'decide-match': ['because.note'],
  'receive-paper': [],
  'waive-paper': ['because.note'],
  'start-stage': ['backBecause.note', 'deviationBecause.note'],
  'extend-stage': ['because.note'],
  'change-hours': ['because.note'],
  'end-stage': ['because.note', 'learned'],
  'book-follow-up': ['place', 'with'],
  'record-follow-up': [
    'participants',
    'findings',
    'concerns',
    'adjustments',
    'nextStep.what',
    'nextStep.noneBecause.note',
  ],
  'record-attempt': ['who', 'note'],
  'make-promise': ['what', 'to'],
  'keep-promise': ['how'],
  'move-obligation': ['because.note'],
  'cancel-obligation': ['because.note'],
  'assign-owner': ['because.note'],
  'assign-second-person': ['because.note'],
  'add-note': ['note'],
  'change-plan': [],
  'change-considerations': ['considerations.*.text'],
  'close-placement': ['endedEarly.note'],
  'report-absence': ['reportedBy', 'what'],
  'raise-concern': ['what', 'reportedBy'],
  'answer-report': ['answer'],
  'offer-hand-off': ['briefing'],
  'accept-hand-off': [],
  'decline-hand-off': ['because.note'],
  'withdraw-hand-off': ['because.note'],
  'request-approval': ['note'],
  approve: ['because.note'],
  pause: ['because.note'],
  resume: ['because.note'],
  'correct-record': ['because.note'],
  reopen: ['because.note'],
};
