import { useQuery } from '@tanstack/react-query';
import { allPages, PAGE } from '../api/all-pages.js';
import { answerOf, api } from '../api/client.js';
import type { PlacementItem } from './hand-over.types.js';

/** Every placement these people own, closed ones included. */
export function usePlacementsOf(owners: readonly string[]) {
  return useQuery({
    queryKey: ['placements', 'of', ...owners],
    queryFn: async () => {
      const found = await Promise.all(owners.map(ownedBy));
      return found.flat();
    },
    enabled: owners.length > 0,
  });
}

function ownedBy(owner: string): Promise<readonly PlacementItem[]> {
  return allPages((cursor) =>
    answerOf(api.GET('/api/v1/placements', { params: { query: { owner, ...cursor, limit: PAGE } } })),
  );
}
