import { createCaseHandling } from '@holdfast/case-handling';
import { addDays, dayOf, type Instant } from '@holdfast/domain';
import { createdId, createEventStore, createPool } from '@holdfast/event-store';
import { createContextPort } from '@holdfast/registers';

/** Placements that a test needs many of. */
export interface PlacementsSeed {
  readonly tenant: string;
  readonly ownerId: string;
  readonly secondPersonId?: string;
  readonly count: number;
  /** When they were proposed, RFC 3339 UTC. */
  readonly at: Instant;
  /** Tells one seeding of a person from the next. Default `a`. */
  readonly name?: string;
}

/** Side by side. */
const AT_ONCE = 4;

/**
 * Proposes placements as the API would, without telling anybody: their news lies in the outbox. Each is about a citizen and
 * a company of its own, who are in no register. Answers their ids. Safe to repeat.
 */
export async function seedPlacements(appUrl: string, seed: PlacementsSeed): Promise<readonly string[]> {
  const { tenant, ownerId, secondPersonId, count, at, name = 'a' } = seed;
  const pool = createPool({ connectionString: appUrl, max: AT_ONCE });
  const cases = createCaseHandling({
    store: createEventStore(pool),
    context: createContextPort({ pool }),
    // What is told nobody is not forgotten: a relay finds it in the outbox.
    tell: { tell: () => Promise.reject(new Error('nobody is told')) },
  });
  const ids = Array.from({ length: count }, (_, n) => createdId(tenant, 'placement', `${ownerId} ${name} ${n}`));
  const startsOn = addDays(dayOf(at), 42);
  const waiting = ids.values();
  const proposer = async (): Promise<void> => {
    for (const placementId of waiting) {
      await cases.handle({
        tenant,
        placementId,
        command: {
          type: 'propose-placement',
          data: {
            placementId,
            citizenId: createdId(tenant, 'citizen', placementId),
            companyId: createdId(tenant, 'company', placementId),
            ownerId,
            ...(secondPersonId !== undefined && { secondPersonId }),
            plan: [
              {
                stage: 'internship',
                purpose: 'train-skills',
                startsOn,
                plannedEnd: addDays(startsOn, 60),
                weeklyHours: 25,
                jobFunction: 'lagermedarbejder',
              },
            ],
          },
        },
        actor: { kind: 'system' },
        now: at,
        commandId: createdId(tenant, 'seed', placementId),
        bodyHmac: null,
      });
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, proposer));
    await cases.idle();
  } finally {
    await pool.end();
  }
  return ids;
}
