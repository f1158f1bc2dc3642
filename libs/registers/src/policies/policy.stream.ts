import { type Day, type PolicyDocument, RuleViolation } from '@holdfast/domain';
import type { OutboxEntry, RowBatch } from '@holdfast/event-store';
import { existing, refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import { checkPolicy, type PublishedVersion } from './check-policy.js';
import type { PolicyCommand, PolicyEvent, PolicyState } from './policy.types.js';

/** What the decision needs besides the entry: the versions published already, and the day it is. */
export interface PolicyFacts {
  readonly published: readonly PublishedVersion[];
  readonly today: Day;
}

function decide(command: PolicyCommand, state: PolicyState | null, facts: PolicyFacts): readonly PolicyEvent[] {
  if (command.type === 'start-adoption') return [startAdoption(command, state, facts)];
  refuseExisting(state, 'policy version', '/version');
  const document = checkPolicy(command.document, facts.published);
  const why = command.because === undefined ? {} : { because: command.because };
  return [{ type: 'policy-published', data: { document, ...why } }];
}

/** Started again, it goes on where it was: a case that has adopted the version has nothing to do. */
function startAdoption(
  { version, because }: Extract<PolicyCommand, { type: 'start-adoption' }>,
  state: PolicyState | null,
  { today }: PolicyFacts,
): PolicyEvent {
  const { validFrom } = existing(state, 'policy version').document;
  if (validFrom > today) {
    const rule = `This version is valid from ${validFrom}. Have it adopted on that day or later.`;
    throw new RuleViolation('DATE_IN_FUTURE', rule, '/version', { validFrom });
  }
  return { type: 'adoption-started', data: { version, because } };
}

function evolve(state: PolicyState | null, event: PolicyEvent): PolicyState {
  if (event.type === 'policy-published') return { document: event.data.document };
  return existing(state, 'policy version');
}

function rows(command: PolicyCommand, { document }: PolicyState, _: readonly PolicyEvent[], meta: RowMeta): RowBatch {
  const by = meta.actor.kind === 'person' ? meta.actor.staffId : null;
  const done =
    command.type === 'publish-policy'
      ? { published_at: meta.now, published_by: by, because: command.because ?? null }
      : { adoption_started_at: meta.now, adoption_started_by: by };
  return { register_policies: [{ ...head(document), ...done }] };
}

function head(document: PolicyDocument) {
  return { policy_version: document.version, valid_from: document.validFrom, title: document.title, document };
}

/** The cases are gone through by a batch, resumably; it starts even after an outage. */
function outbox(_: PolicyCommand, __: PolicyState, events: readonly PolicyEvent[], meta: RowMeta): OutboxEntry[] {
  return events.flatMap((event): OutboxEntry[] =>
    event.type === 'adoption-started'
      ? [{ kind: 'batch', subject: `adopt-policy/${event.data.version}`, version: meta.version, delaySeconds: 0 }]
      : [],
  );
}

/** The version a document names, before anything else of it has been checked. */
function versionNamed(document: unknown): string {
  const version =
    typeof document === 'object' && document !== null ? (document as { version?: unknown }).version : null;
  return typeof version === 'string' && version !== '' ? version : 'unnamed';
}

/** Policy versions (regelsæt): one stream each, published once and never changed; cases adopt them. */
export const policyStream: RegisterStream<PolicyCommand, PolicyState, PolicyEvent, PolicyFacts> = {
  streamType: 'policy',
  touchesRegisters: true,
  streamIdOf: (command) => (command.type === 'publish-policy' ? versionNamed(command.document) : command.version),
  decide,
  evolve,
  rows,
  outbox,
  policyVersionOf: (event) => (event.type === 'policy-published' ? event.data.document.version : event.data.version),
};
