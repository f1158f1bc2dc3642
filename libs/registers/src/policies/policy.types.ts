import type { PolicyDocument } from '@holdfast/domain';

/** Payloads of a policy version's events. */
export interface PolicyEventData {
  'policy-published': { readonly document: PolicyDocument };
}

/** The one event of a policy version's stream. */
export interface PolicyEvent {
  readonly type: 'policy-published';
  readonly data: PolicyEventData['policy-published'];
}

/** The fold of a policy version's stream. */
export interface PolicyState {
  readonly document: PolicyDocument;
}

/** Publishes a version. The document may come straight from outside: every part of it is checked. */
export interface PolicyCommand {
  readonly type: 'publish-policy';
  readonly document: unknown;
}
