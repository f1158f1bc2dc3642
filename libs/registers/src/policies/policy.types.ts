import type { PolicyDocument } from '@holdfast/domain';

export interface PolicyEventData {
  'policy-published': { readonly document: PolicyDocument };
}

export interface PolicyEvent {
  readonly type: 'policy-published';
  readonly data: PolicyEventData['policy-published'];
}

export interface PolicyState {
  readonly document: PolicyDocument;
}

/** Publishes a version. The document may come straight from outside: every part of it is checked. */
export interface PolicyCommand {
  readonly type: 'publish-policy';
  readonly document: unknown;
}
