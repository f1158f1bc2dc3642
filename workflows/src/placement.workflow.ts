import {
  condition,
  continueAsNew,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import { NOT_FOUND } from '@holdfast/contracts';
import type { Phase, PlacementActivities, PlacementWorkflowInput, ProcessAnswer, Seen } from '@holdfast/contracts';
import { caseClock, hasOwnClock, type CaseClock } from './placement/case-clock.js';
import { details, phaseOf, timerSummary } from './placement/describe.js';
import { newsSignal, processQuery } from './placement/handlers.js';
import { persistently } from './placement/persistently.js';
import { changedAttributes, type Attributes } from './placement/search-attributes.js';

/** Quick tries within one call; `persistently` does the long waiting. */
const { look, ring } = proxyLocalActivities<PlacementActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', maximumAttempts: 3, nonRetryableErrorTypes: [NOT_FOUND] },
});

/** After a ring that changed nothing although it was time: the next one comes no sooner than this. */
const UNMOVED_WAIT_MS = 60_000;

/** What the process holds. All that is true of the case is the store's; this is what is waited for. */
interface Waiting {
  readonly input: PlacementWorkflowInput;
  readonly clock: CaseClock;
  /** Null before the first look, and when the placement is not on record. */
  seen: Seen | null;
  /** Somebody changed the case: look again. It may be set before the first look, twice, or never. */
  news: boolean;
  staleWakes: number;
  /** Case time before which no ring is repeated. */
  notBefore: number;
  attributes: Attributes;
}

/** One placement, from proposal to close: waits for people and for time, and rings when nobody acts. Decides nothing. */
export async function placementWorkflow(input: PlacementWorkflowInput): Promise<void> {
  await run(setup(input));
}

function setup(input: PlacementWorkflowInput): Waiting {
  const clock = caseClock(input, workflowInfo().runStartTime.getTime());
  const staleWakes = input.staleWakes ?? 0;
  const placement: Waiting = { input, clock, seen: null, news: false, staleWakes, notBefore: 0, attributes: {} };
  setHandler(newsSignal, () => {
    placement.news = true;
  });
  setHandler(processQuery, () => answer(placement));
  return placement;
}

async function run(placement: Waiting): Promise<void> {
  await lookAgain(placement);
  while (placement.seen !== null) {
    const phase = phaseOf(placement.seen.view);
    switch (phase) {
      case 'preparing':
        await through(placement, phase, 'match, papers and the first day are being settled');
        break;
      case 'internship':
      case 'wage-subsidy':
      case 'paid-hours':
      case 'flex-job':
        await through(placement, phase, 'at work in the company, followed up as policy says');
        break;
      case 'after-care':
        await through(placement, phase, 'in a job, with check-ins still to come');
        break;
      case 'closing':
        await through(placement, phase, 'the last check-in is behind: how it ended is to be recorded');
        break;
      case 'closed':
        setCurrentDetails(details(phase, 'nothing more is owed', placement.seen.view));
        return;
    }
  }
  setCurrentDetails('This placement is not on record: there is nothing to wait for.');
}

/** Lives through one phase: sleeps until news or an alarm, looks or rings, until the case is somewhere else. */
async function through(placement: Waiting, phase: Phase, about: string): Promise<void> {
  while (placement.seen !== null && phaseOf(placement.seen.view) === phase) {
    setCurrentDetails(details(phase, about, placement.seen.view));
    const news = await newsOrAlarm(placement, placement.seen);
    // Replay hazard: read the flag on waking, never after an activity (its task may end between result and flag).
    if (workflowInfo().continueAsNewSuggested) await continueWithFreshHistory(placement);
    if (news) await lookAgain(placement);
    else await ringAlarm(placement, placement.seen);
  }
}

/**
 * True for news, false when the alarm's moment has come. One timer is armed at a time, and always one: what follows an
 * activity may depend neither on the time nor on news (replay hazard: a query can put its result into the next task).
 */
async function newsOrAlarm(placement: Waiting, { view, wakeAt }: Seen): Promise<boolean> {
  const told = () => placement.news;
  if (wakeAt === null) return condition(told).then(() => true);
  const left = Math.max(Date.parse(wakeAt), placement.notBefore) - placement.clock.now();
  return condition(told, Math.max(left, 1), { summary: timerSummary(view) });
}

async function lookAgain(placement: Waiting): Promise<void> {
  const { tenant, placementId } = placement.input;
  placement.news = false; // news that comes during the look may be newer than what it sees
  placement.seen = await persistently(() => look({ tenant, placementId }));
  placement.notBefore = 0;
  keepFindable(placement);
}

async function ringAlarm(placement: Waiting, { view }: Seen): Promise<void> {
  const { tenant, placementId } = placement.input;
  // Version and moment name the wake: rung twice (a killed worker), it is one command.
  const wake = `${workflowInfo().workflowId}/${String(view.version)}/${view.nextWake ?? ''}`;
  const rang = await persistently(() => ring({ tenant, placementId, now: iso(placement.clock.now()), wake }));
  const unmoved = rang !== null && rang.view.version === view.version && rang.view.nextWake === view.nextWake;
  placement.seen = rang;
  placement.notBefore = unmoved ? placement.clock.now() + UNMOVED_WAIT_MS : 0;
  placement.staleWakes += rang?.appended === 0 ? 1 : 0;
  keepFindable(placement);
}

/** Keeps the search attributes true; costs no event when nothing changed. */
function keepFindable(placement: Waiting): void {
  if (placement.seen === null) return;
  const { now, updates } = changedAttributes(placement.attributes, placement.seen.view);
  if (updates.length > 0) upsertSearchAttributes(updates);
  placement.attributes = now;
}

async function continueWithFreshHistory({ input, clock, staleWakes }: Waiting): Promise<never> {
  const { tenant, placementId } = input;
  const own = hasOwnClock(input) ? { caseNow: clock.now() } : {};
  return continueAsNew<typeof placementWorkflow>({ tenant, placementId, staleWakes, ...own });
}

function answer({ seen, clock, staleWakes }: Waiting): ProcessAnswer {
  const { view = null, wakeAt = null } = seen ?? {};
  const phase = view === null ? 'preparing' : phaseOf(view);
  return { view, phase, wakeAt, now: iso(clock.now()), offsetMs: clock.offsetMs, staleWakes };
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
