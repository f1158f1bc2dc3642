import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import type { MyDay } from './day-rows.js';

/** How often it is looked for news when nothing says so. Milliseconds. */
const EVERY = 300_000;

const read = () => answerOf(api.GET('/api/v1/my-day'));

/**
 * The day as it is shown. Others' doings do not move it: they are read beside it, and shown when one asks for them. What one does
 * oneself is shown at once.
 */
export function useMyDay() {
  const queries = useQueryClient();
  const shown = useQuery({
    queryKey: ['my-day'],
    queryFn: read,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const beside = useQuery({
    queryKey: ['my-day-peek'],
    queryFn: read,
    enabled: shown.data !== undefined,
    initialData: () => queries.getQueryData<MyDay>(['my-day']),
    staleTime: EVERY,
    refetchInterval: EVERY,
  });
  const hasNews =
    beside.data !== undefined &&
    shown.data !== undefined &&
    beside.dataUpdatedAt > shown.dataUpdatedAt &&
    JSON.stringify(beside.data) !== JSON.stringify(shown.data);
  return { shown, hasNews, showNews: () => queries.setQueryData(['my-day'], beside.data) };
}
