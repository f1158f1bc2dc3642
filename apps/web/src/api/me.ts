import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Schemas } from './client.js';

/** Who is signed in. */
export type Me = Schemas['Me'];
export type Role = Me['roles'][number];

/** Who is signed in; asked once. */
export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: () => answerOf(api.GET('/api/v1/me')), staleTime: Infinity });
}

/** Whether somebody may act as one of the roles. */
export const hasRole = (me: Me | undefined, ...roles: readonly Role[]): boolean =>
  me?.roles.some((role) => roles.includes(role)) ?? false;
