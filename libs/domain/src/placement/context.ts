import type { PolicyDocument } from '../policy/policy-document.js';
import type { Actor, Directory } from '../staff/directory.js';
import type { PlacementEvent } from './events.js';
import type { Instant } from '../time/instants.js';

/** Everything `decide` may know besides the state. Time, people and rules arrive as data. */
export interface DecisionContext {
  /** The moment of the decision; the caller sees to it that it is never earlier than the last event. */
  readonly now: Instant;
  readonly actor: Actor;
  readonly directory: Directory;
  /** The policy version the case has adopted; for a new case the one valid today. */
  readonly policy: PolicyDocument;
  /** An import of a running case: what is already overdue rings once, to the owner, on the next working day. */
  readonly importing?: boolean;
  /** Only for `correct-record`: everything on record so far, oldest first. */
  readonly history?: readonly RecordedEvent[];
  /** Only for `adopt-policy`: the version that counts from here on; `policy` is the one that counted until now. */
  readonly adopting?: PolicyDocument;
}

/** An event and the id by which the record knows it. */
export interface RecordedEvent {
  readonly eventId: string;
  readonly event: PlacementEvent;
}
