import type { Channel } from './follow-up.types.js';

/** How one may have met, the most usual first. A code of the API that is missing here does not compile. */
const ORDER: Readonly<Record<Channel, number>> = {
  call: 1,
  'announced-visit': 2,
  'unannounced-visit': 3,
  meeting: 4,
  online: 5,
  message: 6,
};

/** Every channel, in that order. */
export const CHANNEL_CODES = (Object.keys(ORDER) as Channel[]).sort((a, b) => ORDER[a] - ORDER[b]);
