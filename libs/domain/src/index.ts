export * from './words.js';
export type * from './sealed.js';
export type * from './time/instants.js';
export { addDays, addMonths, daysBetween, isDay } from './time/days.js';
export { dayOf, instantAt, startOfDay } from './time/copenhagen.js';
export {
  addWorkingDays,
  isWorkingDay,
  rollBack,
  rollForward,
  workingDaysBetween,
  type WorkingCalendar,
} from './time/working-days.js';
export * from './violations.js';
export type * from './staff/directory.js';
export { covers, isAbsentOn, teamOf, worksHere } from './staff/presence.js';
export type * from './obligations/obligation.js';
export { actingOwner, resolveRecipients, type Owners } from './obligations/recipients.js';
export { isToldAtOnce } from './obligations/ladder.js';
export { makeObligation, type Making } from './obligations/making.js';
export type * from './policy/policy-document.js';
export { dueDay } from './obligations/due-days.js';
export { defaultPolicy } from './policy/default-dk-2026.js';
export { lawValue } from './policy/law.js';
export { calendarNeededUntil, policyWarnings, type CalendarReach, type PolicyWarning } from './policy/calendar-need.js';
export { comparePolicies, type PolicyDifference } from './policy/compare-policies.js';
export { changesAnything, previewAdoption, type AdoptionPreview } from './policy/preview.js';
export { createPreviewSummary, type PreviewCounts, type PreviewSummary } from './policy/preview-summary.js';
export * from './placement/events.js';
export * from './placement/commands.js';
export * from './placement/state.js';
export type * from './placement/context.js';
export { COMMAND_RELATIONS, relationsTo, type Relation } from './placement/authority.js';
export { PERSONAL_EVENT_FIELDS } from './placement/personal-event-fields.js';
export { PLAIN_EVENT_FIELDS } from './placement/plain-event-fields.js';
export type { PlainHolds, PlainName } from './plain-name.js';
export {
  CORRECTABLE_EVENT_TYPES,
  correctableFields,
  isCorrectable,
  type CorrectableEventType,
} from './placement/correcting/correctable.js';
export { correctedEvents } from './placement/correcting/corrected-events.js';
export { decide } from './placement/decide.js';
export { possibleCommands } from './placement/possible/possible-commands.js';
export type * from './placement/possible/possible-command.types.js';
export { importPlacement, type ImportedPlacement } from './placement/import-placement.js';
export { evolve, fold } from './placement/evolve.js';
export { nextTransition, type Transition } from './placement/transitions.js';
export * from './placement/process-view.js';
export type * from './forecast/forecast.types.js';
export { forecast } from './forecast/forecast.js';
export { expand, occurrences } from './forecast/expand.js';
export { concerns, debtorsOf, teamPeople } from './forecast/concerning.js';
export { horizonOf, type Horizon } from './forecast/horizon.js';
export {
  startTally,
  type ForecastTally,
  type ReachesManager,
  type StepCounts,
  type Tallying,
} from './forecast/tally.js';
