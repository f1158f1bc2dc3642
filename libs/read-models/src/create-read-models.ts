import { listCaseEvents, type CaseEventFilter, type CaseEventPlace } from './case-events/case-events.queries.js';
import { readCompanyConsiderations, type CompanyConsiderations } from './case-events/company-considerations.js';
import type { Receipts } from './contact/contact.types.js';
import { readReceipts } from './contact/receipts.queries.js';
import type { InboxItem, InboxRequest } from './inbox/inbox.answers.js';
import { listInbox } from './inbox/inbox.queries.js';
import type { DayRead, MyDayRequest } from './my-day/my-day.answers.js';
import { readMyDay } from './my-day/my-day.queries.js';
import type { ObligationFilter, ObligationItem, Reckoning } from './obligations/obligation.answers.js';
import { listObligations } from './obligations/obligations.queries.js';
import type { PlacementFilter, PlacementHeader, PlacementItem } from './placements/placement.answers.js';
import { listPlacements, readPlacement } from './placements/placements.queries.js';
import { searchCases, type CaseSearch, type FoundCase } from './search/case-search.js';
import type { Page } from './shared/answers.js';
import type { TeamOverview, TeamRequest } from './teams/team-overview.answers.js';
import { readTeamOverview } from './teams/team-overview.queries.js';
import { visibleAmong } from './placements/visible-among.js';
import { createTenantReader, type ReaderOptions } from './shared/tenant-reader.js';
import type { Viewer } from './shared/viewer.js';

/**
 * The queries. Each is one read-only transaction of one tenant; sealed texts stay sealed. All throw StoreUnavailableError when
 * PostgreSQL cannot be reached; lists throw BadCursorError for a cursor that is not theirs.
 */
export interface ReadModels {
  /** Newest first. */
  placements(tenant: string, filter: PlacementFilter): Promise<Page<PlacementItem>>;
  /** Null when the tenant has no such placement. */
  placement(tenant: string, placementId: string, reckoning: Reckoning): Promise<PlacementHeader | null>;
  /** Earliest due first. */
  obligations(tenant: string, filter: ObligationFilter, reckoning: Reckoning): Promise<Page<ObligationItem>>;
  /** Newest first unless asked otherwise; `FALLBACK` as the recipient is the tenant's mailbox. */
  inbox(tenant: string, recipient: string, request: InboxRequest): Promise<Page<InboxItem>>;
  myDay(tenant: string, request: MyDayRequest): Promise<DayRead>;
  /** A team's load, lateness and unanswered reports. */
  teamOverview(tenant: string, request: TeamRequest): Promise<TeamOverview>;
  /** Cases by what was typed, open ones first; never those of a citizen who has been erased. */
  search(tenant: string, search: CaseSearch): Promise<readonly FoundCase[]>;
  /** The events of all cases of a citizen or a company, newest recorded first. */
  caseEvents(tenant: string, filter: CaseEventFilter): Promise<Page<CaseEventPlace>>;
  /** What the open cases at a company ask of the workplace; null as the viewer sees the whole tenant. */
  companyConsiderations(
    tenant: string,
    companyId: string,
    visibleTo: Viewer | null,
  ): Promise<readonly CompanyConsiderations[]>;
  /** What became of every message about a case. */
  receipts(tenant: string, placementId: string): Promise<Receipts>;
  /** Which of these placements somebody has to do with. */
  visibleAmong(tenant: string, placementIds: readonly string[], visibleTo: Viewer): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** The queries on a pool of their own, as the application role. Connects on first use. */
export function createReadModels(options: ReaderOptions): ReadModels {
  const reader = createTenantReader(options);
  return {
    placements: (tenant, filter) => reader.read(tenant, (manager) => listPlacements(manager, tenant, filter)),
    placement: (tenant, placementId, reckoning) =>
      reader.read(tenant, (manager) => readPlacement(manager, tenant, placementId, reckoning)),
    obligations: (tenant, filter, reckoning) =>
      reader.read(tenant, (manager) => listObligations(manager, tenant, filter, reckoning)),
    inbox: (tenant, recipient, request) =>
      reader.read(tenant, (manager) => listInbox(manager, tenant, recipient, request)),
    myDay: (tenant, request) => readMyDay(reader, tenant, request),
    teamOverview: (tenant, request) => reader.read(tenant, (manager) => readTeamOverview(manager, tenant, request)),
    search: (tenant, search) => reader.read(tenant, (manager) => searchCases(manager, tenant, search)),
    caseEvents: (tenant, filter) => reader.read(tenant, (manager) => listCaseEvents(manager, tenant, filter)),
    companyConsiderations: (tenant, companyId, visibleTo) =>
      reader.read(tenant, (manager) => readCompanyConsiderations(manager, tenant, companyId, visibleTo)),
    receipts: (tenant, placementId) => reader.read(tenant, (manager) => readReceipts(manager, tenant, placementId)),
    visibleAmong: (tenant, placementIds, visibleTo) =>
      reader.read(tenant, (manager) => visibleAmong(manager, tenant, placementIds, visibleTo)),
    close: () => reader.close(),
  };
}
