import type { PlacementCommandData } from '../commands.js';
import type { Recorder } from '../recorder.js';

/** owner-left: the acting owner takes over on record, and an owner is to be found. */
export function ownerLeft(_recorder: Recorder, _data: PlacementCommandData['owner-left']): void {
  throw new Error('owner-left is being built.');
}
