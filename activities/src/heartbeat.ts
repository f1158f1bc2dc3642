import { heartbeat } from '@temporalio/activity';

/** Tells Temporal that the activity is still worked on. Only from within one. */
export function beat(): void {
  heartbeat();
}
