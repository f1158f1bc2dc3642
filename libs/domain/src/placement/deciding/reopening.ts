import type { PlacementCommandData } from '../commands.js';
import type { Recorder } from '../recorder.js';

/** reopen: a closed placement goes on. */
export function reopenPlacement(_recorder: Recorder, _data: PlacementCommandData['reopen']): void {
  throw new Error('reopen is being built.');
}
