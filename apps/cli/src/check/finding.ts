/** What can be wrong with a record, by what it is about. */
export type FindingKind =
  | 'chain-broken'
  | 'event-without-stream'
  | 'state-is-not-the-fold'
  | 'read-model-is-not-the-fold'
  | 'row-without-stream'
  | 'no-owner'
  | 'nothing-owed'
  | 'no-alarm-armed'
  | 'obligation-vanished'
  | 'process-missing'
  | 'process-waits-too-long'
  | 'process-does-not-answer'
  | 'outbox-stale';

/** Something that must be so and is not. Ids and codes only, no personal text. */
export interface Finding {
  readonly tenant: string;
  readonly what: FindingKind;
  /** The stream, row or news it is about, e.g. `placement/<id>`. */
  readonly where: string;
  readonly detail: string;
}

/** Takes a finding as soon as it is made. */
export type Found = (finding: Omit<Finding, 'tenant'>) => void;

/** A finding as a line for a person. */
export function findingLine({ tenant, what, where, detail }: Finding): string {
  return `${tenant} ${where} ${what}: ${detail}`;
}
