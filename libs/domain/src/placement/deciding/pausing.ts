import type { PlacementCommandData } from '../commands.js';
import type { Recorder } from '../recorder.js';

/** pause: due days move by the paused working days. */
export function pausePlacement(_recorder: Recorder, _data: PlacementCommandData['pause']): void {
  throw new Error('pause is being built.');
}

/** resume: due days move back to what the pause really was. */
export function resumePlacement(_recorder: Recorder, _data: PlacementCommandData['resume']): void {
  throw new Error('resume is being built.');
}
