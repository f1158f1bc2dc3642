import { useQueries, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';

/**
 * The cases of an open row, as they were when it was opened. They are read anew when one saves, not when others do: what is
 * compared on saving is what stood on the screen.
 */
export function useCases(placementIds: readonly string[]) {
  return useQueries({
    queries: placementIds.map((id) => ({
      queryKey: ['my-day-case', id],
      queryFn: () => answerOf(api.GET('/api/v1/placements/{id}', { params: { path: { id } } })),
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    })),
  });
}

/** What happened last on a case, read only while its row is open. */
export function useLast(placementId: string) {
  return useQuery({
    queryKey: ['my-day-last', placementId],
    queryFn: () => answerOf(api.GET('/api/v1/placements/{id}/timeline', { params: { path: { id: placementId } } })),
    refetchOnWindowFocus: false,
    select: ({ lines }) => lines,
  });
}

/** How a citizen is reached. */
export function useCitizen(id: string) {
  return useQuery({
    queryKey: ['citizen', id],
    queryFn: () => answerOf(api.GET('/api/v1/citizens/{id}', { params: { path: { id } } })),
  });
}

/** How a company is reached. */
export function useCompany(id: string) {
  return useQuery({
    queryKey: ['company', id],
    queryFn: () => answerOf(api.GET('/api/v1/companies/{id}', { params: { path: { id } } })),
  });
}
