import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import { today } from '../dates/days.js';

/** So many are fetched at once, the most the API gives. */
const MOST = 200;
/** Staff seldom change. Milliseconds. */
const FRESH = 300_000;

/** The staff: what each is called, and who works here now, as choices. */
export function useStaff() {
  const { data } = useQuery({
    queryKey: ['staff', 'all'],
    queryFn: () => answerOf(api.GET('/api/v1/staff', { params: { query: { limit: MOST } } })),
    staleTime: FRESH,
  });
  const items = data?.items ?? [];
  const isHere = (leftOn: string | null) => leftOn === null || leftOn > today();
  return {
    nameOf: (staffId: string): string => items.find((one) => one.staffId === staffId)?.name ?? staffId,
    colleagues: items
      .filter(({ leftOn, roles }) => isHere(leftOn) && roles.some((role) => WORKING.includes(role)))
      .map(({ staffId, name }) => [staffId, name] as const),
  };
}

/** Who can own a case or owe something on it. */
const WORKING: readonly string[] = ['consultant', 'caseworker', 'team-lead', 'manager'];
