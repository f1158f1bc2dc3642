import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import { today } from '../dates/days.js';

/** Every published version, the latest first. */
export function usePolicies() {
  return useQuery({
    queryKey: ['policies'],
    queryFn: () => answerOf(api.GET('/api/v1/policies')),
    select: ({ items }) => items,
  });
}

/** The version in force today, for what is about no single case; undefined until it is known. */
export function useCurrentPolicy(): string | undefined {
  const { data } = usePolicies();
  const now = today();
  return data?.find(({ validFrom }) => validFrom <= now)?.version;
}
