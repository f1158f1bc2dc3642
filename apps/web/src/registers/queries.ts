import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import type { Found } from '../ui/combobox.js';
import { writtenCpr } from './citizen-fields.js';

/** How many are offered while one types. */
const OFFERED = 8;
/** As many as the API gives at once. */
const ALL = 200;

/** A citizen by id; null asks for none. */
export function useCitizen(id: string | null) {
  return useQuery({
    queryKey: ['citizens', id],
    queryFn: () => answerOf(api.GET('/api/v1/citizens/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
  });
}

/** A company by id; null asks for none. */
export function useCompany(id: string | null) {
  return useQuery({
    queryKey: ['companies', id],
    queryFn: () => answerOf(api.GET('/api/v1/companies/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
  });
}

/** The placements of a citizen or at a company, newest first, of those one may read; null asks for none. */
export function usePlacementsOf(kind: 'citizen' | 'company', id: string | null) {
  return useQuery({
    queryKey: ['placements', kind, id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/placements', { params: { query: { [kind]: id ?? '', limit: ALL } } })).then(
        ({ items }) => items,
      ),
    enabled: id !== null,
  });
}

/** The contact with a company that was recorded last, of those one may see; an id of null asks for none. */
export function useLastContact(companyId: string | null) {
  return useQuery({
    queryKey: ['companies', companyId, 'last-contact'],
    queryFn: async () => {
      const query = {
        type: ['follow-up-held', 'attempt-recorded'] as ('follow-up-held' | 'attempt-recorded')[],
        limit: 1,
      };
      const params = { path: { id: companyId ?? '' }, query };
      const { items } = await answerOf(api.GET('/api/v1/companies/{id}/timeline', { params }));
      return items[0] ?? null;
    },
    enabled: companyId !== null,
  });
}

/** Citizens by name or CPR number. */
export async function findCitizens(q: string): Promise<readonly Found[]> {
  const { items } = await answerOf(api.GET('/api/v1/citizens', { params: { query: { q, limit: OFFERED } } }));
  return items.map(({ citizenId, name, cpr }) => ({
    id: citizenId,
    text: name ?? '',
    ...(cpr !== null && { beside: writtenCpr(cpr) }),
  }));
}

/** Companies by name, town, trade or CVR number. */
export async function findCompanies(q: string): Promise<readonly Found[]> {
  const { items } = await answerOf(api.GET('/api/v1/companies', { params: { query: { q, limit: OFFERED } } }));
  return items.map(({ companyId, name, cvr, city }) => ({
    id: companyId,
    text: name,
    beside: [`CVR ${cvr}`, city].filter(Boolean).join(' · '),
  }));
}
