import type { PolicyDocument } from '@holdfast/domain';

/** Payloads of a policy version's events. */
export interface PolicyEventData {
  /** `because`: why it was published, in the words of whoever did; absent on what came with the tenant's set-up. */
  'policy-published': { readonly document: PolicyDocument; readonly because?: string };
  /** Open cases are to adopt it from here on, one by one; each says so itself when it has. */
  'adoption-started': { readonly version: string; readonly because: string };
}

/** An event of a policy version's stream. */
export type PolicyEvent = {
  [T in keyof PolicyEventData]: { readonly type: T; readonly data: PolicyEventData[T] };
}[keyof PolicyEventData];

/** The fold of a policy version's stream. */
export interface PolicyState {
  readonly document: PolicyDocument;
}

/** Publishes a version. The document may come straight from outside: every part of it is checked. */
export interface PublishPolicy {
  readonly type: 'publish-policy';
  readonly document: unknown;
  readonly because?: string;
}

/** Has the open cases of the tenant adopt a published version that is valid by now. */
export interface StartAdoption {
  readonly type: 'start-adoption';
  readonly version: string;
  readonly because: string;
}

/** What is done to a policy version. */
export type PolicyCommand = PublishPolicy | StartAdoption;
