export * from './rows.js';
export { createReadModels, type ReadModels } from './create-read-models.js';
export type { ReaderOptions } from './shared/tenant-reader.js';
export type { Viewer } from './shared/viewer.js';
export type { CitizenName, CompanyName, Page, PageRequest, StaffName } from './shared/answers.js';
export { DEFAULT_LIMIT, MAX_LIMIT } from './shared/answers.js';
export { BadCursorError } from './shared/cursor.js';
export type { PlacementDetails } from './placements/placement.row.js';
export type {
  AgreedItem,
  NextOwed,
  OfferItem,
  OpenReport,
  PlacementFilter,
  PlacementHeader,
  PlacementItem,
} from './placements/placement.answers.js';
export type { ObligationFilter, ObligationItem, Reckoning, StepAt } from './obligations/obligation.answers.js';
export type { DeliveryState, InboxItem, InboxRequest } from './inbox/inbox.answers.js';
export { createInboxMarks, type InboxMark, type InboxMarks } from './inbox/inbox-marks.js';
export { lateAfter } from './shared/lateness.js';
export type { NamesOf } from './shared/names.js';
export type { Leavers } from './shared/leavers.js';
export type {
  CoveredItem,
  DayRead,
  ExpiringItem,
  MyDay,
  MyDayRequest,
  NewItem,
  OfferedItem,
  OwedByDay,
} from './my-day/my-day.answers.js';
export type {
  ActingOwner,
  LateStep,
  OnTimeRate,
  TeamLoad,
  TeamOverview,
  TeamRequest,
} from './teams/team-overview.answers.js';
export { asOfInstant, stateAsOf, type StateAsOf } from './as-of/as-of.js';
export type {
  Language,
  NameLookup,
  Rendering,
  Timeline,
  TimelineLine,
  ToldLine,
  WhoLine,
} from './timeline/timeline.types.js';
export { renderTimeline } from './timeline/render-timeline.js';
export { tellTimeline, timelineNeeds, type TimelineNeeds } from './timeline/read-timeline.js';
export { danish } from './labels/labels.da.js';
export { english } from './labels/labels.en.js';
export { labelOr, recipientLabel, type Labels } from './labels/labels.types.js';
export { countOpenStates, readOpenStates, type OpenCase, type OpenCaseFilter } from './open-cases/read-open-states.js';
export {
  createCalendarReader,
  type CalendarAsked,
  type CalendarItem,
  type CalendarReader,
} from './calendar/calendar.queries.js';
export { readCaseNames, type CaseNames } from './open-cases/read-case-names.js';
export { renderForecast, type ForecastRendering } from './forecast/render-forecast.js';
export type { ForecastText } from './forecast/forecast.types.js';
export {
  casesInScope,
  forecastMany,
  type CaseForecast,
  type ForecastScope,
  type ManyForecasts,
  type PolicyOf,
} from './forecast/forecast-many.js';
export {
  COMPARED_FIELDS,
  type ComparedField,
  type Comparison,
  type FieldPair,
  type MomentAsked,
  type ObligationPair,
  type ObligationThen,
} from './compare/compare.types.js';
export { readComparison } from './compare/read-comparison.js';
export type { CaseSearch, FoundCase, TypedForCases } from './search/case-search.js';
export type { CaseEventFilter, CaseEventPlace } from './case-events/case-events.queries.js';
export type { CompanyConsiderations } from './case-events/company-considerations.js';
export {
  CONTACT_KINDS,
  CONTACT_OUTCOMES,
  type ContactEntry,
  type ContactGap,
  type ContactKind,
  type ContactOutcome,
  type ContactProof,
  type Receipt,
  type Receipts,
  type ToldEntry,
} from './contact/contact.types.js';
export { readContact } from './contact/read-contact.js';
