import type { RowBatch } from '@holdfast/event-store';
import { refuseExisting, type RegisterStream, type RowMeta } from '../shared/register-stream.js';
import { checkPolicy, type PublishedVersion } from './check-policy.js';
import type { PolicyCommand, PolicyEvent, PolicyState } from './policy.types.js';

/** What the decision needs besides the entry: the versions published already. */
export interface PolicyFacts {
  readonly published: readonly PublishedVersion[];
}

function decide(command: PolicyCommand, state: PolicyState | null, facts: PolicyFacts): readonly PolicyEvent[] {
  refuseExisting(state, 'policy version', '/version');
  return [{ type: 'policy-published', data: { document: checkPolicy(command.document, facts.published) } }];
}

function rows(_: PolicyCommand, { document }: PolicyState, __: readonly PolicyEvent[], meta: RowMeta): RowBatch {
  return {
    register_policies: [
      {
        policy_version: document.version,
        valid_from: document.validFrom,
        title: document.title,
        document,
        published_at: meta.now,
        published_by: meta.actor.kind === 'person' ? meta.actor.staffId : null,
      },
    ],
  };
}

/** The version a document names, before anything else of it has been checked. */
function versionNamed(document: unknown): string {
  const version =
    typeof document === 'object' && document !== null ? (document as { version?: unknown }).version : null;
  return typeof version === 'string' && version !== '' ? version : 'unnamed';
}

/** Policy versions (regelsæt): one stream each, published once and never changed. */
export const policyStream: RegisterStream<PolicyCommand, PolicyState, PolicyEvent, PolicyFacts> = {
  streamType: 'policy',
  touchesRegisters: true,
  streamIdOf: (command) => versionNamed(command.document),
  decide,
  evolve: (_, event) => event.data,
  rows,
  policyVersionOf: (event) => event.data.document.version,
};
