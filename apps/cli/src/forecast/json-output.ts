import type { Output } from '../output/output.js';
import type { ForecastOutput } from './read-forecasts.js';

/** One JSON document, written case by case, so that ten thousand need no room. */
export function jsonOutput(output: Output): ForecastOutput {
  let before = '';
  return {
    begin: (now, until) => output.line(`{"now":${JSON.stringify(now)},"until":${JSON.stringify(until)},"cases":[`),
    each: ({ placementId, ownerId, stage, calendarEnds, reachesManager, lines }) => {
      const one = { placementId, ownerId, stage, calendarEnds, reachesManagerAt: reachesManager?.at ?? null, lines };
      output.line(before + JSON.stringify(one));
      before = ',';
    },
    end: ({ tally }) => output.line(`],"sums":${JSON.stringify(tally)}}`),
  };
}
