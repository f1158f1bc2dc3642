import type { PlacementCommandData } from '../commands.js';
import type { Recorder } from '../recorder.js';

/** request-approval: the team lead owes an answer. */
export function requestApproval(_recorder: Recorder, _data: PlacementCommandData['request-approval']): void {
  throw new Error('request-approval is being built.');
}

/** approve: granted or not, with a reason. */
export function approve(_recorder: Recorder, _data: PlacementCommandData['approve']): void {
  throw new Error('approve is being built.');
}
