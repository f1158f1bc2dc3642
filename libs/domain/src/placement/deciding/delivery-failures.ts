import type { PlacementCommandData } from '../commands.js';
import type { Recorder } from '../recorder.js';

/** record-delivery-failure: what the message was about rings one rung higher. */
export function recordDeliveryFailure(
  _recorder: Recorder,
  _data: PlacementCommandData['record-delivery-failure'],
): void {
  throw new Error('record-delivery-failure is being built.');
}
