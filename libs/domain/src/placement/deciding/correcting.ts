import type { PlacementCommandData } from '../commands.js';
import type { Recorder } from '../recorder.js';

/** correct-record: a new event that names the one it corrects. */
export function correctRecord(_recorder: Recorder, _data: PlacementCommandData['correct-record']): void {
  throw new Error('correct-record is being built.');
}
