import type { PlainHolds, PlainName } from '@holdfast/domain';
import type { StreamType } from '@holdfast/event-store';
import type { AuditLinkEventData } from '../audit-links/audit-link.types.js';
import type { CitizenEventData } from '../citizens/citizen.types.js';
import type { CompanyEventData } from '../companies/company.types.js';
import type { ServiceTokenEventData } from '../machines/service-token.types.js';
import type { WebhookEventData } from '../notifications/webhook.types.js';
import type { PolicyEventData } from '../policies/policy.types.js';
import type { SettingsEventData } from '../settings/settings.types.js';
import type { StaffEventData } from '../staff/staff.types.js';
import type { TeamEventData } from '../teams/team.types.js';

/** Payloads by stream: of every stream but a placement's. */
type Streams = EveryStream<{
  citizen: CitizenEventData;
  company: CompanyEventData;
  staff: StaffEventData;
  team: TeamEventData;
  policy: PolicyEventData;
  tenant: SettingsEventData;
  webhook: WebhookEventData;
  'service-token': ServiceTokenEventData;
  'audit-link': AuditLinkEventData;
}>;
type EveryStream<S extends Record<Exclude<StreamType, 'placement'>, object>> = S;
type Holds<EventData> = Readonly<Record<PlainName<EventData[keyof EventData]>, PlainHolds>>;

const aCompany: PlainHolds = { words: 'About a company: it is in the public register of companies.' };
const aPolicy: PlainHolds = { words: 'Rules of a municipality, which are published.' };
const work: PlainHolds = { words: 'Who works here, and where they are reached at work: work data, not sealed.' };

/**
 * Every name of a field that stands unsealed and of any content in the event of a register, by stream, and what it holds. A new one does
 * not compile until it stands here; if it holds a person's words, it is `SealedText` instead.
 */
export const PLAIN_REGISTER_FIELDS: { readonly [S in keyof Streams]: Holds<Streams[S]> } = {
  citizen: { citizenId: 'id', placementId: 'id', hash: 'id', until: 'day' },
  company: {
    ...{ companyId: 'id', contactId: 'id', cvr: 'id', number: 'id', postalCode: 'code' },
    ...{ name: aCompany, trade: aCompany, address: aCompany, city: aCompany },
    title: { words: 'A position at the company; whose it is, is sealed.' },
  },
  staff: {
    ...{ staffId: 'id', teamId: 'id', absenceId: 'id', coverId: 'id', subject: 'id', tokenHash: 'id' },
    ...{ from: 'day', until: 'day', leftOn: 'day', name: work, email: work },
  },
  team: { teamId: 'id', leadId: 'id', managerId: 'id', name: { words: 'The name of a team.' } },
  policy: {
    ...{ version: 'id', id: 'id', reference: aPolicy, title: aPolicy, because: aPolicy, reasons: aPolicy },
    ...{ value: aPolicy, unit: aPolicy, rule: aPolicy, law: 'code', optionalReason: 'code', justifications: 'code' },
    ...{ validFrom: 'day', validTo: 'day', closedDays: 'day', coversFrom: 'day', coversUntil: 'day', ringsAt: 'code' },
  },
  tenant: {
    actingOwnerId: 'id',
    name: { words: 'The name of the municipality.' },
    fallbackMailbox: { words: "The municipality's own mailbox." },
  },
  webhook: {
    ...{ webhookId: 'id', replayId: 'id', since: 'instant', until: 'instant' },
    url: { words: 'The address of a program, given by an admin; no name and password in it.' },
  },
  'service-token': {
    tokenId: 'id',
    tokenHash: 'id',
    expiresAt: 'instant',
    name: { words: 'What a program is called.' },
  },
  'audit-link': {
    ...{ linkId: 'id', id: 'id', tokenHash: 'id', until: 'day', expiresAt: 'instant' },
    purpose: { words: 'What a link is for, e.g. the reference of an audit; whoever writes it is told to name nobody.' },
  },
};
