import type { Obligation } from '../obligations/obligation.js';
import type { PlacementEvent, PlacementEventData } from '../placement/events.js';
import type { Instant } from '../time/instants.js';
import type { AlarmAhead, ForecastLine, Repeats } from './forecast.types.js';

/** The line of an obligation that rings. */
export function alarmLine(
  { id, kind, owedBy, dueOn, because }: Obligation,
  at: Instant,
  { step, channel, recipients, skipped }: Pick<AlarmAhead, 'step' | 'channel' | 'recipients' | 'skipped'>,
  repeats: Repeats | null = null,
): AlarmAhead {
  // One literal: a forecast of all cases makes some hundred thousand of these.
  return {
    what: 'alarm',
    at,
    obligationId: id,
    kind,
    owedBy,
    dueOn,
    rule: because.rule,
    step,
    channel,
    recipients,
    skipped,
    repeats,
  };
}

/** The line of somebody who is told. */
export function toldLine(at: Instant, data: PlacementEventData['person-told']): ForecastLine {
  const { about, obligationId, recipients, skipped } = data;
  return { what: 'told', at, about, obligationId, recipients, skipped };
}

/**
 * The lines of what the clock's own command records at a moment. `known` are the obligations that were open before; what the
 * same command makes is added to it as it is met.
 */
export function linesOf(
  events: readonly PlacementEvent[],
  known: Readonly<Record<string, Obligation>>,
): ForecastLine[] {
  const open = { ...known };
  const lines: ForecastLine[] = [];
  for (const event of events) {
    if (event.type === 'obligation-made') open[event.data.obligation.id] = event.data.obligation;
    const line = lineOf(event, open);
    if (line !== null) lines.push(line);
  }
  return lines;
}

function lineOf(event: PlacementEvent, open: Readonly<Record<string, Obligation>>): ForecastLine | null {
  const { at } = event;
  const common = { at, obligationId: null };
  switch (event.type) {
    case 'alarm-rung': {
      const obligation = open[event.data.obligationId];
      return obligation === undefined ? null : alarmLine(obligation, at, event.data);
    }
    case 'person-told':
      return toldLine(at, event.data);
    case 'obligation-made': {
      const { id, kind, owedBy, dueOn, because } = event.data.obligation;
      return { what: 'becomes-owed', at, obligationId: id, kind, owedBy, dueOn, rule: because.rule };
    }
    case 'stage-started':
      return { what: 'stage-starts', ...common, stage: event.data.terms.stage, beside: event.data.beside };
    case 'stage-not-started':
      return { what: 'stage-does-not-start', ...common, stage: event.data.stage, missing: event.data.missing };
    case 'stage-ended': {
      const { stage, beside, endedOn } = event.data;
      return { what: 'stage-ends', ...common, stage, beside, endedOn };
    }
    case 'hand-off-expired':
      return { what: 'offer-expires', ...common, from: event.data.from, to: event.data.to };
    case 'owner-handed-over':
      return { what: 'hand-over', ...common, from: event.data.from, to: event.data.to };
    default:
      return null;
  }
}
