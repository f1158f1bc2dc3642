import type { ApiClient } from '../acceptance/api-client.js';

/** Whose cases are looked at. */
const WHO = 'anna-b';
/** What is promised last of all. */
const PROMISE = 'Et kursus i truckcertifikat';
/** Follow-ups that stay overdue, so that a day of work is left. */
const LEFT = 2;
const FINDINGS = [
  'Møder til tiden og er glad for kollegerne. Klarer selv plukkelisterne nu. Vil gerne prøve kassen.',
  'Trives, men er træt torsdag og fredag. Mentor foreslår en pause mere om eftermiddagen.',
  'Har lært de faste opgaver. Leder er tilfreds og taler om timer med løn fra februar.',
] as const;

interface Owed {
  readonly placementId: string;
  readonly obligationId: string;
  readonly kind: string;
  readonly detail: { readonly missing?: readonly string[]; readonly what?: string };
}

/** When things happened, and the placement that the pictures are about. */
export interface WorkingDay {
  /** Eight o'clock in winter, of a Wednesday. RFC 3339 UTC. */
  readonly at: string;
  readonly day: string;
  readonly placementId: string;
}

/** The Wednesday that is at least three days away: what was imported is older, and nothing has rung yet. */
export function nextWednesday(now: Date): string {
  const day = new Date(now.getTime());
  day.setUTCDate(day.getUTCDate() + 3);
  while (day.getUTCDay() !== 3) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/**
 * Two days of Anna's work over HTTP, and what rang meanwhile. What is recorded last says that it was done: it is done once.
 * @throws Error when the demo refuses something
 */
export async function liveTheDaysBefore(api: ApiClient, now: Date): Promise<WorkingDay> {
  const day = nextWednesday(now);
  const before = (days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
  const clock = `${before(2)}T09:00:00Z`;
  const said = async (as: string, placementId: string, command: string, body: object) => {
    // A placement has a clock of its own, which goes on only when it is lived on.
    await api.fastForward(placementId, clock);
    const answer = await api.post(`/api/v1/placements/${placementId}/${command}`, { as, body });
    if (answer.status >= 300) throw new Error(`${command}: ${JSON.stringify(answer.body)}`);
  };
  const at = async (as: string, path: string, instant: string) => (await api.get(path, { as, clock: instant })).body;

  const first = await at(WHO, '/api/v1/my-day', clock);
  const owed = ['overdue', 'today', 'thisWeek'].flatMap((part) => first[part] as readonly Owed[]);
  const lived = owed.find(({ detail }) => detail.what === PROMISE);
  if (lived !== undefined) return { at: `${day}T07:00:00Z`, day, placementId: lived.placementId };
  const followUps = owed.filter(({ kind }) => kind === 'follow-up');
  const [shown] = followUps;
  if (shown === undefined)
    throw new Error('Nothing is owed: this takes a demo that was begun afresh (remove .holdfast).');
  const held = [shown, ...followUps.slice(1 + LEFT, -1)];
  for (const [index, { placementId, obligationId }] of held.entries()) {
    await said(WHO, placementId, 'record-follow-up', {
      ...{ obligationId, occurredOn: before(2), channel: index % 2 === 0 ? 'announced-visit' : 'call' },
      ...{ participants: 'borger og mentor', findings: FINDINGS[index % FINDINGS.length] },
      nextStep: { asPlanned: true },
    });
  }
  for (const { placementId, detail } of owed.filter(({ kind }) => kind === 'papers')) {
    for (const paper of (detail.missing ?? []).filter((name) => name !== 'grant')) {
      await said(WHO, placementId, 'receive-paper', { paper, receivedOn: before(2) });
    }
  }
  const last = followUps.at(-1);
  if (last !== undefined) {
    const { placementId, obligationId } = last;
    await said(WHO, placementId, 'book-follow-up', { obligationId, at: `${day}T09:30:00Z`, place: 'i receptionen' });
  }
  const jens = (await at('jens-l', '/api/v1/my-day', clock))['thisWeek'] as readonly Owed[];
  const offered = jens.find(({ kind }) => kind === 'follow-up');
  if (offered !== undefined) {
    const briefing = 'Går godt. Ring til mentor før besøg; borger vil helst tales med om formiddagen.';
    await said('jens-l', offered.placementId, 'offer-hand-off', { to: WHO, briefing, effectiveOn: before(-5) });
  }
  await said(WHO, shown.placementId, 'make-promise', {
    ...{ what: PROMISE, to: 'mentor', owedBy: WHO, dueOn: day },
  });
  for (const placementId of new Set(owed.map((one) => one.placementId))) {
    await api.fastForward(placementId, `${day}T06:00:00Z`);
  }
  return { at: `${day}T07:00:00Z`, day, placementId: shown.placementId };
}
