import type { BatchKind } from '@holdfast/contracts';

/**
 * The open placements a batch is about, read from the folds themselves: whoever left may be owner or second person, owe
 * something, or be the receiver of an offer. `$2` is the person or the policy version.
 */
export const TARGETS: Readonly<Partial<Record<BatchKind, string>>> = {
  'owner-left': `
    select s.stream_id::uuid as placement_id from streams s
    where s.stream_type = 'placement' and s.state->>'stage' <> 'closed' and (
      $2 in (s.state->>'ownerId', s.state->>'secondPersonId', s.state->'offer'->>'to', s.state->'agreed'->>'to')
      or exists (select from jsonb_each(s.state->'obligations') o where o.value->>'owedBy' = $2))`,
  'adopt-policy': `
    select s.stream_id::uuid as placement_id from streams s
    where s.stream_type = 'placement' and s.state->>'stage' <> 'closed' and s.state->>'policyVersion' <> $2`,
};

/** The tally of a batch, as columns. */
export const TALLY = `
  count(*)::integer as total,
  count(*) filter (where i.status in ('waiting', 'working'))::integer as waiting,
  count(*) filter (where i.status = 'done')::integer as done,
  count(*) filter (where i.status = 'refused')::integer as refused,
  count(*) filter (where i.status = 'skipped')::integer as skipped`;
