import type { PlacementCommandData } from '../commands.js';
import type { Recorder } from '../recorder.js';

/** offer-hand-off: the giver stays owner until the receiver accepts. */
export function offerHandOff(_recorder: Recorder, _data: PlacementCommandData['offer-hand-off']): void {
  throw new Error('offer-hand-off is being built.');
}

/** accept-hand-off: at once, or on the day agreed. */
export function acceptHandOff(_recorder: Recorder, _data: PlacementCommandData['accept-hand-off']): void {
  throw new Error('accept-hand-off is being built.');
}

/** decline-hand-off: with a reason; back to the giver. */
export function declineHandOff(_recorder: Recorder, _data: PlacementCommandData['decline-hand-off']): void {
  throw new Error('decline-hand-off is being built.');
}

/** withdraw-hand-off: by the side that offered. */
export function withdrawHandOff(_recorder: Recorder, _data: PlacementCommandData['withdraw-hand-off']): void {
  throw new Error('withdraw-hand-off is being built.');
}
