import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { allPages, PAGE } from '../api/all-pages.js';
import { answerOf, api, type Schemas } from '../api/client.js';
import type { Day } from '../dates/days.js';
import { currentLanguage } from '../i18n/language.js';
import type { Found } from '../ui/combobox.js';

/** Days of which the first and the last count. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A link that was given out. */
export type AuditLink = Schemas['AuditLink'];

/** How many cases are offered while one types. */
const OFFERED = 8;
/** How many reads come at once. */
const READS = 50;

/** Cases by citizen, company, CPR or VITAS number, of those one may see. */
export async function findCases(q: string): Promise<readonly Found[]> {
  const { cases } = await answerOf(api.GET('/api/v1/search', { params: { query: { q, limit: OFFERED } } }));
  return cases.items.map(({ id, citizen, company, owner }) => ({
    id,
    text: [citizen.name, company.name ?? company.id].filter(Boolean).join(' · '),
    beside: owner.name ?? owner.id,
  }));
}

/** A case as it was known at the end of two days. */
export function useComparison(id: string, { from, to }: Period) {
  return useQuery({
    queryKey: ['audit', 'compare', id, from, to, currentLanguage()],
    queryFn: () =>
      answerOf(api.GET('/api/v1/placements/{id}/compare', { params: { path: { id }, query: { from, to } } })),
  });
}

/** The contact on a case in a period, with its evidence. */
export function useContactProof(placementId: string, { from, to }: Period) {
  return useQuery({
    queryKey: ['audit', 'contact', placementId, from, to, currentLanguage()],
    queryFn: () => answerOf(api.GET('/api/v1/audit/contact', { params: { query: { placementId, from, to } } })),
  });
}

/** Whether all that is on record is as it was written. */
export function useRecordCheck() {
  return useQuery({
    queryKey: ['audit', 'verify'],
    queryFn: () => answerOf(api.GET('/api/v1/audit/verify', { params: { query: {} } })),
  });
}

/** Who has seen a citizen, newest first; an id of null asks for none. */
export function useReads(citizenId: string | null, days: Partial<Period>) {
  return useInfiniteQuery({
    queryKey: ['audit', 'reads', citizenId, days],
    initialPageParam: '',
    enabled: citizenId !== null,
    queryFn: ({ pageParam }) => {
      const query = {
        citizenId: citizenId ?? '',
        ...days,
        limit: READS,
        ...(pageParam !== '' && { cursor: pageParam }),
      };
      return answerOf(api.GET('/api/v1/audit/reads', { params: { query } }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** Every link that was given out, newest first. */
export function useAuditLinks() {
  return useQuery({
    queryKey: ['audit', 'links'],
    queryFn: () =>
      allPages((cursor) => answerOf(api.GET('/api/v1/audit/links', { params: { query: { ...cursor, limit: PAGE } } }))),
  });
}
