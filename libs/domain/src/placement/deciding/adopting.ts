import type { PlacementCommandData } from '../commands.js';
import type { Recorder } from '../recorder.js';

/** adopt-policy: open obligations whose day differs under the new version are superseded. */
export function adoptPolicy(_recorder: Recorder, _data: PlacementCommandData['adopt-policy']): void {
  throw new Error('adopt-policy is being built.');
}
