import {
  decide,
  defaultPolicy,
  evolve,
  isRuleViolation,
  processView,
  type Actor,
  type DecisionContext,
  type PlacementCommand,
  type PlacementEvent,
  type PlacementState,
} from '@holdfast/domain';
import { asCommand } from './as-command.js';
import { afterStaffStep } from './staff-step.js';
import { STORY_PEOPLE, storyDirectory, type StaffStep, type Story, type StoryStep } from './story.js';

/** A story lived without a server: the clock rings what is due between the steps, exactly when it is due. */
export interface LivedStory {
  readonly events: readonly PlacementEvent[];
  readonly state: NonNullable<PlacementState>;
  readonly refusals: readonly { readonly step: StoryStep; readonly code: string }[];
}

/** Lives a story through the decider alone. Throws where a step is refused that should not be, or the reverse. */
export function live(story: Story): LivedStory {
  const owner = story.owner ?? STORY_PEOPLE.owner;
  const staffSteps = [...(story.staff ?? [])];
  let directory = storyDirectory;
  let state: PlacementState = null;
  const events: PlacementEvent[] = [];
  const refusals: { step: StoryStep; code: string }[] = [];

  function carryOut(command: PlacementCommand, now: string, actor: Actor): void {
    const context: DecisionContext = { now, actor, directory, policy: defaultPolicy };
    const decided = decide(command, state, context);
    events.push(...decided);
    state = decided.reduce(evolve, state);
  }

  function ringUntil(instant: string): void {
    for (;;) {
      const wake: string | null = state === null ? null : processView(state, events.length).nextWake;
      if (wake === null || wake > instant) return;
      carryOut({ type: 'ring-alarm', data: {} }, wake, { kind: 'system' });
    }
  }

  /** What is registered of the staff by then; whoever is gone is recorded on the case in the same moment. */
  function registerUntil(instant: string): void {
    for (;;) {
      const next: StaffStep | undefined = staffSteps[0];
      if (next === undefined || next.at > instant) return;
      staffSteps.shift();
      ringUntil(next.at);
      directory = afterStaffStep(directory, next);
      if (next.is === 'gone') {
        carryOut({ type: 'owner-left', data: { staffId: next.staffId } }, next.at, { kind: 'system' });
      }
    }
  }

  const person = (staffId: string): Actor => ({
    kind: 'person',
    staffId,
    roles: storyDirectory.staff[staffId]?.roles ?? [],
  });
  const proposal = {
    placementId: '7d3c1f0e-0000-4000-8000-000000000001',
    citizenId: '7d3c1f0e-0000-4000-8000-000000000002',
    companyId: '7d3c1f0e-0000-4000-8000-000000000003',
    ownerId: owner,
    secondPersonId: STORY_PEOPLE.second,
    ...story.proposal,
  };
  carryOut(asCommand('propose-placement', proposal), story.proposedAt, person(owner));
  for (const step of story.steps) {
    registerUntil(step.at);
    ringUntil(step.at);
    const body = step.on === undefined ? step.body : { ...step.body, obligationId: obligationMeant(state, step) };
    try {
      carryOut(asCommand(step.command, body), step.at, person(step.as ?? owner));
      if (step.refused !== undefined)
        throw new Error(`${step.command} at ${step.at} should be refused with ${step.refused}`);
    } catch (error) {
      if (!isRuleViolation(error) || error.code !== step.refused) throw error;
      refusals.push({ step, code: error.code });
    }
  }
  registerUntil(story.until);
  ringUntil(story.until);
  if (state === null) throw new Error('The story ended before it began.');
  return { events, state, refusals };
}

function obligationMeant(state: PlacementState, { on }: StoryStep): string {
  const found = Object.values(state?.obligations ?? {}).find((o) => o.kind === on?.kind && o.dueOn === on.dueOn);
  if (found === undefined) throw new Error(`Nothing owed: ${on?.kind} due ${on?.dueOn}`);
  return found.id;
}
