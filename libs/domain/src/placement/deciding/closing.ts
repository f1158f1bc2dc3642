import { RuleViolation } from '../../violations.js';
import { checkHappened, checkOrder } from '../checks.js';
import type { PlacementCommandData } from '../commands.js';
import { meetAll, openOf } from '../owing.js';
import { openPlacement, type Recorder } from '../recorder.js';
import { REPORTS } from './reports.js';

/**
 * close-placement: with a typed outcome or an early-end reason. Closing is the answer to what was to be decided; whatever
 * else is still owed ends cancelled, on the record, and so no message of it is sent any more; reports that nobody answered are
 * named.
 */
export function closePlacement(recorder: Recorder, data: PlacementCommandData['close-placement']): void {
  const state = openPlacement(recorder);
  checkHappened(recorder, data.endedOn, '/endedOn');
  if (data.outcome === 'no-go' && !(state.stage === 'proposed' && state.match === 'no-go')) {
    throw new RuleViolation(
      'STAGE_REFUSES',
      'Outcome no-go needs a match decided with no-go first (decide-match).',
      '/outcome',
    );
  }
  const main = 'main' in state ? state.main : null;
  if (main !== null) checkOrder(main.startsOn, data.endedOn, '/endedOn', 'The rung that runs starts later');
  if (state.beside !== null) {
    checkOrder(state.beside.startsOn, data.endedOn, '/endedOn', 'The hours that run beside start later');
  }
  const ended = { endedOn: data.endedOn, effectiveAt: recorder.moment };
  if (state.beside !== null) {
    recorder.record('stage-ended', { stage: state.beside.stage, beside: true, ...ended }, data.endedOn);
  }
  if (main !== null) recorder.record('stage-ended', { stage: main.stage, beside: false, ...ended }, data.endedOn);
  meetAll(recorder, ['closing-decision', 'next-rung-or-close', 'stage-end-decision']);
  const unanswered = openOf(recorder, ...REPORTS).map(({ id }) => id);
  for (const obligationId of Object.keys(openPlacement(recorder).obligations)) {
    recorder.record('obligation-cancelled', { obligationId, because: { reason: 'placement-closed' } });
  }
  recorder.record('placement-closed', unanswered.length > 0 ? { ...data, unanswered } : data, data.endedOn);
}
